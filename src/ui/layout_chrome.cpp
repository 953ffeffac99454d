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
constexpr float most_remark = 0.4F;  ///< of the header's width
constexpr float least_note = 640;
constexpr float least_help = 360;  ///< width under which the help does not stand beside the buttons

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
        // Two lines leave the title its room.
        const float whole = canvas.type().width(header.remark, remark_type);
        const bool fits = whole <= most_remark * rect.w;
        const Type type = fits ? remark_type : small_help_type;
        const float width = fits ? whole + 0.5F : most_remark * rect.w;
        const float height = canvas.dry().paragraph({0, 0, width, 0}, header.remark, type, {});
        x -= width;
        canvas.paragraph({x, rect.y + (rect.h - height) / 2 + (fits ? 3.0F : 0.0F), width, height},
                         header.remark, type, theme::surface, Align::right);
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

/// How the footer shares its room: where there is little, the note line stands above the buttons.
struct FooterPlan {
    bool note_above = false;
    bool help_above = false;
    float note_width = 0;
    float note_row = 0;  ///< height of the note's own row with its help, 0: beside the buttons
    float height = theme::footer_height;
};

FooterPlan plan_footer(const Canvas& canvas, const view::Footer& footer, float width) {
    FooterPlan plan;
    const float beside = place_footer_buttons(canvas.dry(), footer.buttons, {0, 0, width, 0}) - side_pad;
    const bool crowded = beside - 18 < least_help;
    if (!footer.note) {
        plan.help_above = crowded && !footer.help.empty();
        if (plan.help_above) plan.height += theme::help_height;
        return plan;
    }
    plan.note_above = beside < least_note;
    plan.help_above = !footer.help.empty() && (!plan.note_above || crowded);
    plan.note_width = plan.note_above ? width - 2 * side_pad : beside;
    const float error = footer.note->error.empty() ? 0 : 40;
    const float note = field_box_height(canvas, *footer.note, plan.note_width) + error;
    const float help = plan.help_above ? theme::help_height : 0;
    plan.note_row = plan.note_above ? note + 18 + help : 0;
    plan.height = plan.note_above ? theme::footer_height + plan.note_row
                                  : std::max(theme::footer_height, note + 30) + help;
    return plan;
}

void place_note(const Canvas& canvas, const view::Field& note, const Rect& room) {
    const float box = field_box_height(canvas, note, room.w);
    const float error = note.error.empty() ? 0 : 40;
    const float y = room.y + std::max(0.0F, room.h - box - error) / 2;
    place_field_box(canvas, note, {room.x, y, room.w, box});
    if (error > 0) canvas.line({room.x, y + box + 2}, "× " + note.error, small_help_type, theme::ng);
}

/// The help at the left of the buttons, in the middle of their row.
void place_help(const Canvas& canvas, const std::string& help, const Rect& room) {
    Type type = help_type;
    if (canvas.type().lines(help, type, room.w).size() > 2) type = small_help_type;
    const float height = canvas.dry().paragraph(room, help, type, {});
    canvas.paragraph({room.x, room.y + (room.h - height) / 2, room.w, height}, help, type, theme::muted);
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
    return plan_footer(canvas, footer, width).height;
}

void place_footer(const Canvas& canvas, const view::Footer& footer, const Rect& rect) {
    canvas.rule(rect, theme::surface);
    canvas.rule({rect.x, rect.y, rect.w, 2}, theme::line);
    const FooterPlan plan = plan_footer(canvas, footer, rect.w);
    const float x = rect.x + side_pad;
    const float above = plan.help_above ? theme::help_height : 0;
    if (plan.help_above) {
        canvas.paragraph({x, rect.y + 8, rect.w - 2 * side_pad, 0}, footer.help, small_help_type,
                         theme::muted);
    }
    if (footer.note) {
        const float high = (plan.note_above ? plan.note_row : rect.h) - above;
        const float down = plan.note_above ? 6 : 0;
        place_note(canvas, *footer.note, {x, rect.y + above + down, plan.note_width, high});
    }
    const float right = place_footer_buttons(canvas, footer.buttons, rect);
    if (plan.help_above || (footer.note && !plan.note_above)) return;
    const float row = theme::footer_height;
    place_help(canvas, footer.help, {x, rect.bottom() - row, right - x - 18, row});
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
