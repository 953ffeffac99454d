// Whom to invite to a case: the agencies that hold a role in it, the coordinator and the municipality (R26).
#pragma once

#include <optional>
#include <vector>

#include "domain/model/record.hpp"

namespace kasane::domain {

/// In the order of the agencies. Empty where the case has no plan with roles yet: then all are invited.
std::vector<AgencyId> proposed_invitees(const Record& record, CaseId support_case,
                                        std::optional<PlanId> plan);

}  // namespace kasane::domain
