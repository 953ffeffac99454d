// The plan of a 再プラン as a copy of the one in force.
#pragma once

#include "domain/commands/draft.hpp"

namespace kasane::domain {

/// A new proposed plan: a copy of the plan in force without its progress, or an empty one.
PlanId copy_plan(Draft& draft, CaseId support_case, PlanKind kind);

}  // namespace kasane::domain
