#include "domain/commands/command_plan.hpp"

#include <algorithm>

#include "domain/commands/correction.hpp"
#include "domain/commands/draft.hpp"
#include "domain/names/reference.hpp"
#include "domain/queries/query.hpp"
#include "domain/queries/wording.hpp"
#include "domain/rules/checks.hpp"

namespace kasane::domain {
namespace {

Refusal no_support_item() {
    return unfit("その支援内容がありません。", "支援内容の番号を確かめてください。");
}

/// The answers of all with a role fall: what they answered to has changed (R10).
void drop_answers(Draft& draft, const SupportItem& support) {
    const auto* item = item_of_plan(draft.record(), support.plan);
    if (item == nullptr) return;
    for (const auto& role : roles_of(draft.record(), support.id))
        draft.erase<Answer>(RowKey{item->id.value, role.agency.value});
}

/// The role, and what it undoes at the item where it is set: the agency's answer (R10), 担い手なし.
Objection put_role(Draft& draft, const AgendaItem& item, SupportItem support, const SetRole& command) {
    if (draft.record().find<Agency>(command.agency) == nullptr)
        return unfit("その機関がありません。", "機関の名前を確かめてください。");
    const RowKey key{command.support_item.value, command.agency.value};
    const auto* found = draft.record().find<Role>(key);
    auto role = found == nullptr ? Role{command.support_item, command.agency, RoleKind::none, RoleKind::none}
                                 : *found;
    if (role.kind != command.kind) {
        role.kind = command.kind;
        draft.erase<Answer>(RowKey{item.id.value, command.agency.value});
        draft.put(role);
    }
    if (command.kind == RoleKind::responsible && support.no_taker) {
        support.no_taker = false;
        draft.put(support);
    }
    return {};
}

std::string role_words(const Record& record, const SetRole& command) {
    const auto kind =
        command.kind == RoleKind::none ? std::string("役割なし") : std::string(label(command.kind));
    return agency_short_name(record, command.agency) + "を" + kind + "に";
}

/// Wording or dates changed in the meeting.
void amend(Draft& draft, SupportItem support) {
    support.amended = true;
    draft.put(support);
    drop_answers(draft, support);
}

std::string named(const Draft& draft, const SupportItem& support) {
    const auto* item = item_of_plan(draft.record(), support.plan);
    const auto name = item == nullptr ? std::string() : item_name(draft.record(), *item) + "の";
    return name + "支援内容" + std::to_string(support.seq);
}

/// Looks the support item up and hands a copy on, or says why it may not be changed.
template <class Change>
Handled change_support_item(Draft& draft, SupportItemId id, Change change) {
    const auto* found = draft.record().find<SupportItem>(id);
    if (found == nullptr) return no_support_item();
    if (auto refusal = why_not_change_plan(draft.record(), found->plan)) return *refusal;
    draft.file_under(*item_of_plan(draft.record(), found->plan));
    return change(SupportItem{*found});
}

template <class Change>
Handled change_plan(Draft& draft, PlanId id, Change change) {
    const auto* found = draft.record().find<SupportPlan>(id);
    if (found == nullptr) return unfit("そのプランがありません。", "議題の番号を確かめてください。");
    if (auto refusal = why_not_change_plan(draft.record(), id)) return *refusal;
    draft.file_under(*item_of_plan(draft.record(), id));
    return change(SupportPlan{*found});
}

void renumber_support_items(Draft& draft, PlanId plan) {
    int seq = 0;
    for (auto item : items_of(draft.record(), plan)) {
        item.seq = ++seq;
        draft.put(item);
    }
}

/// `earliest`: no date lies before it.
Objection unfit_due(const SetDue& command, text::Date earliest) {
    if (command.review_on && command.frequency.empty())
        return unfit("見直しの日に頻度がありません。", "「毎月」「随時」などの頻度を入れてください。");
    if (command.due_on && !command.frequency.empty())
        return unfit("期限と頻度の両方があります。", "どちらか一つを入れてください。");
    for (const auto& day : {command.due_on, command.review_on})
        if (day && *day < earliest) return refuse_by(R09, text::wareki(*day) + "は過ぎた日です。");
    return {};
}

void set_due(SupportItem& support, const SetDue& command) {
    support.due_on = command.due_on;
    support.frequency = command.frequency;
    support.review_on = command.review_on;
}

const AgendaItem* item_of_minutes(const Record& record, SupportItemId id) {
    const auto* support = record.find<SupportItem>(id);
    return support == nullptr ? nullptr : item_in_minutes(record, support->plan);
}

std::string named_in_minutes(const Draft& draft, const AgendaItem& item, const SupportItem& support) {
    return item_name(draft.record(), item) + "の支援内容" + std::to_string(support.seq);
}

/// Puts right what the minutes say. What the agencies answered in the room they answered to what was said
/// there, so that their answers stay.
Handled correct_due(Draft& draft, const AgendaItem& found, const SetDue& command) {
    const AgendaItem item = found;
    const auto* meeting = draft.record().find<Meeting>(item.meeting);
    if (auto refusal = unfit_due(command, meeting->closed_at.value_or(draft.now()).date)) return *refusal;
    auto support = *draft.record().find<SupportItem>(command.support_item);
    draft.file_under(item);
    set_due(support, command);
    draft.put(support);
    const auto also = ask_again(draft, item.meeting);
    return named_in_minutes(draft, item, support) + "の期限を会議録で直した" + also;
}

/// An agency's answer in the room was to another role, so that it falls (R10). That a support item is left
/// without ◎, or with one more, is only shown (R09): a ◎ that goes from one agency to another is two
/// commands.
Handled correct_role(Draft& draft, const AgendaItem& found, const SetRole& command) {
    const AgendaItem item = found;
    const auto support = *draft.record().find<SupportItem>(command.support_item);
    const auto before = check_roles(draft.record(), item);
    draft.file_under(item);
    if (auto refusal = put_role(draft, item, support, command)) return *refusal;
    for (const auto& finding : check_roles(draft.record(), item))
        if (std::none_of(before.begin(), before.end(),
                         [&](const Finding& known) { return known.message == finding.message; }))
            draft.show(finding.rule, finding.message, finding.item);
    const auto also = ask_again(draft, item.meeting);
    return named_in_minutes(draft, item, support) + "で" + role_words(draft.record(), command) +
           "（会議録で直した）" + also;
}

}  // namespace

Handled handle(Draft& draft, const SetProgress& command) {
    const auto* found = draft.record().find<SupportItem>(command.support_item);
    if (found == nullptr) return no_support_item();
    const auto* plan = draft.record().find<SupportPlan>(found->plan);
    const AgendaItem* looks_back = nullptr;
    for (const auto& [key, item] : draft.record().rows<AgendaItem>())
        if (plan != nullptr && item.support_case == plan->support_case &&
            !why_not_change(draft.record(), item))
            looks_back = &item;
    if (looks_back == nullptr)
        return unfit("このケースはいま開いている議題にありません。", "議題を開いてください。");
    draft.file_under(*looks_back);
    auto support = *found;
    support.progress = command.progress;
    support.progress_by = command.agency;
    draft.put(support);
    return item_name(draft.record(), *looks_back) + "の前の役割" + std::to_string(support.seq) + "を" +
           std::string(label(command.progress)) + "に";
}

Handled handle(Draft& draft, const SetGoal& command) {
    if (command.words.empty()) return unfit("目標の言葉がありません。", "本人の言葉を入れてください。");
    return change_plan(draft, command.plan, [&](const SupportPlan& plan) -> Handled {
        const auto* member = draft.record().find<Member>(command.member);
        if (member == nullptr || member->support_case != plan.support_case)
            return unfit("その世帯員がいません。", "世帯員を選んでください。");
        Goal goal{{}, plan.id, command.member, command.words, ""};
        for (const auto& former : goals_of(draft.record(), plan.id))
            if (former.member == command.member) goal = former;
        if (goal.id.value == 0) goal.id = draft.new_id<GoalId>();
        // The words with which the plan came into the meeting are kept, however often they change there.
        if (goal.former_words.empty() && goal.words != command.words) goal.former_words = goal.words;
        goal.words = command.words;
        draft.put(goal);
        return "本人の目標を記録";
    });
}

Handled handle(Draft& draft, const SetPolicy& command) {
    return change_plan(draft, command.plan, [&](SupportPlan plan) -> Handled {
        plan.policy = command.text;
        draft.put(plan);
        return "支援の方針を記録";
    });
}

Handled handle(Draft& draft, const SetChange& command) {
    return change_plan(draft, command.plan, [&](SupportPlan plan) -> Handled {
        plan.change = command.text;
        draft.put(plan);
        return "状況の変化を記録";
    });
}

Handled handle(Draft& draft, const SetPoint& command) {
    return change_plan(draft, command.plan, [&](const SupportPlan& plan) -> Handled {
        const auto points = points_of(draft.record(), plan.id, command.kind);
        const auto at = std::find_if(points.begin(), points.end(),
                                     [&](const PlanPoint& point) { return point.seq == command.number; });
        if (at == points.end() && command.number != 0)
            return unfit("その行がありません。", "行の番号を確かめてください。");
        if (at == points.end() && command.text.empty())
            return unfit("文がありません。", "一文で入れてください。");
        const int last = points.empty() ? 0 : points.back().seq;
        auto point = at == points.end()
                         ? PlanPoint{draft.new_id<PlanPointId>(), plan.id, command.kind, last + 1, ""}
                         : *at;
        point.text = command.text;
        if (point.text.empty())
            draft.erase<PlanPoint>(key_of(point));
        else
            draft.put(point);
        return std::string(label(command.kind)) + "を記録";
    });
}

Handled handle(Draft& draft, const AddSupportItem& command) {
    if (command.text.empty()) return unfit("支援内容の文がありません。", "することを一文で入れてください。");
    return change_plan(draft, command.plan, [&](const SupportPlan& plan) -> Handled {
        SupportItem support;
        support.id = draft.new_id<SupportItemId>();
        support.plan = plan.id;
        support.seq = static_cast<int>(items_of(draft.record(), plan.id).size()) + 1;
        support.text = command.text;
        support.service = command.service;
        support.amended = true;
        draft.put(support);
        return named(draft, support) + "を加えた";
    });
}

Handled handle(Draft& draft, const EditSupportItem& command) {
    if (command.text.empty()) return unfit("支援内容の文がありません。", "することを一文で入れてください。");
    return change_support_item(draft, command.support_item, [&](SupportItem support) -> Handled {
        if (support.text != command.text) {
            support.text = command.text;
            amend(draft, support);
        }
        return named(draft, support) + "の文を直した";
    });
}

Handled handle(Draft& draft, const RemoveSupportItem& command) {
    return change_support_item(draft, command.support_item, [&](const SupportItem& support) -> Handled {
        const auto name = named(draft, support);
        drop_answers(draft, support);
        const auto roles = draft.record().rows<Role>();
        for (const auto& [key, role] : roles)
            if (role.item == support.id) draft.erase<Role>(key);
        auto plan = *draft.record().find<SupportPlan>(support.plan);
        plan.removed += "「" + support.text + "」";
        draft.put(plan);
        draft.erase<SupportItem>(key_of(support));
        renumber_support_items(draft, support.plan);
        return name + "を消した";
    });
}

Handled handle(Draft& draft, const SetRole& command) {
    if (const auto* item = item_of_minutes(draft.record(), command.support_item))
        return correct_role(draft, *item, command);
    return change_support_item(draft, command.support_item, [&](const SupportItem& support) -> Handled {
        const auto item = *item_of_plan(draft.record(), support.plan);
        if (auto refusal = put_role(draft, item, support, command)) return *refusal;
        return named(draft, support) + "で" + role_words(draft.record(), command);
    });
}

Handled handle(Draft& draft, const SetDue& command) {
    if (const auto* item = item_of_minutes(draft.record(), command.support_item))
        return correct_due(draft, *item, command);
    return change_support_item(draft, command.support_item, [&](SupportItem support) -> Handled {
        if (auto refusal = unfit_due(command, draft.now().date)) return *refusal;
        const auto before = support;
        set_due(support, command);
        if (support != before) amend(draft, support);
        return named(draft, support) + "の期限を決めた";
    });
}

Handled handle(Draft& draft, const ShareItem& command) {
    return change_support_item(draft, command.support_item, [&](SupportItem support) -> Handled {
        support.shared = command.shared;
        draft.put(support);
        return named(draft, support) + (command.shared ? "を複数で担当" : "を一つの機関で担当");
    });
}

Handled handle(Draft& draft, const LeaveUntaken& command) {
    return change_support_item(draft, command.support_item, [&](SupportItem support) -> Handled {
        const auto roles = roles_of(draft.record(), support.id);
        if (std::any_of(roles.begin(), roles.end(),
                        [](const Role& role) { return role.kind == RoleKind::responsible; }))
            return unfit("担当（◎）のある支援内容です。", "担当を外してから、担い手なしにしてください。");
        const auto text = without_reference_marks(command.text);
        if (auto refusal = refuse_personal(draft.record(), text)) return *refusal;
        support.no_taker = true;
        draft.put(support);
        const auto* item = item_of_plan(draft.record(), support.plan);
        if (!command.text.empty())
            draft.put(ResourceGap{draft.new_id<ResourceGapId>(), item->meeting, item->id, text, ""});
        return named(draft, support) + "は担い手なし";
    });
}

}  // namespace kasane::domain
