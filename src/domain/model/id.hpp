// Strong identifiers: an id of one kind cannot stand where another is meant.
#pragma once

#include <compare>
#include <cstdint>

namespace kasane::domain {

template <class Tag>
struct Id {
    std::int64_t value = 0;
    auto operator<=>(const Id&) const = default;
};

using AgencyId = Id<struct AgencyTag>;
using PersonId = Id<struct PersonTag>;
using CaseId = Id<struct CaseTag>;
using MemberId = Id<struct MemberTag>;
using ConsentId = Id<struct ConsentTag>;
using PlanId = Id<struct PlanTag>;
using GoalId = Id<struct GoalTag>;
using PlanPointId = Id<struct PlanPointTag>;
using SupportItemId = Id<struct SupportItemTag>;
using ContactAttemptId = Id<struct ContactAttemptTag>;
using InformationId = Id<struct InformationTag>;
using MilestoneId = Id<struct MilestoneTag>;
using SittingId = Id<struct SittingTag>;
using MeetingId = Id<struct MeetingTag>;
using AgendaItemId = Id<struct AgendaItemTag>;
using NoteId = Id<struct NoteTag>;
using ActionItemId = Id<struct ActionItemTag>;
using ResourceGapId = Id<struct ResourceGapTag>;
using WarningPassedId = Id<struct WarningPassedTag>;

}  // namespace kasane::domain
