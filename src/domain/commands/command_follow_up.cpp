#include "domain/commands/command_follow_up.hpp"

#include "domain/commands/draft.hpp"
#include "domain/commands/effect.hpp"
#include "domain/queries/query.hpp"
#include "domain/queries/wording.hpp"
#include "domain/rules/checks.hpp"

namespace kasane::domain {
namespace {

Refusal no_item() {
    return unfit("その議題がありません。", "議題の番号を確かめてください。");
}

Objection in_the_future(const Draft& draft, const std::optional<text::Date>& day) {
    if (day && *day > draft.now().date)
        return unfit(text::wareki(*day) + "はまだ来ていない日です。", "した日を入れてください。");
    return {};
}

}  // namespace

Handled handle(Draft& draft, const ReportInformed& command) {
    const auto* item = draft.record().find<AgendaItem>(command.item);
    if (item == nullptr || !item->support_case) return no_item();
    if (draft.record().find<Judgement>(command.item) == nullptr)
        return unfit("会議の判断がまだです。", "会議の判断のあとで、本人へ伝えたことを記録してください。");
    if (auto objection = in_the_future(draft, command.on)) return *objection;
    draft.file_under(*item);
    auto row = row_of<Arrangement>(draft, item->id);
    row.informed_on = command.on;
    row.said = command.said;
    row.agrees = command.agrees;
    draft.put(row);
    if (command.agrees == YesNo::no) {
        auto support_case = *draft.record().find<Case>(*item->support_case);
        support_case.waits_for = ReviewTiming::renewed_plan;
        support_case.waits_because = "本人がプランに同意していない";
        support_case.due_on.reset();
        draft.put(support_case);
    }
    return item_name(draft.record(), *item) + "を本人へ伝えた";
}

Handled handle(Draft& draft, const CheckCondition& command) {
    const auto* item = draft.record().find<AgendaItem>(command.item);
    const auto* found = item == nullptr ? nullptr : draft.record().find<Judgement>(command.item);
    if (item == nullptr || !item->support_case) return no_item();
    if (found == nullptr || found->outcome != Outcome::approved_conditionally)
        return unfit("この議題は条件つき了承ではありません。", "条件つき了承の議題を選んでください。");
    if (command.met == YesNo::unset)
        return unfit("条件を満たしたかどうかがありません。", "する（満たした）か しない を選んでください。");
    if (auto objection = in_the_future(draft, command.on)) return *objection;
    draft.file_under(*item);
    auto judgement = *found;
    judgement.met = command.met;
    judgement.met_on = command.on;
    judgement.met_text = command.text;
    draft.put(judgement);
    settle_condition(draft, *item, judgement);
    return item_name(draft.record(), *item) +
           (command.met == YesNo::yes ? "の条件を満たした" : "の条件を満たさない");
}

Handled handle(Draft& draft, const TellAbsent& command) {
    const auto* found = draft.record().find<Attendance>(RowKey{command.meeting.value, command.person.value});
    if (found == nullptr || found->presence != Presence::absent)
        return unfit("欠席の方ではありません。", "欠席の方を選んでください。");
    if (auto objection = in_the_future(draft, command.on)) return *objection;
    if (const auto* meeting = draft.record().find<Meeting>(command.meeting)) draft.file_under(*meeting);
    auto row = *found;
    row.told_on = command.on;
    draft.put(row);
    return agency_short_name(draft.record(), row.agency) + " " + row.name + "へ伝えた";
}

Handled handle(Draft& draft, const ReportFollowUp& command) {
    const auto* item = draft.record().find<AgendaItem>(command.item);
    const auto* found = item == nullptr ? nullptr : draft.record().find<Closure>(command.item);
    if (item == nullptr) return no_item();
    if (found == nullptr || found->follow_up != YesNo::yes)
        return unfit("フォローアップをする議題ではありません。", "終結の議題を選んでください。");
    if (auto objection = in_the_future(draft, command.on)) return *objection;
    draft.file_under(*item);
    auto closure = *found;
    closure.followed_up_on = command.on;
    closure.follow_up_result = command.text;
    draft.put(closure);
    return item_name(draft.record(), *item) + "のフォローアップをした";
}

}  // namespace kasane::domain
