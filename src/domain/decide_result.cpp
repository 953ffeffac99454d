// What the meeting finds: judgement, arrangements, support decisions, answers, notes; and the end of an item.
#include <algorithm>

#include "domain/checks.hpp"
#include "domain/handlers.hpp"
#include "domain/query.hpp"
#include "domain/reference.hpp"
#include "domain/walk.hpp"
#include "domain/wording.hpp"

namespace kasane::domain {
namespace {

/// Looks the item up and hands it on, or says why nothing may be recorded there.
template <class Change>
Handled change_item(Draft& draft, AgendaItemId id, Change change) {
    const auto* found = draft.record().find<AgendaItem>(id);
    if (found == nullptr) return unfit("その議題がありません。", "議題の番号を確かめてください。");
    if (auto refusal = may_change(draft.record(), *found)) return *refusal;
    draft.belongs_to(*found);
    return change(AgendaItem{*found});
}

/// The row of this item, or a new one.
template <class T>
T row_of(const Draft& draft, AgendaItemId item) {
    const auto* found = draft.record().find<T>(item);
    if (found != nullptr) return *found;
    T row;
    row.item = item;
    return row;
}

Objection first_refusal(const Findings& findings) {
    for (const auto& finding : findings)
        if (finding.level == RuleLevel::refuse)
            return Refusal{std::string(finding.rule), finding.message, finding.remedy};
    return {};
}

void warn_of(Draft& draft, const Findings& findings) {
    for (const auto& finding : findings)
        if (finding.level == RuleLevel::warn) draft.warn(finding.rule, finding.message, finding.item);
}

/// What an outcome must name (R21).
Objection incomplete(const Judge& command) {
    if (command.outcome == Outcome::approved_conditionally &&
        (command.condition.empty() || !command.checker || !command.check_on))
        return refuse_by("R21", "条件つき了承に、条件・確かめる機関・期日のどれかがありません。");
    if (command.outcome == Outcome::continued && command.missing.empty())
        return refuse_by("R23", "継続協議に、足りないものがありません。");
    return {};
}

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
    queue_case(draft, item, support_case);
    draft.put(support_case);
}

Objection answer_unfit(const Draft& draft, const AgendaItem& item, const GiveAnswer& command) {
    const auto asked = agencies_to_answer(draft.record(), item);
    const auto name = agency_short_name(draft.record(), command.agency);
    if (std::find(asked.begin(), asked.end(), command.agency) == asked.end())
        return refuse_by("R10", name + "はこの議題に役割がありません。");
    if (command.kind == AnswerKind::taken_home && !command.until)
        return refuse_by("R10", name + "の持ち帰りに期日がありません。");
    if (command.kind == AnswerKind::absent && !command.told_by)
        return refuse_by("R10", name + "へ伝える人がありません。");
    const auto attendances = attendances_of(draft.record(), item.meeting);
    const bool there = std::any_of(attendances.begin(), attendances.end(), [&](const Attendance& row) {
        return row.agency == command.agency && is_there(row);
    });
    if (!there && command.kind == AnswerKind::confirmed)
        return Refusal{"R10", name + "は出席していません。", "欠席とし、伝える人を選んでください。"};
    return {};
}

}  // namespace

Handled handle(Draft& draft, const FinishItem& command) {
    const auto* row = draft.record().find<AgendaItem>(command.item);
    if (row != nullptr && !row->support_case) {
        auto item = *row;
        draft.belongs_to(item);
        item.finished_at = draft.now();
        draft.put(item);
        return "議題" + std::to_string(item.seq) + "を終える";
    }
    return change_item(draft, command.item, [&](AgendaItem item) -> Handled {
        const auto& record = draft.record();
        for (const auto& check : {check_judgement, check_support_decisions})
            if (auto refusal = first_refusal(check(record, item))) return *refusal;
        for (const auto& check : {check_answers, check_monitoring, check_informer})
            warn_of(draft, check(record, item));
        if (!item.started_at) item.started_at = draft.now();
        item.finished_at = draft.now();
        draft.put(item);
        take_effect(draft, item);
        return item_name(record, item) + "を終える";
    });
}

Handled handle(Draft& draft, const ResumeItem& command) {
    const auto* found = draft.record().find<AgendaItem>(command.item);
    const auto* meeting = found == nullptr ? nullptr : draft.record().find<Meeting>(found->meeting);
    if (meeting == nullptr || meeting->state != MeetingState::open)
        return unfit("開いている会議の議題ではありません。", "議題の番号を確かめてください。");
    draft.belongs_to(*found);
    auto item = *found;
    item.finished_at.reset();
    draft.put(item);
    return item_name(draft.record(), item) + "に戻る";
}

Handled handle(Draft& draft, const Tick& command) {
    return change_item(draft, command.item, [&](const AgendaItem& item) -> Handled {
        const auto list = item.timing ? checklist(*item.timing) : std::span<const std::string_view>{};
        if (command.number < 1 || command.number > static_cast<int>(list.size()))
            return unfit("確かめることの番号がありません。", "1 から数えた番号を入れてください。");
        const CheckMark mark{item.id, command.number};
        if (command.ticked)
            draft.put(mark);
        else
            draft.erase<CheckMark>(key_of(mark));
        const auto name = std::string(list[static_cast<std::size_t>(command.number) - 1]);
        return item_name(draft.record(), item) + "の" + name +
               (command.ticked ? "を確かめた" : "の印を消した");
    });
}

Handled handle(Draft& draft, const Judge& command) {
    return change_item(draft, command.item, [&](const AgendaItem& item) -> Handled {
        if (item.timing == ReviewTiming::sharing)
            return refuse_by("R17", "支援会議ではプランの判断をしません。");
        if (auto refusal = incomplete(command)) return *refusal;
        Judgement judgement{item.id,         command.outcome,  command.amendment,  command.condition,
                            command.checker, command.check_on, command.if_not_met, command.missing,
                            command.bringer};
        if (command.outcome == Outcome::approved_amended && judgement.amendment.empty() && item.plan)
            judgement.amendment = amendment_text(draft.record(), *item.plan);
        if (command.outcome == Outcome::approved_amended && judgement.amendment.empty())
            return unfit("何を修正したかがありません。", "修正したことを一文で入れてください。");
        if (command.outcome != Outcome::continued) {
            for (const auto& check : {check_closure, check_suspension})
                if (auto refusal = first_refusal(check(draft.record(), item))) return *refusal;
            for (const auto& check : {check_list, check_roles}) warn_of(draft, check(draft.record(), item));
        }
        draft.put(judgement);
        return item_name(draft.record(), item) + "は" + std::string(label(command.outcome));
    });
}

Handled handle(Draft& draft, const SetMonitoring& command) {
    return change_item(draft, command.item, [&](const AgendaItem& item) -> Handled {
        if (command.on && *command.on <= draft.now().date)
            return refuse_by("R15", "次のモニタリングがきょう以前の日です。");
        auto row = row_of<Arrangement>(draft, item.id);
        row.monitoring_on = command.on;
        row.no_monitoring_because = command.because;
        draft.put(row);
        return item_name(draft.record(), item) + "の次のモニタリングを決めた";
    });
}

Handled handle(Draft& draft, const SetContact& command) {
    return change_item(draft, command.item, [&](const AgendaItem& item) -> Handled {
        auto row = row_of<Arrangement>(draft, item.id);
        row.contact = command.agency;
        draft.put(row);
        return item_name(draft.record(), item) + "の本人の窓口を決めた";
    });
}

Handled handle(Draft& draft, const SetInformer& command) {
    return change_item(draft, command.item, [&](const AgendaItem& item) -> Handled {
        auto row = row_of<Arrangement>(draft, item.id);
        row.informer = command.agency;
        row.inform_on = command.on;
        draft.put(row);
        return item_name(draft.record(), item) + "を本人へ伝える人を決めた";
    });
}

Handled handle(Draft& draft, const SetClosure& command) {
    return change_item(draft, command.item, [&](const AgendaItem& item) -> Handled {
        const auto before = row_of<Closure>(draft, item.id);
        const Closure row{item.id,
                          command.lead,
                          command.referral_back,
                          command.liaison,
                          command.follow_up,
                          command.follow_up_by,
                          command.follow_up_person,
                          command.follow_up_how,
                          command.follow_up_on,
                          command.reopen_when};
        // The part of 主担当機関 or follow-up changed: the answers of those it concerns fall (R10).
        for (const auto& agency : {before.lead, before.referral_back, before.follow_up_by, row.lead,
                                   row.referral_back, row.follow_up_by})
            if (agency && row != before) draft.erase<Answer>(RowKey{item.id.value, agency->value});
        draft.put(row);
        return item_name(draft.record(), item) + "の終結後の体制を決めた";
    });
}

Handled handle(Draft& draft, const SetSuspension& command) {
    return change_item(draft, command.item, [&](const AgendaItem& item) -> Handled {
        draft.put(Suspension{item.id, command.safety_checked, command.safety, command.contact_points,
                             command.reopen_when, command.revisit_by, command.revisit_on});
        return item_name(draft.record(), item) + "の見守りを決めた";
    });
}

Handled handle(Draft& draft, const SetConsentEffort& command) {
    return change_item(draft, command.item, [&](const AgendaItem& item) -> Handled {
        draft.put(ConsentEffort{item.id, command.agency, command.how, command.when, command.next_on});
        return item_name(draft.record(), item) + "の同意の働きかけを決めた";
    });
}

Handled handle(Draft& draft, const DecideSupport& command) {
    return change_item(draft, command.item, [&](const AgendaItem& item) -> Handled {
        const auto used = item.plan ? services_used(draft.record(), *item.plan) : std::vector<Service>{};
        if (std::find(used.begin(), used.end(), command.service) == used.end())
            return refuse_by("R08", "このプランはその事業を使いません。");
        const auto* person = command.decided_by ? draft.record().find<Person>(*command.decided_by) : nullptr;
        const auto* agency = person == nullptr ? nullptr : draft.record().find<Agency>(person->agency);
        const bool decides =
            command.status == DecisionStatus::decided_today || command.status == DecisionStatus::rejected;
        const bool of_municipality =
            agency != nullptr && agency->category == AgencyCategory::municipality && person->may_decide;
        if ((decides || person != nullptr) && !of_municipality)
            return refuse_by("R04", "支援決定は市町村の決裁権のある人が行います。");
        if (command.status == DecisionStatus::decided_later && !command.planned_on)
            return refuse_by("R08", "後日決裁に予定日がありません。");
        if (command.status == DecisionStatus::rejected && command.reason.empty())
            return refuse_by("R08", "不決定に理由がありません。");
        draft.put(SupportDecision{item.id, command.service, command.status, command.decided_by,
                                  command.planned_on, command.reason});
        return item_name(draft.record(), item) + "の" + std::string(label(command.service)) + "は" +
               std::string(label(command.status));
    });
}

Handled handle(Draft& draft, const GiveAnswer& command) {
    return change_item(draft, command.item, [&](const AgendaItem& item) -> Handled {
        if (auto refusal = answer_unfit(draft, item, command)) return *refusal;
        draft.put(Answer{item.id, command.agency, command.kind, command.until, command.text, command.told_by,
                         draft.now()});
        return item_name(draft.record(), item) + "で" + agency_short_name(draft.record(), command.agency) +
               "は" + std::string(label(command.kind));
    });
}

Handled handle(Draft& draft, const AddNote& command) {
    if (command.text.empty())
        return unfit("記録の文がありません。", "発言・決定・宿題を一文で入れてください。");
    const auto* found = draft.record().find<AgendaItem>(command.item);
    const auto record_note = [&](const AgendaItem& item) -> Handled {
        draft.put(
            Note{draft.new_id<NoteId>(), item.id, command.kind, command.text, command.agency, draft.now()});
        const auto* meeting = draft.record().find<Meeting>(item.meeting);
        if (command.kind == NoteKind::homework && meeting != nullptr)
            draft.put(ActionItem{draft.new_id<ActionItemId>(), item.id, meeting->sitting, command.text,
                                 command.agency, command.due_on, ActionState::open, ""});
        return item_name(draft.record(), item) + "に" + std::string(label(command.kind)) + "を記録";
    };
    if (found == nullptr || found->support_case) return change_item(draft, command.item, record_note);
    const auto* meeting = draft.record().find<Meeting>(found->meeting);
    if (meeting == nullptr || meeting->state != MeetingState::open)
        return unfit("開いている会議の議題ではありません。", "開会してから記録してください。");
    draft.belongs_to(*found);
    return record_note(AgendaItem{*found});
}

}  // namespace kasane::domain
