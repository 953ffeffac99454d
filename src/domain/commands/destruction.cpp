#include "domain/commands/destruction.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

#include "domain/commands/draft.hpp"
#include "domain/names/name_words.hpp"
#include "domain/names/reference.hpp"
#include "domain/queries/query.hpp"
#include "domain/rules/settings.hpp"
#include "text/one_line.hpp"

namespace kasane::domain {
namespace {

text::Date last_day_of(const Record& record, const Case& row) {
    auto last = std::max(row.ended_on.value_or(text::Date{}), row.received_on.value_or(text::Date{}));
    for (const auto& [key, milestone] : record.rows<Milestone>())
        if (milestone.support_case == row.id) last = std::max(last, milestone.day);
    for (const auto& [key, item] : record.rows<AgendaItem>()) {
        if (item.support_case != row.id) continue;
        const auto* meeting = record.find<Meeting>(item.meeting);
        const auto* sitting = meeting == nullptr ? nullptr : record.find<Sitting>(meeting->sitting);
        if (sitting != nullptr) last = std::max(last, sitting->date);
    }
    return last;
}

/// A row as it stays without what led to the case.
ResourceGap detached(ResourceGap gap) {
    gap.item.reset();
    return gap;
}
Case detached(Case row) {
    row.origin.reset();
    return row;
}

template <class T>
bool take_rows(const Record& record, Belongings& belongings) {
    bool learnt = false;
    for (const auto& [key, row] : record.rows<T>()) learnt = belongings.take(row) || learnt;
    return learnt;
}

template <class T>
void change_rows(const Record& record, const Belongings& belongings, std::vector<AnyChange>& changes) {
    for (const auto& entry : record.rows<T>()) {
        const T& row = entry.second;
        const auto fate = belongings.fate_of(row);
        if (fate == Fate::destroyed) changes.emplace_back(Change<T>{row, std::nullopt});
        if constexpr (requires { detached(row); })
            if (fate == Fate::detached) changes.emplace_back(Change<T>{row, detached(row)});
    }
}

template <class... T>
std::vector<AnyChange> changes_for(TypeList<T...>, const Record& record, Belongings& belongings) {
    bool learns = true;
    while (learns) learns = (static_cast<int>(take_rows<T>(record, belongings)) + ...) > 0;
    std::vector<AnyChange> changes;
    (change_rows<T>(record, belongings, changes), ...);
    return changes;
}

/// In an open meeting the room may be looking at it.
bool is_being_discussed(const Record& record, CaseId support_case) {
    const auto& items = record.rows<AgendaItem>();
    return std::any_of(items.begin(), items.end(), [&](const auto& entry) {
        const auto* meeting = record.find<Meeting>(entry.second.meeting);
        return entry.second.support_case == support_case && meeting != nullptr &&
               meeting->state == MeetingState::open;
    });
}

/// The case that is destroyed, or of which one member is; nullptr where there is none.
const Case* case_of(const Record& record, const Destroyed& what) {
    if (const auto* id = std::get_if<CaseId>(&what)) return record.find<Case>(*id);
    const auto* member = record.find<Member>(std::get<MemberId>(what));
    return member == nullptr ? nullptr : record.find<Case>(member->support_case);
}

/// A member's number is not given again: a text that is left may refer to it.
Change<Case> with_number_used(const Case& row, int seq) {
    auto after = row;
    after.numbers_used = std::max(row.numbers_used, seq);
    return {row, after};
}

std::optional<Refusal> cannot_destroy(const Record& record, const Case* found, const std::string& because) {
    if (found == nullptr) return unfit("そのケースや世帯員がありません。", "番号と続柄を確かめてください。");
    if (because.empty()) return unfit("廃棄の理由がありません。", "理由を書いてください。理由は残ります。");
    if (is_being_discussed(record, found->id))
        return unfit("このケースは、開会中の会議の議題です。", "閉会してから廃棄してください。");
    if (!text::is_one_line(because))
        return unfit("廃棄の理由に改行などの制御文字があります。", "一行で書いてください。");
    return names_household(because, members_of(record, found->id));
}

/// Of the meetings that discussed the case: their papers are destroyed with it, and the event says which.
void name_versions(const Record& record, CaseId support_case, std::vector<AnyChange>& changes) {
    std::set<MeetingId> meetings;
    for (const auto& [key, item] : record.rows<AgendaItem>())
        if (item.support_case == support_case) meetings.insert(item.meeting);
    for (const auto& [key, version] : record.rows<MinutesVersion>())
        if (meetings.contains(version.meeting) && !version.markdown_sha256.empty())
            changes.emplace_back(Change<MinutesVersion>{version, version});
}

}  // namespace

/// Words that only may be a name count, too: nobody can take the reason back.
std::optional<Refusal> names_household(std::string_view because, std::span<const Member> members) {
    const bool told = std::any_of(members.begin(), members.end(),
                                  [&](const Member& member) { return holds_name_of(because, member); });
    // What stands in braces is left out by the search, and is a reference to nobody here.
    std::string bare(because);
    std::replace_if(
        bare.begin(), bare.end(), [](char letter) { return letter == '{' || letter == '}'; }, ' ');
    if (!told && words_like_names(without_reference_marks(bare), members).empty()) return {};
    return unfit("廃棄の理由に、世帯の人の名か、名と読める語があります。",
                 "名を除いて書いてください。理由は残ります。");
}

AgendaItem detached(AgendaItem item) {
    item.kind = AgendaKind::topic;
    item.title = "廃棄済";
    item.support_case.reset();
    item.timing.reset();
    item.plan.reset();
    item.paper.clear();
    return item;
}

Belongings::Belongings(const Destroyed& what) {
    std::visit([this](auto id) { ids_of(id).insert(id.value); }, what);
}

bool Belongings::take(const AnyChange& change) {
    return std::visit(
        [this](const auto& rows) {
            const bool before = rows.before && take(*rows.before);
            const bool after = rows.after && take(*rows.after);
            return before || after;
        },
        change);
}

bool Belongings::destroys(const AnyChange& change) const {
    return std::visit(
        [this](const auto& rows) {
            return (rows.before && fate_of(*rows.before) == Fate::destroyed) ||
                   (rows.after && fate_of(*rows.after) == Fate::destroyed);
        },
        change);
}

std::variant<Event, Refusal> decide_destruction(const Record& everything, const Destruction& destruction) {
    const auto* found = case_of(everything, destruction.what);
    if (auto refusal = cannot_destroy(everything, found, destruction.because)) return *std::move(refusal);
    const bool whole = std::holds_alternative<CaseId>(destruction.what);
    Belongings belongings(destruction.what);
    auto changes = changes_for(Entities{}, everything, belongings);
    if (const auto* member = std::get_if<MemberId>(&destruction.what))
        changes.emplace_back(with_number_used(*found, everything.find<Member>(*member)->seq));
    name_versions(everything, found->id, changes);
    return Event{destroy_command,
                 found->number + (whole ? "を廃棄（" : "の世帯員を廃棄（") + destruction.because + "）",
                 {},
                 {},
                 {},
                 destruction.actor,
                 destruction.at,
                 std::move(changes)};
}

std::vector<CaseId> past_retention(const Record& record, text::Date today) {
    std::vector<CaseId> past;
    const auto& towns = record.rows<Town>();
    const auto years = towns.empty() ? std::nullopt : retention_years(towns.begin()->second.retention);
    if (!years) return past;
    for (const auto& [key, row] : record.rows<Case>()) {
        if (!has_ended(row)) continue;
        const auto last = last_day_of(record, row);
        if (text::Date{last.year + *years, last.month, last.day} < today) past.push_back(row.id);
    }
    return past;
}

}  // namespace kasane::domain
