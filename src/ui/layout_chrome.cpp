#include "ui/layout_chrome.hpp"

#include <algorithm>

namespace kasane::ui {

namespace {

constexpr float side_pad = 36;
constexpr Type clock_type{38, Weight::bold, 1.3F};
constexpr Type remark_type{28, Weight::regular, 1.3F};
constexpr Type pill_type{26, Weight::regular, 1.3F};
constexpr Type help_type{28, Weight::regular, 1.35F};
constexpr Type small_help_type{26, Weight::regular, 1.25F};
constexpr float least_note = 420;

float middle(const Rect& rect, const Type& type) {
    return rect.y + (rect.h - type.line_height()) / 2;
}

Colour header_ground(view::Mode mode) {
    switch (mode) {
        case view::Mode::statutory:
            return theme::statutory;
        case view::Mode::console:
            return theme::ink;
        case view::Mode::multi_layered:
            break;
    }
    return theme::accent;
}

/// Clock, remaining time and its remark, from the right; returns where they begin.
float place_times(const Canvas& canvas, const view::Header& header, const Rect& rect) {
    float x = rect.right() - side_pad;
    if (!header.clock.empty()) {
        x -= canvas.type().width(header.clock, clock_type);
        canvas.line({x, middle(rect, clock_type)}, header.clock, clock_type, theme::surface);
        x -= 28;
    }
    if (!header.figure.empty()) {
        const float width = canvas.type().width(header.figure, clock_type);
        const float pad = header.late ? 14 : 0;
        x -= width + 2 * pad;
        if (header.late) {
            canvas.box({x, rect.y + 12, width + 2 * pad, rect.h - 24},
                       {.fill = theme::warn_tint, .border_width = 0, .rounding = 8});
        }
        canvas.line({x + pad, middle(rect, clock_type)}, header.figure, clock_type,
                    header.late ? theme::warn : theme::surface);
        x -= 12;
    }
    if (!header.remark.empty()) {
        x -= canvas.type().width(header.remark, remark_type);
        canvas.line({x, middle(rect, remark_type) + 3}, header.remark, remark_type, theme::surface);
    }
    return x - 28;
}

/// Buttons from the right end; returns where they begin.
float place_footer_buttons(const Canvas& canvas, const std::vector<view::Button>& buttons, const Rect& rect) {
    float x = rect.right() - side_pad;
    std::vector<Rect> places(buttons.size());
    for (std::size_t i = buttons.size(); i-- > 0;) {
        const Point size = button_size(canvas, buttons[i]);
        x -= size.x;
        places[i] = {x, rect.bottom() - theme::footer_height / 2 - size.y / 2, size.x, size.y};
        x -= 18;
    }
    if (canvas.draws()) {
        for (std::size_t i = 0; i < buttons.size(); ++i) place_button(canvas, buttons[i], places[i]);
    }
    return x;
}

float note_width(const Canvas& canvas, const view::Footer& footer, float width) {
    const float left = place_footer_buttons(canvas.dry(), footer.buttons, {0, 0, width, 0});
    return std::max(least_note, left - side_pad);
}

}  // namespace

void place_header(const Canvas& canvas, const view::Screen& screen, const Rect& rect) {
    const view::Header& header = screen.header;
    canvas.rule(rect, header_ground(screen.mode));
    const float right = place_times(canvas, header, rect);
    const float pill = header.pill.empty() ? 0 : canvas.type().width(header.pill, pill_type) + 40;
    Type type{30, Weight::bold, 1.2F};
    const float room = right - rect.x - side_pad - (pill > 0 ? pill + 28 : 0);
    float width = canvas.type().width(header.title, type);
    if (width > room) {
        type.size = 26;
        width = std::min(room, canvas.type().width(header.title, type));
    }
    const float height = canvas.dry().paragraph({0, 0, width + 1, 0}, header.title, type, {});
    const float x = rect.x + side_pad;
    canvas.paragraph({x, rect.y + (rect.h - height) / 2, width + 1, height}, header.title, type,
                     theme::surface);
    if (pill <= 0) return;
    const Rect box{x + width + 28, rect.y + 18, pill, rect.h - 36};
    canvas.box(box, {.alpha = 0, .border = theme::surface, .border_width = 2, .rounding = box.h / 2});
    canvas.line({box.x + 20, middle(box, pill_type)}, header.pill, pill_type, theme::surface);
}

float footer_height(const Canvas& canvas, const view::Footer& footer, float width) {
    if (!footer.note) return theme::footer_height;
    const float box = field_box_height(canvas, *footer.note, note_width(canvas, footer, width));
    const float error = footer.note->error.empty() ? 0 : 40;
    const float help = footer.help.empty() ? 0 : theme::help_height;
    return std::max(theme::footer_height, box + error + 30) + help;
}

void place_footer(const Canvas& canvas, const view::Footer& footer, const Rect& rect) {
    canvas.rule(rect, theme::surface);
    canvas.rule({rect.x, rect.y, rect.w, 2}, theme::line);
    const float x = rect.x + side_pad;
    if (footer.note) {
        const float width = note_width(canvas, footer, rect.w);
        float y = rect.y + (footer.help.empty() ? 0 : theme::help_height);
        if (!footer.help.empty()) {
            canvas.paragraph({x, rect.y + 8, rect.w - 2 * side_pad, 0}, footer.help, small_help_type,
                             theme::muted);
        }
        const float box = field_box_height(canvas, *footer.note, width);
        const float error = footer.note->error.empty() ? 0 : 40;
        y += std::max(0.0F, rect.bottom() - y - box - error) / 2;
        place_field_box(canvas, *footer.note, {x, y, width, box});
        if (error > 0) canvas.line({x, y + box + 2}, "× " + footer.note->error, small_help_type, theme::ng);
        place_footer_buttons(canvas, footer.buttons, rect);
        return;
    }
    const float right = place_footer_buttons(canvas, footer.buttons, rect);
    const Rect room{x, rect.y, right - x - 18, rect.h};
    Type type = help_type;
    if (canvas.type().lines(footer.help, type, room.w).size() > 2) type = small_help_type;
    const float height = canvas.dry().paragraph(room, footer.help, type, {});
    canvas.paragraph({room.x, rect.y + (rect.h - height) / 2, room.w, height}, footer.help, type,
                     theme::muted);
}

float place_banner(const Canvas& canvas, const view::Banner& banner, const Rect& slot) {
    const TonePair pair = tone_pair(banner.tone);
    const char* sign = banner.tone == view::Tone::ng     ? "×"
                       : banner.tone == view::Tone::warn ? "▲"
                       : banner.tone == view::Tone::ok   ? "✓"
                                                         : "●";
    const Type strong{34, Weight::bold, 1.35F};
    const Type small{30, Weight::regular, 1.35F};
    const float x = slot.x + side_pad + 52;
    const float width = slot.w - 2 * side_pad - 52;
    float height = canvas.dry().paragraph({x, 0, width, 0}, banner.text, strong, {});
    if (!banner.remedy.empty()) height += canvas.dry().paragraph({x, 0, width, 0}, banner.remedy, small, {});
    height += 24;
    if (!canvas.draws()) return height;
    canvas.rule({slot.x, slot.y, slot.w, height}, pair.ground);
    canvas.rule({slot.x, slot.y, slot.w, 3}, pair.text);
    canvas.line({slot.x + side_pad, slot.y + 12}, sign, strong, pair.text);
    const float y =
        slot.y + 12 + canvas.paragraph({x, slot.y + 12, width, 0}, banner.text, strong, pair.text);
    if (!banner.remedy.empty()) canvas.paragraph({x, y, width, 0}, banner.remedy, small, theme::ink);
    return height;
}

float place_heading(const Canvas& canvas, const view::Screen& screen, const Rect& slot) {
    if (screen.title.empty()) return 0;
    const Type title{46, Weight::bold, 1.2F};
    const Type subtitle{30, Weight::regular, 1.3F};
    const float width = canvas.type().width(screen.title, title);
    float height = canvas.paragraph(slot, screen.title, title, theme::ink);
    if (screen.subtitle.empty()) return height;
    const float beside = slot.w - width - 24;
    if (width < slot.w && canvas.type().width(screen.subtitle, subtitle) <= beside) {
        canvas.line({slot.x + width + 24, slot.y + 14}, screen.subtitle, subtitle, theme::muted);
        return height;
    }
    height += 2;
    return height +
           canvas.paragraph({slot.x, slot.y + height, slot.w, 0}, screen.subtitle, subtitle, theme::muted);
}

void place_more(const Canvas& canvas, const ScrollArea& area) {
    if (area.limit() <= 0.5F) return;
    const Type type{28, Weight::bold, 1.3F};
    const std::string words = area.more_below() ? "▼ 続きがあります" : "▲ 前があります";
    const Rect strip{area.viewport.x, area.viewport.bottom() + 4, area.viewport.w, theme::more_height - 4};
    const float width = canvas.type().width(words, type);
    canvas.line({strip.x + (strip.w - width) / 2, middle(strip, type)}, words, type, theme::accent);
}

}  // namespace kasane::ui
