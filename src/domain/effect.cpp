#include "domain/effect.hpp"

#include <utility>

#include "domain/query.hpp"

namespace kasane::domain {
namespace {

CaseState state_after(const AgendaItem& item, CaseState now) {
    if (item.timing == ReviewTiming::closure) return CaseState::closed;
    if (item.timing == ReviewTiming::suspension) return CaseState::suspended;
    return now == CaseState::intake ? CaseState::supported : now;
}

void wait(Case& support_case, std::optional<ReviewTiming> timing, std::string because,
          std::optional<text::Date> due) {
    support_case.waits_for = timing;
    support_case.waits_because = timing ? std::move(because) : std::string();
    support_case.due_on = due;
}

/// What the case waits for after its item, so that nothing is lost (R23).
void queue_case(const Draft& draft, const AgendaItem& item, Case& support_case) {
    const auto* judgement = draft.record().find<Judgement>(item.id);
    if (const auto* effort = draft.record().find<ConsentEffort>(item.id);
        item.timing == ReviewTiming::sharing)
        return wait(support_case, item.timing, "同意なし（働きかけ中）",
                    effort == nullptr ? std::nullopt : effort->next_on);
    if (judgement == nullptr) return;
    if (judgement->outcome == Outcome::continued)
        return wait(support_case, item.timing, "継続協議", std::nullopt);
    if (judgement->outcome == Outcome::approved_conditionally)
        return wait(support_case, item.timing, "条件の確認", judgement->check_on);
    if (item.timing == ReviewTiming::closure) return wait(support_case, {}, "", {});
    if (const auto* suspension = draft.record().find<Suspension>(item.id);
        item.timing == ReviewTiming::suspension)
        return wait(support_case, ReviewTiming::monitoring, "中断中の再訪問",
                    suspension == nullptr ? std::nullopt : suspension->revisit_on);
    const auto arrangement = row_of<Arrangement>(draft, item.id);
    wait(support_case, arrangement.monitoring_on ? std::optional{ReviewTiming::monitoring} : std::nullopt,
         "モニタリングの時期", arrangement.monitoring_on);
}

void take_effect_on_plan(Draft& draft, const AgendaItem& item) {
    const auto* found = item.plan ? draft.record().find<SupportPlan>(*item.plan) : nullptr;
    if (found == nullptr) return;
    if (const auto* previous = previous_plan(draft.record(), item);
        previous != nullptr && previous->state == PlanState::decided) {
        auto superseded = *previous;
        superseded.state = PlanState::superseded;
        draft.put(superseded);
    }
    const auto arrangement = row_of<Arrangement>(draft, item.id);
    auto plan = *found;
    plan.state = PlanState::decided;
    if (arrangement.monitoring_on) plan.monitoring_on = arrangement.monitoring_on;
    if (arrangement.contact) plan.contact = arrangement.contact;
    draft.put(plan);
}

void take_back_plan(Draft& draft, const AgendaItem& item) {
    const auto* found = item.plan ? draft.record().find<SupportPlan>(*item.plan) : nullptr;
    const bool decides = item.timing == ReviewTiming::new_plan || item.timing == ReviewTiming::renewed_plan;
    if (found == nullptr || !decides || found->state != PlanState::decided) return;
    if (const auto* previous = previous_plan(draft.record(), item);
        previous != nullptr && previous->state == PlanState::superseded) {
        auto restored = *previous;
        restored.state = PlanState::decided;
        draft.put(restored);
    }
    auto plan = *found;
    plan.state = PlanState::proposed;
    draft.put(plan);
}

/// The state before the item; a case that never had a plan was still at 受付.
CaseState state_before(const Record& record, const AgendaItem& item, CaseState now) {
    if (item.timing == ReviewTiming::closure || item.timing == ReviewTiming::suspension)
        return CaseState::supported;
    const bool first_plan = item.timing == ReviewTiming::new_plan && previous_plan(record, item) == nullptr;
    return first_plan ? CaseState::intake : now;
}

}  // namespace

void take_effect(Draft& draft, const AgendaItem& item) {
    const auto* found = item.support_case ? draft.record().find<Case>(*item.support_case) : nullptr;
    if (found == nullptr) return;
    const auto* judgement = draft.record().find<Judgement>(item.id);
    const bool approved = judgement != nullptr && judgement->outcome != Outcome::continued;
    auto support_case = *found;
    if (approved) {
        support_case.state = state_after(item, support_case.state);
        take_effect_on_plan(draft, item);
    }
    if (const auto* closure = draft.record().find<Closure>(item.id); approved && closure != nullptr) {
        support_case.lead = closure->lead ? closure->lead : closure->referral_back;
        support_case.reopen_when = closure->reopen_when;
    }
    if (const auto* suspension = draft.record().find<Suspension>(item.id);
        approved && suspension != nullptr) {
        support_case.safety = suspension->safety;
        support_case.reopen_when = suspension->reopen_when;
    }
    queue_case(draft, item, support_case);
    draft.put(support_case);
}

void take_back_effect(Draft& draft, const AgendaItem& item) {
    const auto* found = item.support_case ? draft.record().find<Case>(*item.support_case) : nullptr;
    const auto* judgement = draft.record().find<Judgement>(item.id);
    if (found == nullptr || judgement == nullptr || judgement->outcome == Outcome::continued) return;
    auto support_case = *found;
    support_case.state = state_before(draft.record(), item, support_case.state);
    if (item.timing == ReviewTiming::closure) support_case.lead.reset();
    if (item.timing == ReviewTiming::closure || item.timing == ReviewTiming::suspension)
        support_case.reopen_when.clear();
    wait(support_case, item.timing, "協議の途中", std::nullopt);
    draft.put(support_case);
    take_back_plan(draft, item);
}

}  // namespace kasane::domain
