// 希望と課題, 目標の見直し: the words of the household stand first and largest.
#include <algorithm>

#include "view_model/meeting/step_pages.hpp"
#include "view_model/meeting/step_parts.hpp"
#include "view_model/screen/nodes.hpp"

namespace kasane::view {
namespace {

std::string id_text(std::int64_t id) {
    return std::to_string(id);
}

Press opens_goal(const RoomCase& room, domain::MemberId member) {
    auto form = form_of(room, FormKind::goal);
    form.member = member;
    return opens("goal/" + id_text(member.value), std::move(form));
}

Node points_card(const RoomCase& room, domain::PlanPointKind kind, const std::vector<RoomPoint>& points,
                 bool numbered) {
    const std::string label(domain::label(kind));
    auto made = card_of_lines(label, texts_of(points), numbered, "まだありません。押すと加えられます。");
    auto form = form_of(room, FormKind::point);
    form.point_kind = kind;
    made.press = opens("point/" + std::string(domain::code(kind)), std::move(form));
    return {std::move(made)};
}

Node policy_card(const RoomCase& room) {
    auto made = card_of("支援の方針", room.policy, "まだありません。押すと書けます。");
    made.press = opens("policy", form_of(room, FormKind::policy));
    return {std::move(made)};
}

bool has_goal(const RoomCase& room, domain::MemberId member) {
    return std::any_of(room.goals.begin(), room.goals.end(),
                       [&](const RoomGoal& goal) { return goal.member == member; });
}

/// Members whose words nobody has written down yet.
ChipLine missing_words(const RoomCase& room) {
    ChipLine line;
    for (const auto& member : room.members)
        if (!has_goal(room, member.id))
            line.chips.push_back(offer("＋ " + member.label + "の言葉", opens_goal(room, member.id)));
    return line;
}

}  // namespace

std::vector<Node> goal_cards(const RoomCase& room) {
    constexpr std::size_t in_a_row = 2;
    std::vector<Node> rows;
    for (std::size_t at = 0; at < room.goals.size(); at += in_a_row) {
        std::vector<Node> row;
        for (auto i = at; i < std::min(at + in_a_row, room.goals.size()); ++i) {
            auto made = quote_card(room.goals[i]);
            made.press = opens_goal(room, room.goals[i].member);
            row.push_back(std::move(made));
        }
        rows.push_back(row.size() == 1 ? std::move(row.front()) : node::columns(std::move(row)));
    }
    return rows;
}

StepScreen hopes_screen(const RoomCase& room) {
    using Kind = domain::PlanPointKind;
    StepScreen screen;
    screen.body = goal_cards(room);
    auto missing = missing_words(room);
    if (room.goals.empty()) missing.leading = "本人の言葉がまだありません。";
    if (room.goals.empty() || !missing.chips.empty()) screen.body.push_back(std::move(missing));
    screen.body.push_back(node::columns(
        {points_card(room, Kind::challenge, room.challenges, true),
         Node(Stack{{points_card(room, Kind::strength, room.strengths, false), policy_card(room)}})},
        {1.25F, 1}, true));
    screen.help = "本人の言葉から始めます。直すところは、その枠を押します。";
    return screen;
}

StepScreen goals_screen(const RoomCase& room) {
    StepScreen screen;
    screen.body = goal_cards(room);
    auto missing = missing_words(room);
    if (room.goals.empty()) missing.leading = "新しい目標がまだありません。";
    if (room.goals.empty() || !missing.chips.empty()) screen.body.push_back(std::move(missing));
    screen.body.push_back(node::columns(
        {points_card(room, domain::PlanPointKind::challenge, room.challenges, true), policy_card(room)},
        {1.25F, 1}, true));
    screen.help = "いまの本人の言葉で目標を確かめます。変わったところは、その枠を押して直します。";
    return screen;
}

}  // namespace kasane::view
