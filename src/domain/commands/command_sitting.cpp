#include "domain/commands/command_sitting.hpp"

#include <algorithm>

#include "domain/commands/agenda_edit.hpp"
#include "domain/commands/draft.hpp"
#include "domain/names/reference.hpp"
#include "domain/queries/query.hpp"
#include "domain/queries/wording.hpp"
#include "domain/rules/checks.hpp"
#include "domain/rules/settings.hpp"

namespace kasane::domain {
namespace {

void pass_on(Draft& draft, const Findings& findings) {
    for (const auto& finding : findings) draft.warn(finding.rule, finding.message, finding.item);
}

/// The first finding as a refusal, or nothing.
Objection refused_by(const Findings& findings) {
    if (findings.empty()) return {};
    const auto& first = findings.front();
    return Refusal{first.rule, first.message, first.remedy};
}

void finish_other_items(Draft& draft, MeetingId meeting, AgendaItemId but) {
    for (auto item : agenda_of(draft.record(), meeting)) {
        const bool runs = item.started_at && !item.finished_at && item.kind != AgendaKind::support_case;
        if (!runs || item.id == but) continue;
        item.finished_at = draft.now();
        draft.put(item);
    }
}

void start(Draft& draft, AgendaItem item) {
    finish_other_items(draft, item.meeting, item.id);
    if (!item.started_at) item.started_at = draft.now();
    item.finished_at.reset();
    draft.put(item);
}

/// Another item may not begin while the 本人 of one sits in the room (R18).
Objection person_is_elsewhere(const Record& record, const AgendaItem& item) {
    for (const auto& other : agenda_of(record, item.meeting))
        if (other.id != item.id && other.with_person && other.started_at && !other.finished_at)
            return Refusal{R18, item_name(record, other) + "の本人が同席しています。",
                           "本人が席を外したことを記録してから進んでください。"};
    return {};
}

/// Those who are not invited to the case have left the room (R26).
void step_out(Draft& draft, const AgendaItem& item) {
    for (const auto& row : uninvited_in_room(draft.record(), item))
        draft.put(Stance{item.id, row.person, StanceKind::stepped_out, ""});
}

/// A case that the meeting did not finish waits for the next one (R23).
void carry_over(Draft& draft, const AgendaItem& item) {
    const auto* found = item.support_case ? draft.record().find<Case>(*item.support_case) : nullptr;
    if (found == nullptr) return;
    auto support_case = *found;
    support_case.waits_for = item.timing;
    support_case.waits_because = "前回終わらなかった";
    support_case.due_on.reset();
    draft.put(support_case);
}

/// 次回 and 部数 stand in the minutes of each block (R24).
Objection stand_in_final_minutes(const Record& record, SittingId sitting) {
    for (const auto& meeting : meetings_of(record, sitting))
        if (meeting.minutes_state == MinutesState::final)
            return refuse_by(R24, short_title_of(meeting) + "の会議録は確定しています。");
    return {};
}

}  // namespace

Handled handle(Draft& draft, const ConfirmSecrecy& command) {
    const auto* found = draft.record().find<Meeting>(command.meeting);
    if (found == nullptr) return no_such_meeting();
    if (is_over(*found)) return closed_meeting(*found);
    draft.file_under(*found);
    auto meeting = *found;
    int confirmed = 0;
    for (auto row : attendances_of(draft.record(), command.meeting)) {
        if (!is_there(row) || (command.person && row.person != *command.person)) continue;
        ++confirmed;
        if (row.secrecy_at) continue;
        row.secrecy_at = draft.now();
        draft.put(row);
    }
    if (confirmed == 0) return refuse_by(R06, "守秘を確認する出席の方がいません。");
    if (command.person && !meeting.secrecy_at) return refuse_by(R06, "出席者全員の守秘の確認がまだです。");
    if (!meeting.secrecy_at) meeting.secrecy_at = draft.now();
    draft.put(meeting);
    return "守秘を確認（" + std::to_string(confirmed) + "名）";
}

Handled handle(Draft& draft, const OpenMeeting& command) {
    const auto* found = draft.record().find<Meeting>(command.meeting);
    if (found == nullptr) return no_such_meeting();
    if (found->state != MeetingState::planned)
        return unfit("この会議は開会しています。", "議題へ進んでください。");
    for (const auto& other : meetings_of(draft.record(), found->sitting))
        if (other.state == MeetingState::open)
            return Refusal{R17, short_title_of(other) + "が閉会していません。",
                           "閉会してから次の会議を開いてください。"};
    for (const auto& item : agenda_of(draft.record(), command.meeting))
        if (auto refusal = refused_by(check_consent(draft.record(), item))) return *refusal;
    draft.file_under(*found);
    auto meeting = *found;
    meeting.state = MeetingState::open;
    meeting.opened_at = draft.now();
    pass_on(draft, check_attendance(draft.record(), meeting));
    draft.put(meeting);
    draft.put(settings_for(draft.record(), meeting.id));
    for (const auto& [key, agency] : draft.record().rows<Agency>())
        draft.put(AgencyName{meeting.id, agency.id, agency.name, agency.short_name, agency.category});
    const auto agenda = agenda_of(draft.record(), command.meeting);
    if (!agenda.empty() && agenda.front().kind == AgendaKind::opening) start(draft, agenda.front());
    return short_title_of(meeting) + "を開会";
}

Handled handle(Draft& draft, const CloseMeeting& command) {
    const auto* found = draft.record().find<Meeting>(command.meeting);
    if (found == nullptr) return no_such_meeting();
    if (found->state != MeetingState::open)
        return unfit("開会していない会議は閉会できません。", "会議の状態を確かめてください。");
    if (found->opened_at && draft.now() < *found->opened_at)
        return unfit("閉会の時刻が開会より前です。", "機械の時計か、記録した時刻を確かめてください。");
    draft.file_under(*found);
    for (const auto& item : agenda_of(draft.record(), command.meeting)) {
        if (item.kind != AgendaKind::support_case || item.finished_at) continue;
        draft.warn(R23, item_name(draft.record(), item) + "が終わっていません。", item.id);
        carry_over(draft, item);
    }
    finish_other_items(draft, command.meeting, {});
    auto meeting = *found;
    meeting.state = MeetingState::closed;
    meeting.closed_at = draft.now();
    draft.put(meeting);
    return short_title_of(meeting) + "を閉会";
}

Handled handle(Draft& draft, const StartItem& command) {
    const auto* item = draft.record().find<AgendaItem>(command.item);
    if (item == nullptr) return unfit("その議題がありません。", "議題の番号を確かめてください。");
    const auto* meeting = draft.record().find<Meeting>(item->meeting);
    if (meeting == nullptr || meeting->state != MeetingState::open)
        return refuse_by(R06, "開会していません。");
    if (item->support_case) {
        if (auto refusal = why_not_change(draft.record(), *item)) return *refusal;
        if (auto refusal = refused_by(check_consent(draft.record(), *item))) return *refusal;
    }
    if (auto refusal = person_is_elsewhere(draft.record(), *item)) return *refusal;
    draft.file_under(*item);
    const auto began = *item;
    if (command.uninvited_left) step_out(draft, began);
    if (!began.started_at) pass_on(draft, check_room(draft.record(), began));
    for (const auto& finding : check_care(draft.record(), began))
        draft.show(finding.rule, finding.message, finding.item);
    start(draft, began);
    return "議題" + std::to_string(began.seq) + "を始める";
}

Handled handle(Draft& draft, const ReviewAction& command) {
    const auto* found = draft.record().find<ActionItem>(command.action);
    if (found == nullptr) return unfit("その宿題がありません。", "前回の宿題から選んでください。");
    auto action = *found;
    action.state = command.state;
    if (command.due_on) action.due_on = command.due_on;
    action.remark = command.remark;
    for (const auto& [key, meeting] : draft.record().rows<Meeting>()) {
        if (meeting.state != MeetingState::open) continue;
        draft.file_under(meeting);
        action.reviewed_in = meeting.sitting;
    }
    draft.put(action);
    return "前回の宿題を" + std::string(label(command.state)) + "に";
}

Handled handle(Draft& draft, const AddGap& command) {
    const auto* meeting = draft.record().find<Meeting>(command.meeting);
    if (meeting == nullptr) return no_such_meeting();
    if (is_over(*meeting)) return closed_meeting(*meeting);
    if (meeting->state != MeetingState::open)
        return unfit("開会していません。", "開会してから地域課題を記録してください。");
    if (command.text.empty())
        return unfit("地域課題の文がありません。", "足りないものを一文で入れてください。");
    const auto* item = command.item ? draft.record().find<AgendaItem>(*command.item) : nullptr;
    if (command.item && (item == nullptr || item->meeting != command.meeting))
        return unfit("この会議の議題ではありません。", "議題の番号を確かめてください。");
    const auto text = without_reference_marks(command.text);
    const auto forum = without_reference_marks(command.forum);
    for (const auto& words : {text, forum})
        if (auto refusal = refuse_personal(draft.record(), words)) return *refusal;
    draft.file_under(*meeting);
    draft.put(ResourceGap{draft.new_id<ResourceGapId>(), command.meeting, command.item, text, forum});
    return "地域課題を記録";
}

Handled handle(Draft& draft, const SetNextSitting& command) {
    const auto* found = draft.record().find<Sitting>(command.sitting);
    if (found == nullptr) return unfit("その開催がありません。", "会議の番号を確かめてください。");
    if (command.on && *command.on <= found->date)
        return unfit("次回が今回より後の日ではありません。", "今回より後の日を入れてください。");
    if (auto refusal = stand_in_final_minutes(draft.record(), command.sitting)) return *refusal;
    draft.file_under(command.sitting);
    auto sitting = *found;
    sitting.next_on = command.on;
    sitting.next_at = command.at;
    sitting.next_place = command.place;
    draft.put(sitting);
    return "次回を決めた";
}

Handled handle(Draft& draft, const SetPapers& command) {
    const auto* found = draft.record().find<Sitting>(command.sitting);
    if (found == nullptr) return unfit("その開催がありません。", "会議の番号を確かめてください。");
    if (command.copies < 0 || command.collected.value_or(0) < 0 || command.collected > command.copies)
        return unfit("回収した部数が配布した部数より多いか、負の数です。", "部数を数え直してください。");
    if (auto refusal = stand_in_final_minutes(draft.record(), command.sitting)) return *refusal;
    draft.file_under(command.sitting);
    auto sitting = *found;
    sitting.copies = command.copies;
    sitting.collected = command.collected;
    draft.put(sitting);
    return "資料の部数を記録";
}

}  // namespace kasane::domain
