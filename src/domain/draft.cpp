#include "domain/draft.hpp"

#include "domain/query.hpp"
#include "domain/settings.hpp"
#include "domain/wording.hpp"

namespace kasane::domain {

void Draft::warn(std::string_view rule_id, std::string message, std::optional<AgendaItemId> item) {
    const auto& found = rule(rule_id);
    const auto* row = item ? record_.find<AgendaItem>(*item) : nullptr;
    const auto meeting_id = row == nullptr ? meeting_ : std::optional{row->meeting};
    const auto* meeting = meeting_id ? record_.find<Meeting>(*meeting_id) : nullptr;
    const auto level = level_in(record_, meeting, {found.id, RuleLevel::warn, {}, {}, {}, {}});
    warned_.push_back({found.id, level, std::move(message), std::string(found.remedy), item});
}

void Draft::show(std::string_view rule_id, std::string message, std::optional<AgendaItemId> item) {
    const auto& found = rule(rule_id);
    warned_.push_back({found.id, RuleLevel::show, std::move(message), std::string(found.remedy), item});
}

void Draft::belongs_to(const AgendaItem& item) {
    item_ = item.id;
    if (const auto* meeting = record_.find<Meeting>(item.meeting)) belongs_to(*meeting);
}

void Draft::belongs_to(const Meeting& meeting) {
    meeting_ = meeting.id;
    sitting_ = meeting.sitting;
}

Decision Draft::finish(std::string name, std::string text) {
    for (const auto& finding : warned_) {
        if (finding.level != RuleLevel::warn) continue;
        if (request_.reason.empty())
            return Refusal{std::string(finding.rule), finding.message, finding.remedy, true};
        if (!meeting_) continue;
        put(WarningPassed{new_id<WarningPassedId>(), *meeting_, finding.item, std::string(finding.rule),
                          finding.message, request_.reason, request_.at});
    }
    return Accepted{
        {std::move(name), std::move(text), sitting_, meeting_, item_, request_.actor, request_.at, changes_},
        warned_};
}

Refusal refuse_by(std::string_view rule_id, std::string message) {
    return {std::string(rule_id), std::move(message), std::string(rule(rule_id).remedy)};
}

Refusal unfit(std::string message, std::string remedy) {
    return {"", std::move(message), std::move(remedy)};
}

Objection may_change(const Record& record, const AgendaItem& item) {
    const auto* meeting = record.find<Meeting>(item.meeting);
    if (meeting == nullptr) return unfit("議題の会議がありません。", "議題の番号を確かめてください。");
    if (meeting->state == MeetingState::cancelled)
        return unfit("この会議は中止になっています。", "次の会議で話してください。");
    if (meeting->state == MeetingState::closed)
        return unfit("この会議は閉会しています。", "直すときは、会議録（案）の訂正として記録してください。");
    if (!meeting->secrecy_at) return refuse_by("R06", "守秘の確認がまだです。");
    if (meeting->state == MeetingState::planned) return refuse_by("R06", "開会していません。");
    if (item.finished_at)
        return unfit("この議題は終わっています。", "「議題に戻る」で開き直してから直してください。");
    if (const auto late = unconfirmed(record, item.meeting); item.support_case && !late.empty())
        return refuse_by("R06", agency_short_name(record, late.front().agency) + " " + late.front().name +
                                    "さんの守秘の確認がまだです。");
    return {};
}

Objection may_change_plan(const Record& record, PlanId plan) {
    const auto* item = item_of_plan(record, plan);
    if (item == nullptr)
        return unfit("このプランはいま開いている会議の議題にありません。",
                     "議題に加えてから直してください。");
    return may_change(record, *item);
}

}  // namespace kasane::domain
