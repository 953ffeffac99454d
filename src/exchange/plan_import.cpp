#include <array>

#include "domain/names/reference.hpp"
#include "domain/queries/query.hpp"
#include "exchange/import_state.hpp"
#include "exchange/names.hpp"

namespace kasane::exchange {
namespace {

using namespace domain;

struct PointKey {
    std::string_view key;
    PlanPointKind kind;
};
constexpr std::array<PointKey, 5> point_keys{{{"challenges", PlanPointKind::challenge},
                                              {"strengths", PlanPointKind::strength},
                                              {"achievements", PlanPointKind::achievement},
                                              {"supporter_states", PlanPointKind::supporter_state},
                                              {"contact_points", PlanPointKind::contact_point}}};

struct RoleKey {
    std::string_view key;
    RoleKind kind;
};
constexpr std::array<RoleKey, 3> role_keys{{{"responsible", RoleKind::responsible},
                                            {"cooperating", RoleKind::cooperating},
                                            {"informed", RoleKind::informed}}};

void read_points(ImportState& state, const Node& table, PlanId plan) {
    for (const auto& [key, kind] : point_keys) {
        int seq = 0;
        for (const auto* node : texts_under(state.in, table, key)) {
            PlanPoint point{{}, plan, kind, ++seq, {}};
            read_value(state.in, key, *node, point.text);
            point.id = state.id_for<PlanPoint>([&](const PlanPoint& row) {
                return row.plan == plan && row.kind == point.kind && row.seq == seq;
            });
            state.after.put(point);
        }
    }
}

/// The member that a plan calls so, or nothing, and the reading refused.
std::optional<Member> member_called(Reading& in, const Node& called) {
    auto meant = members_called(called.text, in.members);
    if (meant.size() == 1) return std::move(meant.front());
    if (meant.empty())
        in.refuse(called, "世帯に「" + called.text + "」という人はいません。",
                  "世帯員の名か続柄を書いてください。");
    else
        in.refuse(called, "「" + called.text + "」は世帯に2人以上います。",
                  "だれのことかを書いてください：" + ways_to_call(meant) + "。");
    return {};
}

void read_goal(ImportState& state, const Node& table, PlanId plan) {
    Goal goal;
    read_fields(state.in, table, goal, {{"member", "words"}, {"member"}, {}});
    const auto* called = table.find("member");
    if (called == nullptr) return;
    const auto member = member_called(state.in, *called);
    if (!member) return;
    const auto key = "goal " + std::to_string(plan.value) + " " + std::to_string(member->id.value);
    if (!state.first_time(table, key, member->relation + "の目標")) return;
    goal.plan = plan;
    goal.member = member->id;
    goal.id =
        state.id_for<Goal>([&](const Goal& row) { return row.plan == plan && row.member == goal.member; });
    state.after.put(goal);
}

void read_roles(ImportState& state, const Node& table, SupportItemId item) {
    for (const auto& [key, kind] : role_keys)
        for (const auto* node : texts_under(state.in, table, key)) {
            Role role{item, {}, kind, kind};
            read_value(state.in, key, *node, role.agency);
            if (state.after.find<Role>(key_of(role)) != nullptr)
                state.in.refuse(*node, "支援内容に「" + node->text + "」の役割が2つあります。",
                                "1つの機関の役割は1つにしてください。");
            state.after.put(role);
        }
}

void read_item(ImportState& state, const Node& table, PlanId plan, int seq) {
    SupportItem item;
    read_fields(state.in, table, item,
                {{"text"}, {"responsible", "cooperating", "informed"}, {"seq", "amended"}});
    if (item.due_on && !item.frequency.empty())
        state.in.refuse(table, "期限（due_on）と回数（frequency）の両方があります。",
                        "どちらか1つにしてください。くり返すものには見直しの日（review_on）を書きます。");
    item.plan = plan;
    item.seq = seq;
    item.id =
        state.id_for<SupportItem>([&](const SupportItem& row) { return row.plan == plan && row.seq == seq; });
    state.after.put(item);
    read_roles(state, table, item.id);
}

void erase_plan_rows(ImportState& state, PlanId plan) {
    const auto of_plan = [&](const auto& row) { return row.plan == plan; };
    state.erase<Role>([&](const Role& row) {
        const auto* item = state.after.find<SupportItem>(row.item);
        return item != nullptr && item->plan == plan;
    });
    state.erase<SupportItem>(of_plan);
    state.erase<Goal>(of_plan);
    state.erase<PlanPoint>(of_plan);
}

void read_plan_rows(ImportState& state, const Node& table, const SupportPlan& plan) {
    erase_plan_rows(state, plan.id);
    state.after.put(plan);
    read_points(state, table, plan.id);
    for (const auto* goal : tables_under(state.in, table, "goal")) read_goal(state, *goal, plan.id);
    int seq = 0;
    for (const auto* item : tables_under(state.in, table, "item")) read_item(state, *item, plan.id, ++seq);
}

}  // namespace

void read_plan(ImportState& state, const Node& table, CaseId support_case) {
    SupportPlan plan;
    read_fields(state.in, table, plan,
                {{"made_on"},
                 {"case", "goal", "item", "challenges", "strengths", "achievements", "supporter_states",
                  "contact_points"},
                 {}});
    plan.support_case = support_case;
    const auto called = std::string(label(plan.kind)) + " " + text::iso(plan.made_on) + " のプラン";
    if (!state.first_time(table, "plan " + std::to_string(support_case.value) + called, called)) return;
    plan.id = state.id_for<SupportPlan>([&](const SupportPlan& row) {
        return row.support_case == support_case && row.kind == plan.kind && row.made_on == plan.made_on;
    });
    // What is in force went on with the case in its meetings: superseded, its roles looked at.
    const auto* held = state.before.find<SupportPlan>(plan.id);
    const bool went_on =
        held != nullptr && held->state != PlanState::proposed && case_was_met(state.before, support_case);
    read_unless_frozen(state, went_on || plan_was_met(state.before, plan.id), table,
                       called + "は開いた会議で扱われているため、ファイルで変えられません。",
                       "別の日付（made_on）で新しいプランをつくってください。",
                       [&](ImportState& to) { read_plan_rows(to, table, plan); });
}

void import_plan(ImportState& state, const Source& source) {
    state.begin(source);
    const auto* number = source.table->find("case");
    if (number == nullptr)
        return state.in.refuse(*source.table, "「case」がありません。", "ケースの番号を書き足してください。");
    const auto* support_case = find_case(state.after, number->text);
    if (support_case == nullptr)
        return state.in.refuse(*number, "ケース「" + number->text + "」は登録されていません。",
                               "番号を確かめるか、ケースのファイルもいっしょに読み込んでください。");
    state.in.members = members_of(state.after, support_case->id);
    state.in.texts_have_members = true;
    read_plan(state, *source.table, support_case->id);
}

}  // namespace kasane::exchange
