#include "domain/commands/draft.hpp"

#include "domain/queries/query.hpp"
#include "domain/queries/wording.hpp"
#include "domain/rules/settings.hpp"

namespace kasane::domain {

void Draft::warn(RuleId id, std::string message, std::optional<AgendaItemId> item) {
    const auto* row = item ? record_.find<AgendaItem>(*item) : nullptr;
    const auto meeting_id = row == nullptr ? meeting_ : std::optional{row->meeting};
    const auto* meeting = meeting_id ? record_.find<Meeting>(*meeting_id) : nullptr;
    // What a rule asks at one moment it may refuse at another: R23 warns when the meeting closes.
    const auto level = level_in(record_, meeting, id) == RuleLevel::show ? RuleLevel::show : RuleLevel::warn;
    warned_.push_back({id, level, std::move(message), std::string(rule(id).remedy), item});
}

void Draft::show(RuleId id, std::string message, std::optional<AgendaItemId> item) {
    warned_.push_back({id, RuleLevel::show, std::move(message), std::string(rule(id).remedy), item});
}

void Draft::file_under(const AgendaItem& item) {
    item_ = item.id;
    if (const auto* meeting = record_.find<Meeting>(item.meeting)) file_under(*meeting);
}

void Draft::file_under(const Meeting& meeting) {
    meeting_ = meeting.id;
    sitting_ = meeting.sitting;
}

Decision Draft::finish(std::string name, std::string text) {
    for (const auto& finding : warned_) {
        if (finding.level != RuleLevel::warn) continue;
        if (request_.reason.empty()) return Refusal{finding.rule, finding.message, finding.remedy, true};
        if (!meeting_) continue;
        put(WarningPassed{new_id<WarningPassedId>(), *meeting_, finding.item, finding.rule, finding.message,
                          request_.reason, request_.at});
    }
    return Accepted{
        {std::move(name), std::move(text), sitting_, meeting_, item_, request_.actor, request_.at, changes_},
        warned_};
}

Refusal no_case() {
    return unfit("そのケースがありません。", "ケースの番号を確かめてください。");
}

bool is_over(const Meeting& meeting) {
    return meeting.state == MeetingState::closed || meeting.state == MeetingState::cancelled;
}

Refusal closed_meeting(const Meeting& meeting) {
    if (meeting.state == MeetingState::cancelled)
        return unfit("この会議は中止になっています。", "次の会議で話してください。");
    if (meeting.minutes_state == MinutesState::final)
        return done_by<CorrectMinutes, AmendNote, SetPresence, SetRole, SetDue, Judge>(
            unfit("この会議は閉会し、会議録は確定しています。",
                  "会議録の訂正を始めると、要点・出欠・役割・期限・判断の文を直せます。ほかのことは、"
                  "次の会議で決め直してください。"));
    return done_by<AmendNote, SetPresence, SetRole, SetDue, Judge>(
        unfit("この会議は閉会しています。",
              "会議録で直せるのは、要点・出欠・役割・期限・判断の文です。ほかのことは、要点に書き添えるか、"
              "次の会議で決め直してください。"));
}

Objection why_not_change(const Record& record, const AgendaItem& item) {
    const auto* meeting = record.find<Meeting>(item.meeting);
    if (meeting == nullptr) return unfit("議題の会議がありません。", "議題の番号を確かめてください。");
    if (meeting->state == MeetingState::cancelled || meeting->state == MeetingState::closed)
        return closed_meeting(*meeting);
    if (!meeting->secrecy_at) return refuse_by(R06, "守秘の確認がまだです。");
    if (meeting->state == MeetingState::planned) return refuse_by(R06, "開会していません。");
    if (item.finished_at)
        return unfit("この議題は終わっています。", "「議題に戻る」で開き直してから直してください。");
    if (const auto late = unconfirmed(record, item.meeting); item.support_case && !late.empty())
        return refuse_by(R06, agency_short_name(record, late.front().agency) + " " + late.front().name +
                                  "さんの守秘の確認がまだです。");
    return {};
}

const AgendaItem* last_closed_item(const Record& record, PlanId plan) {
    const AgendaItem* last = nullptr;
    std::optional<text::DateTime> closed_at;
    for (const auto& [key, item] : record.rows<AgendaItem>()) {
        const auto* meeting = record.find<Meeting>(item.meeting);
        if (item.plan != plan || meeting == nullptr || meeting->state != MeetingState::closed) continue;
        if (last != nullptr && meeting->closed_at < closed_at) continue;
        last = &item;
        closed_at = meeting->closed_at;
    }
    return last;
}

Objection why_not_change_plan(const Record& record, PlanId plan) {
    const auto* item = item_of_plan(record, plan);
    const auto* over = item == nullptr ? last_closed_item(record, plan) : nullptr;
    if (over != nullptr) return closed_meeting(*record.find<Meeting>(over->meeting));
    if (item == nullptr)
        return unfit("このプランはいま開いている会議の議題にありません。",
                     "議題に加えてから直してください。");
    return why_not_change(record, *item);
}

}  // namespace kasane::domain
