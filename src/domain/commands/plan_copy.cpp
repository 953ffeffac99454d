#include "domain/commands/plan_copy.hpp"

#include "domain/queries/query.hpp"

namespace kasane::domain {
namespace {

void copy_support_item(Draft& draft, const SupportItem& former, PlanId plan, int seq) {
    auto item = former;
    item.id = draft.new_id<SupportItemId>();
    item.plan = plan;
    item.seq = seq;
    item.progress = Progress::unknown;
    item.progress_by.reset();
    item.amended = false;
    draft.put(item);
    for (const auto& role : roles_of(draft.record(), former.id))
        draft.put(Role{item.id, role.agency, role.kind, role.kind});
}

void copy_contents(Draft& draft, PlanId from, PlanId to) {
    for (const auto& goal : goals_of(draft.record(), from))
        draft.put(Goal{draft.new_id<GoalId>(), to, goal.member, goal.words, goal.words});
    for (const auto kind : {PlanPointKind::challenge, PlanPointKind::strength})
        for (auto point : points_of(draft.record(), from, kind)) {
            point.id = draft.new_id<PlanPointId>();
            point.plan = to;
            draft.put(point);
        }
    int seq = 0;
    for (const auto& item : items_of(draft.record(), from))
        if (item.progress != Progress::done) copy_support_item(draft, item, to, ++seq);
}

}  // namespace

PlanId copy_plan(Draft& draft, CaseId support_case, PlanKind kind) {
    const auto former = decided_plan(draft.record(), support_case, kind);
    SupportPlan plan;
    if (former) plan = *draft.record().find<SupportPlan>(*former);
    plan.id = draft.new_id<PlanId>();
    plan.support_case = support_case;
    plan.kind = kind;
    plan.state = PlanState::proposed;
    plan.made_on = draft.now().date;
    plan.change.clear();
    plan.monitoring_on.reset();
    draft.put(plan);
    if (former) copy_contents(draft, *former, plan.id);
    return plan.id;
}

}  // namespace kasane::domain
