// Which plan a case has, and the plan of a 再プラン as a copy of the one in force.
#pragma once

#include <optional>

#include "domain/draft.hpp"

namespace kasane::domain {

std::optional<PlanId> proposed_plan(const Record& record, CaseId support_case, PlanKind kind);
/// The plan in force.
std::optional<PlanId> decided_plan(const Record& record, CaseId support_case, PlanKind kind);
/// A new proposed plan: a copy of the plan in force without its progress, or an empty one.
PlanId copy_plan(Draft& draft, CaseId support_case, PlanKind kind);

}  // namespace kasane::domain
