#include "document/reading_copy.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "document/item_scope.hpp"
#include "document/level.hpp"
#include "document/minutes.hpp"
#include "document/outcome_text.hpp"
#include "document/phrases.hpp"
#include "document/role_table.hpp"
#include "domain/queries/query.hpp"
#include "domain/queries/walk.hpp"
#include "domain/queries/wording.hpp"

namespace kasane::document {
namespace {

using namespace domain;

std::vector<ReadingAttendee> attendees_of(const Record& record, MeetingId meeting) {
    std::vector<ReadingAttendee> rows;
    std::vector<int> counts;
    for (const auto& person : attendances_of(record, meeting)) {
        if (person.presence != Presence::present && person.presence != Presence::online) continue;
        const auto* agency = record.find<Agency>(person.agency);
        const auto category = agency ? std::string(label(agency->category)) : std::string();
        const ReadingAttendee row{agency_name(record, person.agency), person.post, category, ""};
        const auto same = std::find_if(rows.begin(), rows.end(), [&](const ReadingAttendee& other) {
            return other.agency == row.agency && other.post == row.post;
        });
        if (same == rows.end()) {
            rows.push_back(row);
            counts.push_back(1);
        } else {
            ++counts[static_cast<std::size_t>(same - rows.begin())];
        }
    }
    for (std::size_t at = 0; at < rows.size(); ++at) rows[at].count = std::to_string(counts[at]);
    return rows;
}

std::string ticked(const Record& record, const AgendaItem& item) {
    if (!item.timing) return {};
    const auto list = checklist(*item.timing);
    int done = 0;
    for (int number = 1; number <= static_cast<int>(list.size()); ++number)
        done += record.find<CheckMark>({item.id.value, number}) != nullptr ? 1 : 0;
    return list.empty() ? "" : fmt::format("{}項目のうち{}項目を確認", list.size(), done);
}

/// A frequency is words that somebody typed, so that only its day of review is shown.
std::string due_words(const SupportItem& support) {
    if (support.due_on) return text::wareki(*support.due_on);
    if (support.frequency.empty()) return "未定";
    return "くり返し" +
           in_brackets(support.review_on ? "見直し " + text::wareki(*support.review_on) : std::string());
}

/// Who does how much by when.
std::vector<ReadingRole> reading_roles(const ItemScope& scope) {
    std::vector<ReadingRole> roles;
    const auto rows = role_rows(scope);
    if (rows.empty()) return roles;
    const auto items = items_of(scope.record, *scope.item.plan);
    for (std::size_t at = 0; at < rows.size(); ++at) {
        const auto& row = rows[at];
        roles.push_back({row.number, row.responsible, row.cooperating, row.informed, due_words(items[at])});
    }
    return roles;
}

ReadingItem reading_item(const ItemScope& scope) {
    ReadingItem out;
    out.number = std::to_string(scope.item.seq);
    const bool is_case = scope.item.support_case.has_value();
    out.title = is_case ? std::string(struck_out) : title_of(scope.record, scope.item);
    if (!scope.support_case) return out;
    if (scope.item.timing) out.timing = label(*scope.item.timing);
    out.checks = ticked(scope.record, scope.item);
    if (const auto* judgement = scope.row<Judgement>()) out.judgement = label(judgement->outcome);
    out.support_decisions = support_decisions_in_short(scope);
    const auto* arrangement = scope.row<Arrangement>();
    if (arrangement) out.monitoring = day_or(arrangement->monitoring_on, "");
    out.has_facts = !out.checks.empty() || !out.support_decisions.empty() || !out.monitoring.empty();
    out.roles = reading_roles(scope);
    return out;
}

}  // namespace

ReadingPaper reading_paper(const MeetingRecord& records, MeetingId id, text::DateTime now,
                           const DestroyedVersions& destroyed) {
    const auto& record = records.then;
    ReadingPaper paper;
    const auto* meeting = record.find<Meeting>(id);
    const auto* sitting = meeting ? record.find<Sitting>(meeting->sitting) : nullptr;
    if (!sitting) return paper;
    // What minutes say of the meeting itself is nothing of a person.
    const auto minutes = minutes_paper(record, id, now, {{Level::reading}, {}, destroyed});
    paper.title = minutes.title;
    paper.state = minutes.state;
    paper.state_notice = minutes.state_notice;
    paper.version = minutes.version;
    paper.kind_and_basis = minutes.kind_and_basis;
    paper.when = minutes.when;
    paper.place = minutes.place;
    paper.convener = minutes.convener;
    paper.attendees = attendees_of(record, id);
    for (const auto& item : agenda_of(record, id))
        paper.items.push_back(
            reading_item(scope_of(records, *meeting, *sitting, item, {Level::reading, {}})));
    const auto tasks = minutes.homework.size();
    paper.homework = tasks == 0 ? "なし" : fmt::format("{}件（内容は{}）", tasks, struck_out);
    for (const auto& gap : minutes.gaps) paper.gaps.push_back({gap.number, gap.text, gap.forum});
    paper.next = minutes.next;
    paper.made_on = minutes.made_on;
    return paper;
}

}  // namespace kasane::document
