#include "domain/rules/unwritten.hpp"

#include <algorithm>
#include <array>

#include "domain/queries/query.hpp"
#include "domain/rules/whereabouts.hpp"
#include "text/likeness.hpp"

namespace kasane::domain {
namespace {

using Words = std::span<const std::string>;

/// Ended by 。 or a new line.
std::vector<std::string> sentences_of(std::string_view text) {
    constexpr std::string_view full_stop = "。";
    std::vector<std::string> sentences;
    while (!text.empty()) {
        const auto stop = text.find(full_stop);
        const auto line = text.find('\n');
        const auto end = std::min({stop, line, text.size()});
        sentences.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(text.size(), end + (end == line ? 1 : full_stop.size())));
    }
    return sentences;
}

void add_parts(std::vector<std::string>& parts, std::string_view list) {
    for (auto& part : text::listed_parts(list))
        if (std::find(parts.begin(), parts.end(), part) == parts.end()) parts.push_back(std::move(part));
}

/// 「借入れの金額は共有しない」 in a scope says what is excluded, too.
void add_excepted(std::vector<std::string>& parts, std::string_view scope) {
    constexpr std::array<std::string_view, 6> refusals{"共有しない", "出さない", "伝えない",
                                                       "知らせない", "言わない", "除く"};
    for (std::string clause : sentences_of(scope)) {
        const auto at = std::find_if(refusals.begin(), refusals.end(),
                                     [&](auto refusal) { return clause.ends_with(refusal); });
        if (at == refusals.end()) continue;
        clause.resize(clause.size() - at->size());
        for (const std::string_view particle : {"は", "を", "も", "には", "へは"})
            if (clause.ends_with(particle)) {
                clause.resize(clause.size() - particle.size());
                break;
            }
        add_parts(parts, clause);
    }
}

const std::string* named_in(std::string_view typed, Words kept_private) {
    const auto at = std::find_if(kept_private.begin(), kept_private.end(),
                                 [&](const std::string& words) { return text::speaks_of(typed, words); });
    return at == kept_private.end() ? nullptr : &*at;
}

}  // namespace

std::vector<std::string> kept_private(const Record& record, CaseId support_case) {
    std::vector<std::string> parts;
    for (const auto& member : members_of(record, support_case))
        if (const auto* consent = consent_of(record, member.id)) {
            add_parts(parts, consent->excluded);
            add_excepted(parts, consent->scope);
        }
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

std::string without_private(std::string_view scope, Words kept_private) {
    if (named_in(scope, kept_private) == nullptr) return std::string(scope);
    std::string left;
    for (const auto& sentence : sentences_of(scope))
        if (!sentence.empty() && named_in(sentence, kept_private) == nullptr)
            left += (left.empty() ? "" : "。") + sentence;
    return left;
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
    if (named_in(typed, outside) != nullptr)
        return Refusal{R01, "本人が出さないとしたことが文にあります。",
                       "その言葉を除いて記録してください。"};
    return {};
}

Objection tells_whereabouts(std::string_view typed) {
    const auto kind = whereabouts_in(typed);
    if (!kind) return {};
    return Refusal{
        R27, "虐待・DV・支援措置のケースの文に、" + std::string(label(*kind)) + "のような言葉があります。",
        std::string(rule(R27).remedy)};
}

}  // namespace kasane::domain
