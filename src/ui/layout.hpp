// Lays a Screen out: measures, places, and says where everything stands.
#pragma once

#include <string>
#include <vector>

#include "ui/canvas.hpp"

namespace kasane::ui {

/// The whole screen in a window of this size in logical units.
Scene lay_out(const view::Screen& screen, const ScreenState& state, Typesetter& type, Point size);

/// Places one node at the top of `slot` and returns its height. A node that can grow (a card, a row of
/// cards) fills slot.h when that is more than it needs.
float place_node(const Canvas& canvas, const view::Node& node, const Rect& slot);

/// Nodes below each other; those that fill share the height that is left in slot.h.
float place_nodes(const Canvas& canvas, const std::vector<view::Node>& nodes, const Rect& slot, float gap);

/// The width that a node takes on one line.
float natural_width(const Canvas& canvas, const view::Node& node);

/// The words of a node, for finding an element by what it says.
std::string label_of(const view::Node& node);

// One function per kind of node; each returns the height it takes.
float place_text(const Canvas& canvas, const view::Text& text, const Rect& slot);
float place_chip_line(const Canvas& canvas, const view::ChipLine& line, const Rect& slot);
float place_buttons(const Canvas& canvas, const view::ButtonLine& line, const Rect& slot);
float place_field(const Canvas& canvas, const view::Field& field, const Rect& slot);
float place_table(const Canvas& canvas, const view::Table& table, const Rect& slot);
float place_list(const Canvas& canvas, const view::ListLines& list, const Rect& slot);
float place_card(const Canvas& canvas, const view::Card& card, const Rect& slot);
float place_columns(const Canvas& canvas, const view::Columns& columns, const Rect& slot);
float place_picture(const Canvas& canvas, const view::Picture& picture, const Rect& slot);
float place_sheet(const Canvas& canvas, const view::Sheet& sheet, const Rect& slot);
float place_bars(const Canvas& canvas, const view::Bars& bars, const Rect& slot);

/// Chips one after the other, wrapped and aligned in `room`.
float place_chips(const Canvas& canvas, const std::vector<view::Chip>& chips, const Rect& room, Align align);
/// Size of one chip in a room of this width.
Point chip_size(const Canvas& canvas, const view::Chip& chip, float room);
void place_chip(const Canvas& canvas, const view::Chip& chip, const Rect& rect);

Point button_size(const Canvas& canvas, const view::Button& button);
void place_button(const Canvas& canvas, const view::Button& button, const Rect& rect);

/// Puts things of these sizes in rows, wrapped at room.w, each in the middle of its row.
std::vector<Rect> flow(const std::vector<Point>& sizes, const Rect& room, Point gaps, Align align);

/// Look of a field's box: how its text is set and how many lines it shows.
struct FieldLook {
    Type type;
    std::size_t least_lines = 1;
    std::size_t most_lines = 1000;
};
FieldLook field_look(const view::Field& field, Region region);
/// Height of the box of a field, without label and error.
float field_box_height(const Canvas& canvas, const view::Field& field, float width);
void place_field_box(const Canvas& canvas, const view::Field& field, const Rect& box);
/// Room of the typed text inside a field's box.
Rect field_text_room(const Canvas& canvas, const view::Field& field, const Rect& box);
/// The text line of `lines` that shows first in a field of `most` lines with the caret at `caret`.
std::size_t first_line(const std::vector<Line>& lines, std::size_t caret, std::size_t most);
/// The line on which the caret stands.
std::size_t caret_line(const std::vector<Line>& lines, std::size_t caret);

}  // namespace kasane::ui
