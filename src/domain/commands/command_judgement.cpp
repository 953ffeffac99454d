#include "domain/commands/command_judgement.hpp"

#include "domain/commands/correction.hpp"
#include "domain/commands/draft.hpp"
#include "domain/commands/effect.hpp"
#include "domain/commands/item_change.hpp"
#include "domain/queries/query.hpp"

namespace kasane::domain {
namespace {

/// What an outcome must name (R21).
Objection incomplete(const Judge& command, text::Date today) {
    if (command.outcome == Outcome::approved_conditionally &&
        (command.condition.empty() || !command.checker || !command.check_on))
        return refuse_by(R21, "条件つき了承に、条件・確かめる機関・期日のどれかがありません。");
    if (command.outcome == Outcome::approved_conditionally && *command.check_on < today)
        return refuse_by(R21, "条件を確かめる期日が過ぎた日です。");
    if (command.outcome == Outcome::continued && command.missing.empty())
        return refuse_by(R23, "継続協議に、足りないものがありません。");
    return {};
}

/// What the meeting found, as the command says it; what was changed is named where nobody did.
Judgement judgement_of(const Record& record, const AgendaItem& item, const Judge& command) {
    auto judgement = made_from<Judgement>(command);
    if (command.outcome != Outcome::continued) judgement.next.reset();
    if (command.outcome == Outcome::approved_amended && judgement.amendment.empty() && item.plan)
        judgement.amendment = amendment_text(record, *item.plan);
    return judgement;
}

Objection names_no_amendment(const Judgement& judgement) {
    if (judgement.outcome != Outcome::approved_amended || !judgement.amendment.empty()) return {};
    return unfit("何を修正したかがありません。", "修正したことを一文で入れてください。");
}

/// What the case and its plan went on with, or what was checked since, is not changed after the fact.
Objection goes_beyond_wording(const Judgement* before, const Judge& command) {
    if (before == nullptr || before->outcome != command.outcome ||
        (command.next && command.next != before->next))
        return unfit("閉会したあとは、会議の判断そのものは変えられません。",
                     "直せるのは文と条件です。判断は、次の会議で決め直してください。");
    if (before->met != YesNo::unset)
        return done_by<AmendNote>(unfit("この条件は、もう確かめられています。",
                                        "要点に書き添えるか、次の会議で決め直してください。"));
    return {};
}

Handled correct(Draft& draft, const AgendaItem& found, const Judge& command) {
    const AgendaItem item = found;
    const auto meeting = *draft.record().find<Meeting>(item.meeting);
    if (why_not_correct(&meeting)) return closed_meeting(meeting);
    const auto* former = draft.record().find<Judgement>(item.id);
    if (auto refusal = goes_beyond_wording(former, command)) return *refusal;
    const auto closed_on = meeting.closed_at.value_or(draft.now()).date;
    if (auto refusal = incomplete(command, closed_on)) return *refusal;
    const auto before = *former;
    auto judgement = judgement_of(draft.record(), item, command);
    judgement.next = before.next;
    if (auto refusal = names_no_amendment(judgement)) return *refusal;
    draft.file_under(item);
    draft.put(judgement);
    move_condition(draft, item, before, judgement);
    const auto also = ask_again(draft, meeting.id);
    return item_name(draft.record(), item) + "の会議の判断の文を会議録で直した" + also;
}

}  // namespace

Handled handle(Draft& draft, const Judge& command) {
    const auto* found = draft.record().find<AgendaItem>(command.item);
    const auto* meeting = found == nullptr ? nullptr : draft.record().find<Meeting>(found->meeting);
    if (meeting != nullptr && meeting->state == MeetingState::closed) return correct(draft, *found, command);
    return change_item(draft, command.item, [&](const AgendaItem& item) -> Handled {
        if (item.timing == ReviewTiming::sharing)
            return refuse_by(R17, "支援会議ではプランの判断をしません。");
        if (auto refusal = incomplete(command, draft.now().date)) return *refusal;
        if (command.outcome == Outcome::continued && command.next == ReviewTiming::sharing)
            return refuse_by(R17, "情報共有は支援会議の議題です。");
        const auto judgement = judgement_of(draft.record(), item, command);
        if (auto refusal = names_no_amendment(judgement)) return *refusal;
        if (command.outcome != Outcome::continued) {
            for (const auto& check : {check_closure, check_suspension})
                if (auto refusal = first_refusal(check(draft.record(), item))) return *refusal;
            for (const auto& check : {check_list, check_roles}) warn_of(draft, check(draft.record(), item));
        }
        draft.put(judgement);
        return item_name(draft.record(), item) + "は" + std::string(label(command.outcome));
    });
}

}  // namespace kasane::domain
