// What the screens of the steps are put together from.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "view_model/room/room_case.hpp"
#include "view_model/screen/screen.hpp"

namespace kasane::view {

/// A white box: a label, and a text or what to do where there is none yet.
Card card_of(std::string label, const std::string& text, const std::string& when_empty,
             TextStyle style = TextStyle::body);
/// A white box with lines.
Card card_of_lines(std::string label, std::vector<std::string> lines, bool numbered, std::string when_empty);
/// The words of a member of the household, large.
Card quote_card(const RoomGoal& goal);

/// A form about the item of this case and its plan.
Form form_of(const RoomCase& room, FormKind kind);
Press opens(std::string key, Form form);
/// A chip that opens a form or records something.
Chip offer(std::string text, Press press);

/// 「R7-012　A世帯」; nothing while the 本人 is there, to whom numbers say nothing.
std::string case_line(const RoomCase& room);
std::vector<std::string> texts_of(const std::vector<RoomPoint>& points);
/// 「1月22日（木）」 or a dash.
std::string day_or(const std::optional<text::Date>& day, const std::string& otherwise);
std::string joined(const std::vector<std::string>& parts, const std::string& between);
/// 「▲ …」 for what the rules find here; at most three, then how many more.
void add_findings(std::vector<Node>& body, const RoomCase& room);

/// 「▲ 本人の同意なし」 with what that means, as every page of a 支援会議 says.
Node statutory_line(const RoomCase& room, std::string meaning);

}  // namespace kasane::view
