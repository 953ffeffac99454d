#include "domain/rules/unwritten.hpp"

#include <algorithm>

#include "domain/queries/query.hpp"

namespace kasane::domain {
namespace {

using Words = std::span<const std::string>;

/// The parts of 「借入れの金額、病名」.
void add_parts(std::vector<std::string>& parts, std::string_view list) {
    constexpr std::string_view comma = "、";
    while (!list.empty()) {
        const auto end = std::min(list.find(comma), list.size());
        const std::string part(list.substr(0, end));
        if (!part.empty() && std::find(parts.begin(), parts.end(), part) == parts.end())
            parts.push_back(part);
        list.remove_prefix(std::min(end + comma.size(), list.size()));
    }
}

const std::string* named_in(std::string_view text, Words kept_private) {
    const auto at = std::find_if(kept_private.begin(), kept_private.end(), [&](const std::string& words) {
        return text.find(words) != std::string_view::npos;
    });
    return at == kept_private.end() ? nullptr : &*at;
}

bool is_protected(const Record& record, const AgendaItem& item) {
    const auto* support_case = item.support_case ? record.find<Case>(*item.support_case) : nullptr;
    return support_case != nullptr && support_case->protected_address;
}

}  // namespace

std::vector<std::string> kept_private(const Record& record, CaseId support_case) {
    std::vector<std::string> parts;
    for (const auto& member : members_of(record, support_case))
        if (const auto* consent = consent_of(record, member.id)) add_parts(parts, consent->excluded);
    return parts;
}

std::vector<std::string> kept_private(const Record& record, const AgendaItem& item) {
    const auto* meeting = record.find<Meeting>(item.meeting);
    const bool by_consent = meeting != nullptr && meeting->kind != MeetingKind::statutory_support;
    return by_consent && item.support_case ? kept_private(record, *item.support_case)
                                           : std::vector<std::string>{};
}

std::string within_consent(std::string text, Words kept_private) {
    return named_in(text, kept_private) == nullptr ? std::move(text) : "（同意の範囲の外）";
}

Objection names_statutory_case(const Record& record, std::string_view typed) {
    for (const auto& [key, row] : record.rows<Case>())
        if (row.route == CaseRoute::statutory && !row.number.empty() &&
            typed.find(row.number) != std::string_view::npos)
            return Refusal{R03, "支援会議のケースの番号が文にあります。", "番号を除いて記録してください。"};
    return {};
}

Objection may_not_be_written(const Record& record, const AgendaItem& item, std::string_view typed) {
    const auto outside = kept_private(record, item);
    if (const auto* named = named_in(typed, outside))
        return Refusal{R01, "本人が出さないとしたこと（" + *named + "）が文にあります。",
                       "その言葉を除いて記録してください。"};
    if (!is_protected(record, item)) return {};
    const std::vector<std::string> of_addresses{"丁目", "番地", "号室"};
    if (const auto* named = named_in(typed, of_addresses))
        return Refusal{R27, "住所のような言葉（" + *named + "）が文にあります。",
                       std::string(rule(R27).remedy)};
    return {};
}

}  // namespace kasane::domain
