// Things that stand in lines: chips and buttons.
#include <algorithm>

#include "ui/layout.hpp"

namespace kasane::ui {

namespace {

constexpr Type chip_type{30, Weight::bold, 1.3F};
constexpr float chip_pad_x = 14;
constexpr float chip_pad_y = 4;
constexpr Type trailing_type{28, Weight::regular, 1.4F};
constexpr Type hint_type{26, Weight::regular, 1.3F};
constexpr float button_height = 72;
constexpr float framed_pad_x = 22;
constexpr float framed_pad_y = 10;

Type button_type(const view::Button& button) {
    return {button.large ? 38.0F : 30.0F, button.primary ? Weight::bold : Weight::regular, 1.3F};
}

float button_pad(const view::Button& button) {
    return button.large ? 46 : 30;
}

/// A line of chips measured for one size of its leading text.
struct Pieces {
    std::vector<Point> sizes;
    Type leading;
    float trailing = 0;
    std::vector<Rect> rects = {};
    Rect trailing_rect = {};
    float height = 0;
};

Pieces measure(const Canvas& canvas, const view::ChipLine& line, const Rect& room, float size) {
    Pieces pieces;
    pieces.leading = {size, Weight::regular, 1.4F};
    if (!line.leading.empty()) {
        const float width = std::min(canvas.type().width(line.leading, pieces.leading) + 0.5F, room.w);
        pieces.sizes.push_back(
            {width, canvas.dry().paragraph({0, 0, width, 0}, line.leading, pieces.leading, theme::ink)});
    }
    for (const view::Chip& chip : line.chips) pieces.sizes.push_back(chip_size(canvas, chip, room.w));
    pieces.rects = flow(pieces.sizes, room, {18, 8}, Align::left);
    for (const Rect& rect : pieces.rects) pieces.height = std::max(pieces.height, rect.bottom() - room.y);
    if (line.trailing.empty()) return pieces;
    const float width = std::min(canvas.type().width(line.trailing, trailing_type) + 0.5F, room.w);
    const float high = canvas.dry().paragraph({0, 0, width, 0}, line.trailing, trailing_type, theme::muted);
    const Rect last = pieces.rects.empty() ? Rect{room.x, room.y, 0, high} : pieces.rects.back();
    const bool beside = last.right() + 18 + width <= room.right() + 0.5F;
    const float y = beside ? last.y + (last.h - high) / 2 : room.y + pieces.height;
    pieces.trailing_rect = {room.right() - width, y, width, high};
    pieces.height = std::max(pieces.height, pieces.trailing_rect.bottom() - room.y);
    return pieces;
}

/// Large enough for the room where it fits on one line, else a little smaller, else wrapped.
Pieces fitted(const Canvas& canvas, const view::ChipLine& line, const Rect& room) {
    Pieces pieces = measure(canvas, line, room, 36);
    for (const float size : {34.0F, 32.0F}) {
        if (pieces.height < 72) break;
        Pieces smaller = measure(canvas, line, room, size);
        if (smaller.height < 72) return smaller;
    }
    return pieces;
}

}  // namespace

std::vector<Rect> flow(const std::vector<Point>& sizes, const Rect& room, Point gaps, Align align) {
    std::vector<Rect> rects;
    float y = room.y;
    for (std::size_t first = 0; first < sizes.size();) {
        std::size_t last = first;
        float width = sizes[first].x;
        float height = sizes[first].y;
        while (last + 1 < sizes.size() && width + gaps.x + sizes[last + 1].x <= room.w + 0.5F) {
            ++last;
            width += gaps.x + sizes[last].x;
            height = std::max(height, sizes[last].y);
        }
        float x = room.x + aligned(align, room.w, width);
        for (; first <= last; ++first) {
            rects.push_back({x, y + (height - sizes[first].y) / 2, sizes[first].x, sizes[first].y});
            x += sizes[first].x + gaps.x;
        }
        y += height + gaps.y;
    }
    return rects;
}

Point chip_size(const Canvas& canvas, const view::Chip& chip, float room) {
    const float width = std::min(canvas.type().width(chip.text, chip_type) + 2 * chip_pad_x + 0.5F, room);
    const float text = canvas.dry().paragraph({0, 0, width - 2 * chip_pad_x, 0}, chip.text, chip_type, {});
    const float least = chip.press ? theme::touch : 0;
    return {std::max(width, least), std::max(text + 2 * chip_pad_y, least)};
}

void place_chip(const Canvas& canvas, const view::Chip& chip, const Rect& rect) {
    const TonePair pair = tone_pair(chip.tone);
    BoxLook look{.fill = pair.ground, .border = pair.border, .border_width = 2, .rounding = 8};
    if (chip.press && chip.tone == view::Tone::accent) look.border = theme::accent;
    canvas.box(rect, look);
    const Rect room = rect.inset(chip_pad_x, 0);
    const float text = canvas.dry().paragraph(room, chip.text, chip_type, pair.text);
    canvas.paragraph({room.x, rect.y + (rect.h - text) / 2, room.w, text}, chip.text, chip_type, pair.text,
                     Align::centre);
    if (!chip.press) return;
    Target target;
    target.key = chip.press->key;
    target.label = chip.text;
    const float grow = std::max(0.0F, theme::touch - rect.h) / 2;
    target.rect = rect.inset(0, -grow);
    target.press = &*chip.press;
    target.rounding = 8;
    canvas.target(std::move(target));
}

float place_chips(const Canvas& canvas, const std::vector<view::Chip>& chips, const Rect& room, Align align) {
    std::vector<Point> sizes;
    for (const view::Chip& chip : chips) sizes.push_back(chip_size(canvas, chip, room.w));
    const std::vector<Rect> rects = flow(sizes, room, {14, 12}, align);
    float height = 0;
    for (std::size_t i = 0; i < rects.size(); ++i) {
        if (canvas.draws()) place_chip(canvas, chips[i], rects[i]);
        height = std::max(height, rects[i].bottom() - room.y);
    }
    return height;
}

float place_chip_line(const Canvas& canvas, const view::ChipLine& line, const Rect& slot) {
    const Rect room = line.framed ? slot.inset(framed_pad_x, framed_pad_y) : slot;
    const Pieces pieces = fitted(canvas, line, room);
    const float height = pieces.height + (line.framed ? 2 * framed_pad_y : 0);
    if (!canvas.draws()) return height;
    if (line.framed) canvas.box({slot.x, slot.y, slot.w, height}, {});
    std::size_t next = 0;
    if (!line.leading.empty()) {
        canvas.paragraph(pieces.rects[next++], line.leading, pieces.leading, theme::ink);
    }
    for (const view::Chip& chip : line.chips) place_chip(canvas, chip, pieces.rects[next++]);
    if (!line.trailing.empty()) {
        canvas.paragraph(pieces.trailing_rect, line.trailing, trailing_type, theme::muted, Align::right);
    }
    return height;
}

Point button_size(const Canvas& canvas, const view::Button& button) {
    float width = canvas.type().width(button.label, button_type(button)) + 2 * button_pad(button);
    if (!button.hint.empty()) width += 12 + canvas.type().width(button.hint, hint_type);
    return {width + 1, button.large ? 84.0F : button_height};
}

void place_button(const Canvas& canvas, const view::Button& button, const Rect& rect) {
    const bool filled = button.primary && button.enabled;
    const Colour edge = button.enabled ? theme::accent : theme::line;
    const Colour text = !button.enabled ? theme::muted : filled ? theme::surface : theme::accent;
    canvas.box(
        rect,
        {.fill = filled ? theme::accent : theme::surface, .border = edge, .border_width = 2, .rounding = 10});
    const Type type = button_type(button);
    const float x = rect.x + button_pad(button);
    const float width =
        canvas.line({x, rect.y + (rect.h - type.line_height()) / 2}, button.label, type, text);
    if (!button.hint.empty()) {
        canvas.line({x + width + 12, rect.y + (rect.h - hint_type.line_height()) / 2 + 1}, button.hint,
                    hint_type, filled ? theme::accent_tint : theme::muted);
    }
    if (!button.enabled) return;
    Target target;
    target.key = button.press.key;
    target.label = button.label;
    target.rect = rect;
    target.press = &button.press;
    canvas.target(std::move(target));
}

float place_buttons(const Canvas& canvas, const view::ButtonLine& line, const Rect& slot) {
    std::vector<Point> sizes;
    for (const view::Button& button : line.buttons) sizes.push_back(button_size(canvas, button));
    const std::vector<Rect> rects = flow(sizes, slot, {18, 12}, Align::left);
    float height = 0;
    for (std::size_t i = 0; i < rects.size(); ++i) {
        if (canvas.draws()) place_button(canvas, line.buttons[i], rects[i]);
        height = std::max(height, rects[i].bottom() - slot.y);
    }
    return height;
}

}  // namespace kasane::ui
