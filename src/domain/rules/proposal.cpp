#include "domain/rules/proposal.hpp"

#include <algorithm>

#include "domain/names/reference.hpp"
#include "domain/queries/query.hpp"
#include "domain/rules/settings.hpp"

namespace kasane::domain {
namespace {

std::optional<AgencyId> coordinator(const Record& record) {
    for (const auto& [key, agency] : record.rows<Agency>())
        if (agency.category == AgencyCategory::coordinator) return agency.id;
    return {};
}

/// Who knows the case best: whom the household talks to, else who referred it, else the coordinator.
std::optional<AgencyId> presenter_of(const Record& record, const Case& row) {
    for (const auto find : {proposed_plan, decided_plan}) {
        const auto plan = find(record, row.id, PlanKind::coordination);
        const auto* found = plan ? record.find<SupportPlan>(*plan) : nullptr;
        if (found != nullptr && found->contact) return found->contact;
    }
    return row.referrer ? row.referrer : coordinator(record);
}

std::vector<std::string> reasons_for(const Record& record, const Case& row, text::Date on) {
    std::vector<std::string> reasons;
    const auto day = row.due_on ? "　" + text::month_day(*row.due_on) : std::string();
    const bool late = row.due_on && *row.due_on < on;
    const auto because =
        show_references(row.waits_because, members_of(record, row.id), ShownAs::calling_name);
    if (!because.empty()) reasons.push_back(because + day + (late ? "を過ぎている" : ""));
    for (const auto& point : open_points(record, on))
        if (point.support_case == row.id && point.kind != OpenPointKind::homework && reasons.size() < 4)
            reasons.push_back(std::string(label(point.kind)) +
                              (point.due ? "　" + text::month_day(*point.due) : ""));
    return reasons;
}

ProposedCase proposed(const Record& record, const Case& row, text::Date on) {
    ProposedCase found;
    found.support_case = row.id;
    const bool agreed = consent_extent(record, row.id) != ConsentExtent::none;
    const bool statutory = row.route == CaseRoute::statutory || !agreed;
    found.kind = statutory ? MeetingKind::statutory_support : MeetingKind::multi_layered_support;
    found.timing = statutory ? ReviewTiming::sharing : *row.waits_for;
    found.minutes = minutes_for(record, found.timing);
    found.presenter = presenter_of(record, row);
    found.reasons = reasons_for(record, row, on);
    if (!agreed && row.route == CaseRoute::with_consent)
        found.reasons.insert(found.reasons.begin(), "本人の同意がない（支援会議で話せます）");
    found.overdue = row.due_on && *row.due_on < on;
    return found;
}

/// A block that was never opened, though its sitting was held and is over.
bool passed_over(const Record& record, const Meeting& meeting, text::Date on) {
    const auto* sitting = record.find<Sitting>(meeting.sitting);
    const auto blocks = meetings_of(record, meeting.sitting);
    return sitting != nullptr && sitting->date < on &&
           std::any_of(blocks.begin(), blocks.end(),
                       [](const Meeting& block) { return block.state == MeetingState::closed; });
}

}  // namespace

bool is_on_an_agenda(const Record& record, CaseId support_case, text::Date on) {
    const auto& items = record.rows<AgendaItem>();
    return std::any_of(items.begin(), items.end(), [&](const auto& entry) {
        const auto* meeting = record.find<Meeting>(entry.second.meeting);
        if (entry.second.support_case != support_case || meeting == nullptr) return false;
        return meeting->state == MeetingState::open ||
               (meeting->state == MeetingState::planned && !passed_over(record, *meeting, on));
    });
}

std::vector<ProposedCase> propose(const Record& record, text::Date on) {
    std::vector<const Case*> waiting;
    for (const auto& [key, row] : record.rows<Case>())
        if (row.waits_for && row.due_on.value_or(on) <= on && !is_on_an_agenda(record, row.id, on))
            waiting.push_back(&row);
    std::stable_sort(waiting.begin(), waiting.end(), [](const Case* a, const Case* b) {
        return a->due_on.value_or(text::last_date) < b->due_on.value_or(text::last_date);
    });
    std::vector<ProposedCase> cases;
    cases.reserve(waiting.size());
    for (const auto* row : waiting) cases.push_back(proposed(record, *row, on));
    return cases;
}

}  // namespace kasane::domain
