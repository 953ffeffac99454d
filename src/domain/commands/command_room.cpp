#include "domain/commands/command_room.hpp"

#include "domain/commands/draft.hpp"
#include "domain/commands/effect.hpp"
#include "domain/queries/query.hpp"
#include "domain/queries/wording.hpp"
#include "domain/rules/checks.hpp"

namespace kasane::domain {

Handled handle(Draft& draft, const SetWithPerson& command) {
    const auto* found = draft.record().find<AgendaItem>(command.item);
    if (found == nullptr || !found->support_case)
        return unfit("ケースの議題ではありません。", "ケースの議題を選んでください。");
    const auto* meeting = draft.record().find<Meeting>(found->meeting);
    if (meeting == nullptr || meeting->state == MeetingState::closed || found->finished_at)
        return unfit("この議題は終わっています。", "「議題に戻る」で開き直してから直してください。");
    draft.file_under(*found);
    auto item = *found;
    if (!command.with_person && item.with_person && item.started_at) item.person_left_at = draft.now();
    if (command.with_person) item.person_left_at.reset();
    item.with_person = command.with_person;
    draft.put(item);
    return item_name(draft.record(), item) + (command.with_person ? "は本人同席" : "は本人同席でない");
}

Handled handle(Draft& draft, const SetStance& command) {
    const auto* item = draft.record().find<AgendaItem>(command.item);
    if (item == nullptr) return unfit("その議題がありません。", "議題の番号を確かめてください。");
    if (auto refusal = why_not_change(draft.record(), *item)) return *refusal;
    const auto* attendance =
        draft.record().find<Attendance>(RowKey{item->meeting.value, command.person.value});
    if (attendance == nullptr || !is_there(*attendance)) return refuse_by(R22, "出席していない方です。");
    if (command.kind == StanceKind::dissent && command.text.empty())
        return refuse_by(R22, "異論の内容がありません。");
    draft.file_under(*item);
    const auto agency = attendance->agency;
    Stance stance{item->id, command.person, command.kind, command.text};
    const auto* before = draft.record().find<Stance>(key_of(stance));
    // Who dissents and then leaves the room has still dissented.
    if (before != nullptr && before->kind == StanceKind::dissent && command.kind == StanceKind::stepped_out)
        stance = {item->id, command.person, StanceKind::dissent, before->text + "（このあと席を外した）"};
    if (command.kind == StanceKind::none)
        draft.erase<Stance>(key_of(stance));
    else
        draft.put(stance);
    if (command.kind == StanceKind::recused) draft.erase<Answer>(RowKey{item->id.value, agency.value});
    const auto who =
        agency_short_name(draft.record(), agency) + " " + draft.record().find<Person>(command.person)->name;
    return item_name(draft.record(), *item) + "で" + who + "は" + std::string(label(command.kind));
}

Handled handle(Draft& draft, const ApproveReports& command) {
    const auto* meeting = draft.record().find<Meeting>(command.meeting);
    if (meeting == nullptr || meeting->state != MeetingState::open)
        return unfit("開会している会議ではありません。", "開会してから進めてください。");
    int approved = 0;
    for (const auto& item : agenda_of(draft.record(), command.meeting)) {
        if (item.timing != ReviewTiming::after_report || item.finished_at) continue;
        if (auto refusal = why_not_change(draft.record(), item)) return *refusal;
        if (auto refusal = approve_report(draft, item)) return *refusal;
        ++approved;
    }
    if (approved == 0) return unfit("了承していない事後報告がありません。", "議題を確かめてください。");
    draft.file_under(*meeting);
    if (const auto findings = check_reports(draft.record(), *meeting); !findings.empty())
        draft.warn(R19, findings.front().message);
    return "事後報告" + std::to_string(approved) + "件を了承";
}

}  // namespace kasane::domain
