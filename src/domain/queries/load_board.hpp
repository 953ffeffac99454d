// How much each agency carries, for the chair alone (S1: 「任せきり」にしない).
#pragma once

#include <vector>

#include "domain/model/record.hpp"

namespace kasane::domain {

struct RoleCount {
    int responsible = 0;
    int cooperating = 0;
    int informed = 0;
    /// ◎ weighs above ○, ○ above △.
    [[nodiscard]] int weight() const { return 3 * responsible + 2 * cooperating + informed; }
    bool operator==(const RoleCount&) const = default;
};

struct AgencyLoad {
    AgencyId agency;
    RoleCount here;     ///< in the plans of this meeting
    RoleCount running;  ///< in all plans in force
    bool operator==(const AgencyLoad&) const = default;
};

/// Agencies that carry anything, the heaviest first. Plans of 支援会議 cases are left out (R16).
std::vector<AgencyLoad> loads_of(const Record& record, MeetingId meeting);
/// The agency that holds more than half of the ◎ of a plan of four or more support items, or nothing.
std::optional<AgencyId> carries_most(const Record& record, PlanId plan);

}  // namespace kasane::domain
