// What the screens of the steps are put together from.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "view_model/parts.hpp"

namespace kasane::view {

template <class Content>
Node as_node(Content content) {
    return Node{std::move(content)};
}

Node text_node(std::string text, TextStyle style = TextStyle::body, Tone tone = Tone::plain);
/// The muted line that says what a card is about.
Node label_node(std::string text);
Node columns(std::vector<Node> children, std::vector<float> weights = {}, bool fill = false);
Card card(std::vector<Node> children);
/// A white box: a label, and a text or what to do where there is none yet.
Card card_of(std::string label, const std::string& text, const std::string& when_empty,
             TextStyle style = TextStyle::body);
/// A white box with lines.
Card card_of_lines(std::string label, std::vector<std::string> lines, bool numbered, std::string when_empty);
/// The words of a member of the household, large.
Card quote_card(const RoomGoal& goal);

Press press(std::string key, Action action);
/// A form about the item of this case and its plan.
Form form_of(const RoomCase& room, FormKind kind);
Press opens(std::string key, Form form);
/// A chip that opens a form or records something.
Chip offer(std::string text, Press press);
/// 「● 3か月」 where it is chosen, else 「○ 6か月」.
Chip choice(const std::string& text, bool chosen, Press press);

/// 「R7-012　A世帯」; nothing while the 本人 is there, to whom numbers say nothing.
std::string case_line(const RoomCase& room);
std::vector<std::string> texts_of(const std::vector<RoomPoint>& points);
/// The day itself, or the Monday after a Saturday or Sunday.
text::Date on_a_workday(text::Date day);
/// 「1月22日（木）」 or a dash.
std::string day_or(const std::optional<text::Date>& day, const std::string& otherwise);
std::string joined(const std::vector<std::string>& parts, const std::string& between);
/// 「▲ …」 for what the rules find here; at most three, then how many more.
void add_findings(std::vector<Node>& body, const RoomCase& room);

/// 「▲ 本人の同意なし」 with what that means, as every page of a 支援会議 says.
Node statutory_line(const RoomCase& room, std::string meaning);

/// The screens of the steps; step_screen picks one.
StepScreen purpose_screen(const RoomCase& room);
StepScreen aim_screen(const RoomCase& room);
StepScreen hopes_screen(const RoomCase& room);
StepScreen goals_screen(const RoomCase& room);
StepScreen review_screen(const RoomCase& room);
StepScreen achievement_screen(const RoomCase& room);
StepScreen roles_screen(const RoomCase& room, bool immediate);
StepScreen aftercare_screen(const RoomCase& room);
StepScreen attempts_screen(const RoomCase& room, text::Date today);
StepScreen contact_points_screen(const RoomCase& room);
StepScreen information_screen(const RoomCase& room);
StepScreen consent_effort_screen(const RoomCase& room);
StepScreen judgement_screen(const RoomCase& room, text::Date today);
StepScreen support_decision_screen(const RoomCase& room);
StepScreen readback_screen(const RoomCase& room, int picked);

/// The table of earlier roles with できた・途中・まだ.
Table progress_table(const RoomCase& room);
/// Cards with the words of each member, two in a row; pressed, they open the form.
std::vector<Node> goal_cards(const RoomCase& room);

}  // namespace kasane::view
