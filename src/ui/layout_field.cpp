// Boxes to type in.
#include <algorithm>

#include "ui/character.hpp"
#include "ui/layout.hpp"

namespace kasane::ui {

namespace {

constexpr float field_pad_x = 18;
constexpr float field_pad_y = 9;
constexpr Type label_type{28, Weight::regular, 1.4F};
constexpr float label_gap = 4;
/// Of a secret the screen tells neither letters nor their number.
constexpr std::string_view hidden_text = "入力しています（字も数も映しません）";

std::string text_of(const Canvas& canvas, const view::Field& field) {
    const FieldState* state = canvas.state().field(canvas.region(), field.key);
    const std::string& text = state != nullptr ? state->edit.text() : field.initial;
    return field.secret && !text.empty() ? std::string(hidden_text) : text;
}

bool is_typed_in(const Canvas& canvas, const view::Field& field) {
    const PageState& page = canvas.region() == Region::dialog ? canvas.state().dialog : canvas.state().page;
    const bool hidden = canvas.region() != Region::dialog && !canvas.state().dialog.key.empty();
    return page.focus == field.key && !hidden;
}

float kind_width(const Canvas& canvas, const view::Field& field) {
    return field.kind ? chip_size(canvas, *field.kind, 400).x + 14 : 0;
}

void place_selection(const Canvas& canvas, const TextEdit& edit, const Line& line, Point at,
                     const Type& type) {
    const std::size_t begin = std::max(edit.selection_begin(), line.begin);
    const std::size_t end = std::min(edit.selection_end(), line.end);
    if (begin >= end) return;
    const std::string_view text = edit.text();
    const float from = canvas.type().width(text.substr(line.begin, begin - line.begin), type);
    const float width = canvas.type().width(text.substr(begin, end - begin), type);
    canvas.rule({at.x + from, at.y, width, type.line_height()}, theme::selection);
}

void place_caret(const Canvas& canvas, const TextEdit& edit, const Line& line, Point at, const Type& type) {
    const std::string_view text = edit.text();
    const float x = at.x + canvas.type().width(text.substr(line.begin, edit.caret() - line.begin), type);
    const Rect caret{x - 1, at.y + 3, 3, type.line_height() - 6};
    canvas.rule(caret, theme::accent);
    if (canvas.draws()) canvas.scene()->caret = caret;
}

/// The caret stays where it stands.
void place_secret(const Canvas& canvas, const view::Field& field, const Rect& room, const Type& type) {
    canvas.line({room.x, room.y}, text_of(canvas, field), type, theme::muted);
    if (is_typed_in(canvas, field))
        canvas.rule({room.x - 8, room.y + 3, 3, type.line_height() - 6}, theme::accent);
}

void place_typed(const Canvas& canvas, const view::Field& field, const Rect& room) {
    const FieldState* state = canvas.state().field(canvas.region(), field.key);
    if (state == nullptr) return;
    const FieldLook look = field_look(field, canvas.region());
    if (field.secret) return place_secret(canvas, field, room, look.type);
    const TextEdit& edit = state->edit;
    const std::vector<Line> lines = canvas.type().lines(edit.text(), look.type, room.w);
    const bool typed_in = is_typed_in(canvas, field);
    const std::size_t here = caret_line(lines, edit.caret());
    const std::size_t first = first_line(lines, edit.caret(), look.most_lines);
    float y = room.y;
    for (std::size_t i = first; i < std::min(lines.size(), first + look.most_lines); ++i) {
        const Point at{room.x, y};
        if (typed_in) place_selection(canvas, edit, lines[i], at, look.type);
        canvas.line(at, edit.text().substr(lines[i].begin, lines[i].end - lines[i].begin), look.type,
                    theme::ink);
        if (typed_in && i == here) place_caret(canvas, edit, lines[i], at, look.type);
        y += look.type.line_height();
    }
}

/// The hint in an empty field at the size that fits on one line, at least 26.
void place_hint(const Canvas& canvas, const view::Field& field, const Rect& room) {
    Type type{30, Weight::regular, 1.4F};
    const float width = canvas.type().width(field.hint, type);
    if (width > room.w) type.size = 26;
    const FieldLook look = field_look(field, canvas.region());
    const std::vector<Line> lines = canvas.type().lines(field.hint, type, room.w);
    const Line& line = lines.front();
    canvas.line({room.x, room.y + (look.type.line_height() - type.line_height()) / 2},
                field.hint.substr(line.begin, line.end - line.begin), type, theme::muted);
}

}  // namespace

std::size_t caret_line(const std::vector<Line>& lines, std::size_t caret) {
    std::size_t found = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].begin <= caret) found = i;
    }
    return found;
}

std::size_t first_line(const std::vector<Line>& lines, std::size_t caret, std::size_t most) {
    if (lines.size() <= most) return 0;
    const std::size_t here = caret_line(lines, caret);
    return here + 1 > most ? here + 1 - most : 0;
}

FieldLook field_look(const view::Field& field, Region region) {
    FieldLook look{{36, Weight::regular, 1.4F}};
    if (field.multiline) look.least_lines = 3;
    if (region == Region::footer) look.most_lines = 3;
    return look;
}

float field_box_height(const Canvas& canvas, const view::Field& field, float width) {
    const FieldLook look = field_look(field, canvas.region());
    const float room = width - 2 * field_pad_x - kind_width(canvas, field);
    const std::size_t lines = canvas.type().lines(text_of(canvas, field), look.type, room).size();
    const std::size_t shown = std::clamp(lines, look.least_lines, look.most_lines);
    return static_cast<float>(shown) * look.type.line_height() + 2 * field_pad_y + 4;
}

Rect field_text_room(const Canvas& canvas, const view::Field& field, const Rect& box) {
    const float kind = kind_width(canvas, field);
    return {box.x + field_pad_x + kind, box.y + field_pad_y + 2, box.w - 2 * field_pad_x - kind,
            box.h - 2 * field_pad_y - 4};
}

void place_field_box(const Canvas& canvas, const view::Field& field, const Rect& box) {
    if (!canvas.draws()) return;
    const bool typed_in = is_typed_in(canvas, field);
    const Colour border = !field.error.empty() ? theme::ng : typed_in ? theme::accent : theme::muted;
    canvas.box(box, {.border = border, .border_width = typed_in ? 4.0F : 2.0F, .rounding = 10});
    Target target;
    target.key = field.key;
    target.label = field.label.empty() ? field.hint : field.label;
    target.rect = box;
    target.field = &field;
    canvas.target(std::move(target));
    const Rect room = field_text_room(canvas, field, box);
    if (field.kind) {
        const float width = chip_size(canvas, *field.kind, 400).x;
        const float line = field_look(field, canvas.region()).type.line_height();
        place_chip(canvas, *field.kind, {box.x + field_pad_x, room.y - 2, width, line + 4});
    }
    if (text_of(canvas, field).empty()) place_hint(canvas, field, room);
    place_typed(canvas, field, room);
}

float place_field(const Canvas& canvas, const view::Field& field, const Rect& slot) {
    float y = slot.y;
    if (!field.label.empty())
        y += canvas.paragraph({slot.x, y, slot.w, 0}, field.label, label_type, theme::muted) + label_gap;
    const float height = field_box_height(canvas, field, slot.w);
    place_field_box(canvas, field, {slot.x, y, slot.w, height});
    y += height;
    if (!field.error.empty()) {
        y += label_gap +
             canvas.paragraph({slot.x, y + label_gap, slot.w, 0}, "× " + field.error, {30}, theme::ng);
    }
    return y - slot.y;
}

}  // namespace kasane::ui
