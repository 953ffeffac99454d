#include "domain/commands/effect.hpp"

#include <utility>

#include "domain/queries/query.hpp"
#include "domain/queries/wording.hpp"
#include "domain/rules/checks.hpp"

namespace kasane::domain {
namespace {

CaseState state_after(const AgendaItem& item, CaseState now) {
    if (item.timing == ReviewTiming::closure) return CaseState::closed;
    if (item.timing == ReviewTiming::suspension) return CaseState::suspended;
    return now == CaseState::intake && item.plan ? CaseState::supported : now;
}

void wait(Case& support_case, std::optional<ReviewTiming> timing, std::string because,
          std::optional<text::Date> due) {
    support_case.waits_for = timing;
    support_case.waits_because = timing ? std::move(because) : std::string();
    support_case.due_on = due;
}

constexpr auto waits_for_condition = "条件の確認";

/// A provider's plan does not put the monitoring of the case off.
bool is_monitored_sooner(const Draft& draft, const AgendaItem& item, const Case& support_case,
                         const std::optional<text::Date>& monitoring_on) {
    const auto* plan = item.plan ? draft.record().find<SupportPlan>(*item.plan) : nullptr;
    const bool of_provider = plan != nullptr && plan->kind != PlanKind::coordination;
    return of_provider && support_case.waits_for == ReviewTiming::monitoring && support_case.due_on &&
           (!monitoring_on || *support_case.due_on < *monitoring_on);
}

void wait_for_monitoring(const Draft& draft, const AgendaItem& item, Case& support_case) {
    const auto arrangement = row_of<Arrangement>(draft, item.id);
    if (is_monitored_sooner(draft, item, support_case, arrangement.monitoring_on)) return;
    // A meeting that passed R15 left the day open: the case comes back until there is one.
    if (!arrangement.monitoring_on && arrangement.no_monitoring_because.empty() && plans_on(item))
        return wait(support_case, ReviewTiming::monitoring, "モニタリングの日が決まっていない", {});
    wait(support_case, arrangement.monitoring_on ? std::optional{ReviewTiming::monitoring} : std::nullopt,
         "モニタリングの時期", arrangement.monitoring_on);
}

/// What the case waits for once its 終結 or 中断 has taken effect.
void wait_after_ending(const Draft& draft, const AgendaItem& item, Case& support_case) {
    if (item.timing == ReviewTiming::closure) return wait(support_case, {}, "", {});
    const auto* suspension = draft.record().find<Suspension>(item.id);
    wait(support_case, ReviewTiming::monitoring, "中断中の再訪問",
         suspension == nullptr ? std::nullopt : suspension->revisit_on);
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
        return judgement->next ? wait(support_case, judgement->next, "モニタリングで決めた", std::nullopt)
                               : wait(support_case, item.timing, "継続協議", std::nullopt);
    if (judgement->outcome == Outcome::approved_conditionally)
        return wait(support_case, item.timing, waits_for_condition, judgement->check_on);
    if (item.timing == ReviewTiming::closure || item.timing == ReviewTiming::suspension)
        return wait_after_ending(draft, item, support_case);
    wait_for_monitoring(draft, item, support_case);
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

/// 「第10回 重層的支援会議 再プラン 修正のうえ了承」
void add_milestone(Draft& draft, const AgendaItem& item, const Judgement* judgement) {
    const auto* meeting = draft.record().find<Meeting>(item.meeting);
    const auto* sitting = meeting == nullptr ? nullptr : draft.record().find<Sitting>(meeting->sitting);
    if (sitting == nullptr || !item.timing) return;
    const auto found = judgement == nullptr ? std::string() : " " + std::string(label(judgement->outcome));
    draft.put(Milestone{draft.new_id<MilestoneId>(), *item.support_case, sitting->date,
                        short_title_of(*meeting) + " " + std::string(label(*item.timing)) + found, item.id});
}

void remove_milestone(Draft& draft, const AgendaItem& item) {
    const auto rows = draft.record().rows<Milestone>();
    for (const auto& [key, row] : rows)
        if (row.item == item.id) draft.erase<Milestone>(key);
}

/// A 終結 or 中断 under a condition waits for it: until then the case goes on.
bool ends_on_condition(const AgendaItem& item, const Judgement& judgement) {
    const bool ends = item.timing == ReviewTiming::closure || item.timing == ReviewTiming::suspension;
    return ends && judgement.outcome == Outcome::approved_conditionally && judgement.met != YesNo::yes;
}

/// What 終結 and 中断 leave with the case.
void end_as_decided(const Draft& draft, const AgendaItem& item, Case& support_case) {
    if (const auto* closure = draft.record().find<Closure>(item.id)) {
        support_case.lead = closure->lead ? closure->lead : closure->referral_back;
        support_case.reopen_when = closure->reopen_when;
    }
    if (const auto* suspension = draft.record().find<Suspension>(item.id)) {
        support_case.safety = suspension->safety;
        support_case.reopen_when = suspension->reopen_when;
    }
}

void settle_as_decided(const Draft& draft, const AgendaItem& item, Case& support_case) {
    if (item.timing != ReviewTiming::closure && item.timing != ReviewTiming::suspension)
        return wait_for_monitoring(draft, item, support_case);
    support_case.state = state_after(item, support_case.state);
    end_as_decided(draft, item, support_case);
    wait_after_ending(draft, item, support_case);
}

}  // namespace

void take_effect(Draft& draft, const AgendaItem& item) {
    const auto* found = item.support_case ? draft.record().find<Case>(*item.support_case) : nullptr;
    if (found == nullptr) return;
    const auto* judgement = draft.record().find<Judgement>(item.id);
    const bool approved = judgement != nullptr && judgement->outcome != Outcome::continued;
    auto support_case = *found;
    if (approved) {
        if (!ends_on_condition(item, *judgement)) support_case.state = state_after(item, support_case.state);
        take_effect_on_plan(draft, item);
    }
    if (approved && !ends_on_condition(item, *judgement)) end_as_decided(draft, item, support_case);
    queue_case(draft, item, support_case);
    draft.put(support_case);
    add_milestone(draft, item, judgement);
}

void take_back_effect(Draft& draft, const AgendaItem& item) {
    remove_milestone(draft, item);
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

void settle_condition(Draft& draft, const AgendaItem& item, const Judgement& judgement) {
    auto support_case = *draft.record().find<Case>(*item.support_case);
    if (judgement.met == YesNo::no) {
        const auto then = judgement.if_not_met.empty() ? std::string("再協議") : judgement.if_not_met;
        wait(support_case, item.timing, "条件を満たさない（" + then + "）", std::nullopt);
    } else if (support_case.waits_because == waits_for_condition) {
        settle_as_decided(draft, item, support_case);
    }
    draft.put(support_case);
}

void move_condition(Draft& draft, const AgendaItem& item, const Judgement& before, const Judgement& now) {
    const auto* found = item.support_case ? draft.record().find<Case>(*item.support_case) : nullptr;
    const bool waits = found != nullptr && found->waits_because == waits_for_condition;
    if (!waits || found->due_on != before.check_on) return;
    auto support_case = *found;
    support_case.due_on = now.check_on;
    draft.put(support_case);
}

Objection approve_report(Draft& draft, AgendaItem item) {
    Judgement judgement;
    judgement.item = item.id;
    draft.put(judgement);
    if (const auto findings = check_support_decisions(draft.record(), item); !findings.empty())
        return refuse_by(R08, findings.front().message);
    if (!item.started_at) item.started_at = draft.now();
    item.finished_at = draft.now();
    draft.put(item);
    take_effect(draft, item);
    return {};
}

}  // namespace kasane::domain
