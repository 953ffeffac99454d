// A page in small, a sheet of paper, and bars.
#include <algorithm>

#include "ui/layout.hpp"

namespace kasane::ui {

namespace {

constexpr float frame_width = 4;
constexpr Type bar_type{28, Weight::regular, 1.3F};
constexpr float label_room = 170;
constexpr float value_room = 64;
constexpr float bar_height = 24;

Colour frame_of(const view::Picture& picture) {
    return picture.quiet ? theme::muted : theme::accent;
}

}  // namespace

float place_picture(const Canvas& canvas, const view::Picture& picture, const Rect& slot) {
    const float width = slot.w - 2 * frame_width;
    const float height = width / picture.aspect + 2 * frame_width;
    if (!canvas.draws()) return height;
    const Rect rect{slot.x, slot.y, slot.w, height};
    canvas.box(
        rect,
        {.fill = theme::paper, .border = frame_of(picture), .border_width = frame_width, .rounding = 0});
    Placed page;
    page.kind = Placed::Kind::picture;
    page.region = canvas.region();
    page.rect = rect.inset(frame_width);
    page.clip = intersection(canvas.clip(), page.rect);
    page.text = picture.key;
    canvas.scene()->items.push_back(std::move(page));
    if (!picture.live) return height;
    Target target;
    target.key = picture.key;
    target.label = picture.key;
    target.rect = rect;
    target.picture = true;
    target.rounding = 0;
    canvas.target(std::move(target));
    return height;
}

float place_sheet(const Canvas& canvas, const view::Sheet& sheet, const Rect& slot) {
    constexpr float least = 400;
    constexpr float widest = 1600;
    const float high = std::max(slot.h, least) - 2 * frame_width;
    const float fitting = std::min(slot.w, widest) - 2 * frame_width;
    const float width = sheet.whole ? std::min(fitting, high * sheet.aspect) : fitting;
    const float height = width / sheet.aspect;
    const float taken = sheet.whole ? std::max(slot.h, least) : height + 2 * frame_width;
    if (!canvas.draws()) return taken;
    const Rect rect{slot.x + (slot.w - width) / 2, slot.y + frame_width, width, height};
    canvas.box(rect.inset(-1),
               {.fill = theme::surface, .border = theme::line, .border_width = 1, .rounding = 0});
    Placed page;
    page.kind = Placed::Kind::sheet;
    page.region = canvas.region();
    page.rect = rect;
    page.clip = intersection(canvas.clip(), rect);
    page.text = sheet.key;
    canvas.scene()->items.push_back(std::move(page));
    return taken;
}

float place_bars(const Canvas& canvas, const view::Bars& bars, const Rect& slot) {
    if (bars.bars.empty()) return canvas.paragraph(slot, bars.when_empty, bar_type, theme::muted);
    int most = 1;
    for (const auto& bar : bars.bars) most = std::max(most, bar.value);
    const float line = bar_type.line_height() + 6;
    const float length = std::max(0.0F, slot.w - label_room - value_room);
    float y = slot.y;
    for (const auto& bar : bars.bars) {
        const float share = static_cast<float>(bar.value) / static_cast<float>(most);
        canvas.line({slot.x, y + 3}, bar.label, bar_type, theme::ink);
        canvas.box(
            {slot.x + label_room, y + (line - bar_height) / 2, std::max(4.0F, length * share), bar_height},
            {.fill = theme::accent, .border_width = 0, .rounding = 4});
        canvas.line({slot.right() - value_room + 16, y + 3}, std::to_string(bar.value) + bar.trailing,
                    bar_type, theme::ink);
        y += line;
    }
    return y - slot.y;
}

}  // namespace kasane::ui
