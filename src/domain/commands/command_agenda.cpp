#include "domain/commands/command_agenda.hpp"

#include <algorithm>

#include "domain/commands/agenda_edit.hpp"
#include "domain/commands/draft.hpp"
#include "domain/queries/query.hpp"
#include "domain/queries/wording.hpp"
#include "domain/rules/checks.hpp"

namespace kasane::domain {
namespace {

/// The item of a planned or open meeting that has not begun.
template <class Change>
Handled change_planned_item(Draft& draft, AgendaItemId id, Change change) {
    const auto* item = draft.record().find<AgendaItem>(id);
    const auto* meeting = item == nullptr ? nullptr : draft.record().find<Meeting>(item->meeting);
    if (meeting == nullptr) return unfit("その議題がありません。", "議題の番号を確かめてください。");
    if (meeting->state == MeetingState::closed || meeting->state == MeetingState::cancelled)
        return unfit("この会議は" + std::string(label(meeting->state)) + "しています。",
                     "次の会議の議題を直してください。");
    draft.file_under(*item);
    return change(AgendaItem{*item}, Meeting{*meeting});
}

}  // namespace

Handled handle(Draft& draft, const SetItem& command) {
    return change_planned_item(draft, command.item, [&](AgendaItem item, const Meeting& meeting) -> Handled {
        if (auto refusal = unfit_minutes(command.minutes)) return *refusal;
        if (command.timing && command.timing != item.timing) {
            if (item.started_at || item.finished_at) return has_begun();
            const auto* support_case =
                item.support_case ? draft.record().find<Case>(*item.support_case) : nullptr;
            if (support_case == nullptr)
                return unfit("ケースの議題ではありません。", "ケースの議題を選んでください。");
            if (auto refusal = mixes_kinds(meeting, *support_case, *command.timing)) return *refusal;
            const auto* plan = item.plan ? draft.record().find<SupportPlan>(*item.plan) : nullptr;
            item.timing = command.timing;
            item.plan = plan_for(draft, *item.support_case, *command.timing,
                                 plan == nullptr ? PlanKind::coordination : plan->kind);
        }
        if (command.minutes) item.minutes = *command.minutes;
        if (command.presenter) item.presenter = command.presenter;
        if (command.paper) item.paper = *command.paper;
        draft.put(item);
        return "議題" + std::to_string(item.seq) + "を直した";
    });
}

Handled handle(Draft& draft, const MoveItem& command) {
    return change_planned_item(
        draft, command.item, [&](const AgendaItem& item, const Meeting& meeting) -> Handled {
            if (meeting.state != MeetingState::planned)
                return unfit("開会したあとは、配った次第と番号が変わるため、順を変えません。",
                             "先に話す議題を左の一覧から選んでください。");
            auto agenda = agenda_of(draft.record(), meeting.id);
            const int last = static_cast<int>(agenda.size());
            if (command.to < 1 || command.to > last)
                return unfit("議題は1から" + std::to_string(last) + "までです。", "番号を確かめてください。");
            std::erase_if(agenda, [&](const AgendaItem& other) { return other.id == item.id; });
            agenda.insert(agenda.begin() + (command.to - 1), item);
            renumber(draft, agenda);
            return "議題" + std::to_string(item.seq) + "を" + std::to_string(command.to) + "番へ";
        });
}

Handled handle(Draft& draft, const ShiftMinutes& command) {
    return change_planned_item(draft, command.item, [&](AgendaItem from, const Meeting& meeting) -> Handled {
        const auto agenda = agenda_of(draft.record(), meeting.id);
        const auto found = std::find_if(agenda.begin(), agenda.end(),
                                        [&](const AgendaItem& other) { return other.seq == command.to; });
        if (found == agenda.end() || found->id == from.id)
            return unfit("時間を渡す先の議題がありません。", "ほかの議題の番号を選んでください。");
        auto to = *found;
        if (from.finished_at || to.finished_at)
            return unfit("終わった議題の時間は移せません。", "これからの議題を選んでください。");
        if (command.minutes < 1 || command.minutes > from.minutes)
            return unfit(
                "議題" + std::to_string(from.seq) + "の時間は " + std::to_string(from.minutes) + " 分です。",
                "その分までで移してください。");
        from.minutes -= command.minutes;
        to.minutes += command.minutes;
        draft.put(from);
        draft.put(to);
        return "議題" + std::to_string(from.seq) + "から議題" + std::to_string(to.seq) + "へ" +
               std::to_string(command.minutes) + "分を移した";
    });
}

Handled handle(Draft& draft, const TakeOff& command) {
    return change_planned_item(
        draft, command.item, [&](const AgendaItem& item, const Meeting& meeting) -> Handled {
            if (item.started_at)
                return unfit("この議題はもう始まっています。", "会議の判断で継続協議を選んでください。");
            if (item.kind == AgendaKind::opening)
                return unfit("開会は外せません。", "会議をやめるときは、中止にしてください。");
            const auto because = command.because.empty() ? std::string("次回へ送った") : command.because;
            const auto name = item_name(draft.record(), item);
            send_back(draft, item, because);
            if (meeting.state == MeetingState::open)
                put_off(draft, item, because);
            else
                remove_item(draft, item);
            return name + "を外した（" + because + "）";
        });
}

Handled handle(Draft& draft, const AddTopic& command) {
    const auto* meeting = draft.record().find<Meeting>(command.meeting);
    if (meeting == nullptr) return no_such_meeting();
    if (meeting->state == MeetingState::closed || meeting->state == MeetingState::cancelled)
        return has_begun();
    if (command.title.empty()) return unfit("議事の題がありません。", "話すことを一文で入れてください。");
    if (auto refusal = unfit_minutes(command.minutes)) return *refusal;
    draft.file_under(*meeting);
    auto topic = made_from<AgendaItem>(command);
    topic.id = draft.new_id<AgendaItemId>();
    topic.kind = AgendaKind::topic;
    auto agenda = agenda_of(draft.record(), command.meeting);
    const auto end = std::find_if(agenda.begin(), agenda.end(), [&](const AgendaItem& item) {
        return item.kind == AgendaKind::closing && !item.started_at;
    });
    agenda.insert(end, topic);
    renumber(draft, agenda);
    return "議事を加えた";
}

Handled handle(Draft& draft, const Invite& command) {
    return change_planned_item(draft, command.item, [&](const AgendaItem& item, const Meeting&) -> Handled {
        if (!item.support_case)
            return unfit("ケースの議題ではありません。", "案内する機関はケースごとに決めます。");
        const auto name = agency_short_name(draft.record(), command.agency);
        const auto named = draft.record().rows<Invitation>();
        const bool anyone = std::any_of(named.begin(), named.end(),
                                        [&](const auto& row) { return row.second.item == item.id; });
        // Where nobody is named all are invited: to leave one out names the others.
        if (!command.invited && !anyone)
            for (const auto agency : invited_to(draft.record(), item)) draft.put(Invitation{item.id, agency});
        if (command.invited)
            draft.put(Invitation{item.id, command.agency});
        else
            draft.erase<Invitation>(RowKey{item.id.value, command.agency.value});
        return item_name(draft.record(), item) + "に" + name + (command.invited ? "を案内" : "を案内しない");
    });
}

Handled handle(Draft& draft, const Expect& command) {
    const auto* meeting = draft.record().find<Meeting>(command.meeting);
    const auto* person = draft.record().find<Person>(command.person);
    if (meeting == nullptr) return no_such_meeting();
    if (meeting->state != MeetingState::planned) return has_begun();
    draft.file_under(*meeting);
    Attendance row;
    row.meeting = meeting->id;
    row.person = person->id;
    row.agency = person->agency;
    row.post = person->post;
    row.name = person->name;
    if (!command.expected)
        draft.erase<Attendance>(key_of(row));
    else if (draft.record().find<Attendance>(key_of(row)) == nullptr)
        draft.put(row);
    return agency_short_name(draft.record(), person->agency) + " " + person->name +
           (command.expected ? "を出席予定に" : "を出席予定から外した");
}

}  // namespace kasane::domain
