#include "domain/queries/load_board.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "domain/queries/query.hpp"

namespace kasane::domain {
namespace {

using Counts = std::map<AgencyId, RoleCount>;

void count(const Record& record, PlanId plan, Counts& counts) {
    for (const auto& item : items_of(record, plan))
        for (const auto& role : roles_of(record, item.id)) {
            auto& row = counts[role.agency];
            row.responsible += role.kind == RoleKind::responsible ? 1 : 0;
            row.cooperating += role.kind == RoleKind::cooperating ? 1 : 0;
            row.informed += role.kind == RoleKind::informed ? 1 : 0;
        }
}

bool counts_in(const Record& record, const SupportPlan& plan) {
    const auto* support_case = record.find<Case>(plan.support_case);
    return support_case != nullptr && support_case->route == CaseRoute::with_consent;
}

bool is_running(const Record& record, const SupportPlan& plan) {
    const auto* support_case = record.find<Case>(plan.support_case);
    return plan.state == PlanState::decided && support_case != nullptr &&
           (support_case->state == CaseState::intake || support_case->state == CaseState::supported);
}

}  // namespace

std::vector<AgencyLoad> loads_of(const Record& record, MeetingId meeting) {
    Counts here;
    Counts running;
    std::set<PlanId> discussed;
    for (const auto& item : agenda_of(record, meeting))
        if (item.plan) discussed.insert(*item.plan);
    for (const auto& [key, plan] : record.rows<SupportPlan>()) {
        if (!counts_in(record, plan)) continue;
        if (discussed.contains(plan.id)) count(record, plan.id, here);
        if (is_running(record, plan)) count(record, plan.id, running);
    }
    std::vector<AgencyLoad> loads;
    for (const auto& [key, agency] : record.rows<Agency>()) {
        const AgencyLoad load{agency.id, here[agency.id], running[agency.id]};
        if (load.here.weight() + load.running.weight() > 0) loads.push_back(load);
    }
    std::stable_sort(loads.begin(), loads.end(), [](const AgencyLoad& a, const AgencyLoad& b) {
        return a.here.weight() + a.running.weight() > b.here.weight() + b.running.weight();
    });
    return loads;
}

std::optional<AgencyId> carries_most(const Record& record, PlanId plan) {
    const auto items = items_of(record, plan);
    if (items.size() < 4) return {};
    Counts counts;
    count(record, plan, counts);
    for (const auto& [agency, row] : counts)
        if (row.responsible * 2 > static_cast<int>(items.size())) return agency;
    return {};
}

}  // namespace kasane::domain
