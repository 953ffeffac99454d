#include "domain/queries/about.hpp"

namespace kasane::domain {

void AboutReader::operator()(MeetingId id) {
    const auto* meeting = record_.find<Meeting>(id);
    if (meeting == nullptr) return;
    about_.meeting = id;
    about_.sittings.insert(meeting->sitting);
}

void AboutReader::operator()(AgendaItemId id) {
    const auto* item = record_.find<AgendaItem>(id);
    if (item == nullptr) return;
    (*this)(item->meeting);
    if (item->support_case) about_.support_case = item->support_case;
}

void AboutReader::operator()(PlanId id) {
    if (const auto* plan = record_.find<SupportPlan>(id)) about_.support_case = plan->support_case;
}

void AboutReader::operator()(SupportItemId id) {
    if (const auto* support = record_.find<SupportItem>(id)) (*this)(support->plan);
}

void AboutReader::operator()(MemberId id) {
    if (const auto* member = record_.find<Member>(id)) about_.support_case = member->support_case;
}

void AboutReader::operator()(ActionItemId id) {
    const auto* action = record_.find<ActionItem>(id);
    if (action == nullptr) return;
    (*this)(action->sitting);
    for (const auto& [key, meeting] : record_.rows<Meeting>())
        if (meeting.state == MeetingState::open || meeting.state == MeetingState::planned)
            about_.sittings.insert(meeting.sitting);
    if (action->item) (*this)(*action->item);
}

}  // namespace kasane::domain
