#include "domain/commands/command_result.hpp"

#include <algorithm>

#include "domain/commands/draft.hpp"
#include "domain/commands/effect.hpp"
#include "domain/commands/item_change.hpp"
#include "domain/names/reference.hpp"
#include "domain/queries/query.hpp"
#include "domain/queries/walk.hpp"
#include "domain/queries/wording.hpp"
#include "domain/rules/checks.hpp"

namespace kasane::domain {
namespace {

/// The same after the meeting, for what it left to come (支援決定, answers that were taken home).
template <class Change>
Handled complete_item(Draft& draft, AgendaItemId id, Change change) {
    const auto* found = draft.record().find<AgendaItem>(id);
    const auto* meeting = found == nullptr ? nullptr : draft.record().find<Meeting>(found->meeting);
    if (meeting == nullptr || meeting->state != MeetingState::closed) return change_item(draft, id, change);
    draft.file_under(*found);
    return change(AgendaItem{*found});
}

bool is_closed(const Record& record, const AgendaItem& item) {
    const auto* meeting = record.find<Meeting>(item.meeting);
    return meeting != nullptr && meeting->state == MeetingState::closed;
}

/// After the meeting only what it left open can be entered (R23); what was decided there stands.
Objection is_settled(const Record& record, const AgendaItem& item, const DecideSupport& command) {
    const auto* before =
        record.find<SupportDecision>(RowKey{item.id.value, static_cast<std::int64_t>(command.service)});
    const bool decided = before != nullptr && (before->status == DecisionStatus::decided_today ||
                                               before->status == DecisionStatus::rejected);
    if (!is_closed(record, item) || !decided) return {};
    return done_by<AmendNote>(unfit("この支援決定はもう記録されています。",
                                    "会議録の要点に書き添えるか、次の会議で決め直してください。"));
}

Objection is_settled(const Record& record, const AgendaItem& item, const GiveAnswer& command) {
    const auto* before = record.find<Answer>(RowKey{item.id.value, command.agency.value});
    if (!is_closed(record, item) || before == nullptr || before->kind != AnswerKind::confirmed) return {};
    return done_by<AmendNote>(unfit("この機関の確認はもう記録されています。",
                                    "会議録の要点に書き添えるか、次の会議で確かめ直してください。"));
}

/// What a judgement other than 継続協議 rests on must still stand when it takes effect (R11, R12).
Objection ending_incomplete(const Record& record, const AgendaItem& item) {
    const auto* judgement = record.find<Judgement>(item.id);
    if (judgement == nullptr || judgement->outcome == Outcome::continued) return {};
    for (const auto& check : {check_closure, check_suspension})
        if (auto refusal = first_refusal(check(record, item))) return refusal;
    return {};
}

// What an arrangement asks of one agency; the rest is blank.
Closure part_of(Closure row, AgencyId agency) {
    row.reopen_when.clear();
    if (row.lead != agency) row.lead.reset();
    if (row.referral_back != agency) {
        row.referral_back.reset();
        row.liaison.clear();
    }
    if (row.follow_up_by == agency) return row;
    Closure part;
    part.item = row.item;
    part.lead = row.lead;
    part.referral_back = row.referral_back;
    part.liaison = row.liaison;
    return part;
}

Suspension part_of(const Suspension& row, AgencyId agency) {
    Suspension part;
    if (row.revisit_by != agency) return part;
    part.revisit_by = row.revisit_by;
    part.revisit_on = row.revisit_on;
    return part;
}

ConsentEffort part_of(const ConsentEffort& row, AgencyId agency) {
    return row.agency == agency ? row : ConsentEffort{};
}

/// Puts the arrangement; the answers of the agencies whose own part changed fall (R10).
template <class T>
void put_arranged(Draft& draft, const T& row) {
    const auto before = row_of<T>(draft, row.item);
    const auto answers = draft.record().rows<Answer>();
    for (const auto& [key, answer] : answers)
        if (answer.item == row.item && part_of(before, answer.agency) != part_of(row, answer.agency))
            draft.erase<Answer>(key);
    draft.put(row);
}

Handled finish_plain(Draft& draft, AgendaItem item) {
    const auto* meeting = draft.record().find<Meeting>(item.meeting);
    if (meeting == nullptr || meeting->state != MeetingState::open)
        return unfit("開いている会議の議題ではありません。", "開会してから議題を進めてください。");
    if (item.finished_at) return unfit("この議題は終わっています。", "次の議題へ進んでください。");
    draft.file_under(item);
    item.finished_at = draft.now();
    draft.put(item);
    return "議題" + std::to_string(item.seq) + "を終える";
}

bool is_present(const Record& record, const AgendaItem& item, AgencyId agency) {
    const auto attendances = attendances_of(record, item.meeting);
    return std::any_of(attendances.begin(), attendances.end(),
                       [&](const Attendance& row) { return row.agency == agency && is_there(row); });
}

Objection answer_unfit(const Draft& draft, const AgendaItem& item, const GiveAnswer& command) {
    const auto asked = agencies_to_answer(draft.record(), item);
    const auto name = agency_short_name(draft.record(), command.agency);
    if (std::find(asked.begin(), asked.end(), command.agency) == asked.end())
        return refuse_by(R10, name + "はこの議題に役割がありません。");
    if (command.kind == AnswerKind::taken_home && !command.until)
        return refuse_by(R10, name + "の持ち帰りに期日がありません。");
    if (command.until && *command.until < draft.now().date && !is_closed(draft.record(), item))
        return refuse_by(R10, name + "の期日が過ぎた日です。");
    if (command.kind == AnswerKind::absent && !command.told_by)
        return refuse_by(R10, name + "へ伝える人がありません。");
    const bool there = is_present(draft.record(), item, command.agency);
    if (command.kind == AnswerKind::confirmed && is_recused(draft.record(), item, command.agency))
        return Refusal{R22, name + "は除斥のため、このケースの役割を確認できません。",
                       "所属のほかの方に確かめ、持ち帰りとして記録してください。"};
    if (!there && command.kind == AnswerKind::confirmed && !is_closed(draft.record(), item))
        return Refusal{R10, name + "は出席していません。", "欠席とし、伝える人を選んでください。"};
    return {};
}

}  // namespace

Handled handle(Draft& draft, const FinishItem& command) {
    const auto* row = draft.record().find<AgendaItem>(command.item);
    if (row != nullptr && !row->support_case) return finish_plain(draft, *row);
    return change_item(draft, command.item, [&](AgendaItem item) -> Handled {
        const auto& record = draft.record();
        for (const auto& check : {check_judgement, check_support_decisions})
            if (auto refusal = first_refusal(check(record, item))) return *refusal;
        if (auto refusal = ending_incomplete(record, item)) return *refusal;
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
    if (auto refusal = first_refusal(check_consent(draft.record(), *found))) return *refusal;
    draft.file_under(*found);
    auto item = *found;
    if (item.finished_at) take_back_effect(draft, item);
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

Handled handle(Draft& draft, const SetMonitoring& command) {
    return change_item(draft, command.item, [&](const AgendaItem& item) -> Handled {
        if (command.on && *command.on <= draft.now().date)
            return refuse_by(R15, "次のモニタリングがきょう以前の日です。");
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
        if (command.on && *command.on < draft.now().date)
            return refuse_by(R25, "本人へ伝える期日が過ぎた日です。");
        auto row = row_of<Arrangement>(draft, item.id);
        row.informer = command.agency;
        row.inform_on = command.on;
        draft.put(row);
        return item_name(draft.record(), item) + "を本人へ伝える人を決めた";
    });
}

Handled handle(Draft& draft, const SetClosure& command) {
    return change_item(draft, command.item, [&](const AgendaItem& item) -> Handled {
        put_arranged(draft, made_from<Closure>(command));
        return item_name(draft.record(), item) + "の終結後の体制を決めた";
    });
}

Handled handle(Draft& draft, const SetSuspension& command) {
    return change_item(draft, command.item, [&](const AgendaItem& item) -> Handled {
        put_arranged(draft, made_from<Suspension>(command));
        return item_name(draft.record(), item) + "の見守りを決めた";
    });
}

Handled handle(Draft& draft, const SetConsentEffort& command) {
    return change_item(draft, command.item, [&](const AgendaItem& item) -> Handled {
        put_arranged(draft, made_from<ConsentEffort>(command));
        return item_name(draft.record(), item) + "の同意の働きかけを決めた";
    });
}

Handled handle(Draft& draft, const DecideSupport& command) {
    return complete_item(draft, command.item, [&](const AgendaItem& item) -> Handled {
        const auto used = item.plan ? services_used(draft.record(), *item.plan) : std::vector<Service>{};
        if (std::find(used.begin(), used.end(), command.service) == used.end())
            return refuse_by(R08, "このプランはその事業を使いません。");
        const auto* person = command.decided_by ? draft.record().find<Person>(*command.decided_by) : nullptr;
        const auto* agency = person == nullptr ? nullptr : draft.record().find<Agency>(person->agency);
        const bool decides =
            command.status == DecisionStatus::decided_today || command.status == DecisionStatus::rejected;
        const bool of_municipality =
            agency != nullptr && agency->category == AgencyCategory::municipality && person->may_decide;
        if ((decides || person != nullptr) && !of_municipality)
            return refuse_by(R04, "支援決定は市町村の決裁権のある人が行います。");
        if (command.status == DecisionStatus::decided_later && !command.planned_on)
            return refuse_by(R08, "後日決裁に予定日がありません。");
        if (command.status == DecisionStatus::decided_later && *command.planned_on < draft.now().date)
            return refuse_by(R08, "後日決裁の予定日が過ぎた日です。");
        if (command.status == DecisionStatus::rejected && command.reason.empty())
            return refuse_by(R08, "不決定に理由がありません。");
        if (auto refusal = is_settled(draft.record(), item, command)) return *refusal;
        if (command.decided_on && *command.decided_on > draft.now().date)
            return refuse_by(R08, "決定日がまだ来ていない日です。");
        const auto decided_on = decides ? std::optional{command.decided_on.value_or(draft.now().date)}
                                        : std::optional<text::Date>{};
        draft.put(SupportDecision{item.id, command.service, command.status, command.decided_by,
                                  command.planned_on, command.reason, decided_on});
        return item_name(draft.record(), item) + "の" + std::string(label(command.service)) + "は" +
               std::string(label(command.status));
    });
}

Handled handle(Draft& draft, const GiveAnswer& command) {
    return complete_item(draft, command.item, [&](const AgendaItem& item) -> Handled {
        if (auto refusal = answer_unfit(draft, item, command)) return *refusal;
        if (auto refusal = is_settled(draft.record(), item, command)) return *refusal;
        if (command.kind == AnswerKind::absent && is_present(draft.record(), item, command.agency))
            draft.warn(R10, agency_short_name(draft.record(), command.agency) + "の方は出席しています。",
                       item.id);
        if (command.kind == AnswerKind::difficult && item.with_person)
            draft.show(R18, "このままでは難しいことは、本人が席を外してから話します。", item.id);
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
            draft.put(ActionItem{draft.new_id<ActionItemId>(),
                                 item.id,
                                 meeting->sitting,
                                 command.text,
                                 command.agency,
                                 command.due_on,
                                 ActionState::open,
                                 "",
                                 {}});
        return item_name(draft.record(), item) + "に" + std::string(label(command.kind)) + "を記録";
    };
    if (found == nullptr || found->support_case) return change_item(draft, command.item, record_note);
    const auto* meeting = draft.record().find<Meeting>(found->meeting);
    if (meeting == nullptr || meeting->state != MeetingState::open)
        return unfit("開いている会議の議題ではありません。", "開会してから記録してください。");
    draft.file_under(*found);
    return record_note(AgendaItem{*found});
}

}  // namespace kasane::domain
