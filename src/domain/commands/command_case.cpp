#include "domain/commands/command_case.hpp"

#include <algorithm>

#include "domain/commands/agenda_edit.hpp"
#include "domain/commands/draft.hpp"
#include "domain/queries/invitees.hpp"
#include "domain/queries/query.hpp"
#include "domain/queries/wording.hpp"
#include "domain/rules/checks.hpp"
#include "domain/rules/settings.hpp"

namespace kasane::domain {
namespace {

/// The open item that discusses the case, or nullptr.
const AgendaItem* open_item(const Record& record, CaseId support_case) {
    for (const auto& [key, item] : record.rows<AgendaItem>())
        if (item.support_case == support_case && !why_not_change(record, item)) return &item;
    return nullptr;
}

/// Cases stand before 事後報告, 地域課題 and 次回; once open, numbers stay and the case comes last.
int position_for_case(const Record& record, const Meeting& meeting) {
    const auto agenda = agenda_of(record, meeting.id);
    if (meeting.state == MeetingState::open) return static_cast<int>(agenda.size()) + 1;
    for (const auto& item : agenda)
        if (item.kind == AgendaKind::after_reports || item.kind == AgendaKind::resource_gaps ||
            item.kind == AgendaKind::closing)
            return item.seq;
    return static_cast<int>(agenda.size()) + 1;
}

/// Why this case cannot be put on this agenda now.
Objection cannot_come_up(const Record& record, const Meeting& meeting, const Case& support_case,
                         const PutOnAgenda& command) {
    if (auto refusal = unfit_minutes(command.minutes)) return *refusal;
    if (has_ended(support_case))
        return done_by<ReopenCase>(
            {R14, support_case.number + "は" + std::string(label(support_case.state)) + "のケースです。",
             "ケースを再開してから付議してください。"});
    for (const auto& item : agenda_of(record, meeting.id)) {
        const auto* plan = item.plan ? record.find<SupportPlan>(*item.plan) : nullptr;
        const bool same_plan = plan == nullptr || plan->kind == command.plan_kind;
        if (item.support_case == support_case.id && same_plan)
            return unfit("このケースはもう議題" + std::to_string(item.seq) + "にあります。",
                         "その議題で話してください。");
    }
    return {};
}

}  // namespace

Handled handle(Draft& draft, const PutOnAgenda& command) {
    const auto* meeting = draft.record().find<Meeting>(command.meeting);
    const auto* support_case = draft.record().find<Case>(command.support_case);
    if (meeting == nullptr) return unfit("その会議がありません。", "会議の番号を確かめてください。");
    if (support_case == nullptr) return no_case();
    if (meeting->state == MeetingState::closed)
        return unfit("この会議は閉会しています。", "次の会議の議題にしてください。");
    if (auto refusal = mixes_kinds(*meeting, *support_case, command.timing)) return *refusal;
    if (auto objection = cannot_come_up(draft.record(), *meeting, *support_case, command))
        return *std::move(objection);
    AgendaItem added;
    added.id = draft.new_id<AgendaItemId>();
    added.meeting = command.meeting;
    added.seq = position_for_case(draft.record(), *meeting);
    added.support_case = command.support_case;
    added.timing = command.timing;
    added.plan = plan_for(draft, command.support_case, command.timing, command.plan_kind);
    added.minutes = command.minutes.value_or(minutes_for(draft.record(), command.timing));
    added.presenter = command.presenter;
    added.paper = command.paper;
    for (auto item : agenda_of(draft.record(), command.meeting)) {
        if (item.seq < added.seq) continue;
        ++item.seq;
        draft.put(item);
    }
    draft.put(added);
    const auto findings = check_consent(draft.record(), added);
    if (!findings.empty()) return refuse_by(findings.front().rule, findings.front().message);
    for (const auto agency : proposed_invitees(draft.record(), command.support_case, added.plan))
        draft.put(Invitation{added.id, agency});
    draft.file_under(added);
    if (const auto reports = check_reports(draft.record(), *meeting); !reports.empty())
        draft.show(R19, reports.front().message);
    return draft.record().find<Case>(command.support_case)->number + "を議題" + std::to_string(added.seq) +
           "に加えた";
}

Handled handle(Draft& draft, const AddContactAttempt& command) {
    if (draft.record().find<Case>(command.support_case) == nullptr) return no_case();
    const auto* item = open_item(draft.record(), command.support_case);
    if (item == nullptr)
        return unfit("このケースはいま開いている議題にありません。", "議題を開いてください。");
    if (command.way.empty() || command.count < 1 || command.last_on > draft.now().date)
        return refuse_by(R12, "接触の試みに、方法・回数・過ぎた日のどれかがありません。");
    draft.file_under(*item);
    auto attempt = made_from<ContactAttempt>(command);
    attempt.id = draft.new_id<ContactAttemptId>();
    draft.put(attempt);
    return item_name(draft.record(), *item) + "に接触の試みを記録";
}

Handled handle(Draft& draft, const SetInformation& command) {
    if (draft.record().find<Case>(command.support_case) == nullptr) return no_case();
    const auto* item = open_item(draft.record(), command.support_case);
    if (item == nullptr)
        return unfit("このケースはいま開いている議題にありません。", "議題を開いてください。");
    draft.file_under(*item);
    auto row = made_from<Information>(command);
    for (const auto& former : information_of(draft.record(), command.support_case))
        if (former.agency == command.agency) row.id = former.id;
    if (row.id.value == 0) row.id = draft.new_id<InformationId>();
    draft.put(row);
    return item_name(draft.record(), *item) + "に" + agency_short_name(draft.record(), command.agency) +
           "の情報を記録";
}

}  // namespace kasane::domain
