#include <algorithm>

#include "ui/layout_chrome.hpp"

namespace kasane::ui {

namespace {

constexpr float body_pad_x = 40;
constexpr float body_pad_y = 22;

/// A screen without agenda and title is a poster: its words stand in the middle of the window.
bool is_poster(const view::Screen& screen) {
    return screen.rail.empty() && screen.title.empty() && screen.side.empty();
}

bool all_centred(const view::Card& card) {
    return std::all_of(card.children.begin(), card.children.end(), [](const view::Node& node) {
        const auto* text = std::get_if<view::Text>(&node.content);
        return text != nullptr && text->centred;
    });
}

/// Opens a scroll area over `room`; leaves space for the line that tells of more.
ScrollArea open_area(Rect room, float content, float wanted) {
    ScrollArea area{room, content, 0, 0};
    if (content > room.h + 0.5F) area.viewport.h -= theme::more_height;
    area.offset = std::clamp(wanted, 0.0F, area.limit());
    return area;
}

Canvas inside(const Canvas& canvas, const ScrollArea& area) {
    const Rect& view = area.viewport;
    return canvas.clipped({view.x - 10, view.y, view.w + 20, view.h});
}

void place_poster(const Canvas& canvas, const std::vector<view::Node>& nodes, const Rect& room) {
    constexpr float gap = 34;
    float content = -gap;
    for (const view::Node& node : nodes)
        content += gap + place_node(canvas.dry(), node, {room.x, 0, room.w, 0});
    float y = room.y + std::max(0.0F, room.h - content) / 2;
    for (const view::Node& node : nodes) {
        Rect slot{room.x, y, room.w, 0};
        const auto* card = std::get_if<view::Card>(&node.content);
        if (card != nullptr && all_centred(*card)) {
            slot.w = std::min(room.w, natural_width(canvas, node) + 64);
            slot.x = room.x + (room.w - slot.w) / 2;
        }
        y += place_node(canvas, node, slot) + gap;
    }
}

class Layout {
  public:
    Layout(const view::Screen& screen, const ScreenState& state, Typesetter& type, Point size)
        : screen_(screen), state_(state), type_(type) {
        scene_.width = size.x;
        scene_.height = size.y;
        scene_.has_dialog = screen.dialog.has_value();
        if (screen.mode == view::Mode::statutory) scene_.accent = theme::statutory;
    }

    Scene build() {
        const Rect window{0, 0, scene_.width, scene_.height};
        const bool narrow = scene_.width < theme::narrow_below;
        canvas(Region::header).rule(window, theme::paper);
        place_header(canvas(Region::header), screen_, {0, 0, window.w, theme::header_height});
        const Canvas footer = canvas(Region::footer);
        const float foot = footer_height(footer, screen_.footer, window.w);
        Rect main{0, theme::header_height, window.w, window.h - theme::header_height - foot};
        if (!screen_.rail.empty()) {
            const float rail = narrow ? theme::narrow_rail_width : theme::rail_width;
            place_rail(canvas(Region::rail), screen_, {0, main.y, rail, main.h}, narrow);
            main = {rail, main.y, main.w - rail, main.h};
        }
        if (screen_.banner) place_banner_over(main);
        if (!screen_.side.empty()) place_side(main, narrow);
        place_section(main.inset(body_pad_x, body_pad_y));
        place_footer(footer, screen_.footer, {0, window.h - foot, window.w, foot});
        if (screen_.dialog) place_dialog(canvas(Region::dialog), *screen_.dialog, window);
        return std::move(scene_);
    }

  private:
    Canvas canvas(Region region) {
        return {type_, state_, &scene_, region, {0, 0, scene_.width, scene_.height}};
    }

    void place_banner_over(Rect& main) {
        const Canvas at = canvas(Region::banner);
        const float height = place_banner(at.dry(), *screen_.banner, main);
        main.h -= height;
        place_banner(at, *screen_.banner, {main.x, main.bottom(), main.w, height});
    }

    void place_side(Rect& main, bool narrow) {
        const bool left = screen_.side_at_left;
        const float wide = left ? theme::left_side_width : theme::side_width;
        const float width = !narrow ? wide : left ? theme::narrow_left_side_width : theme::narrow_side_width;
        const Canvas at = canvas(Region::side);
        main.w -= width;
        const Rect side{left ? main.x : main.right(), main.y, width, main.h};
        if (left) main.x += width;
        at.rule(side, theme::rail);
        at.rule({left ? side.right() - 2 : side.x, side.y, 2, side.h}, theme::line);
        const Rect room = side.inset(30, body_pad_y);
        const float content = place_nodes(at.dry(), screen_.side, {room.x, room.y, room.w, 0}, 12);
        scene_.side = open_area(room, content, state_.page.side_scroll);
        const ScrollArea area = scene_.side;
        place_nodes(inside(at, area), screen_.side, {room.x, room.y - area.offset, room.w, 0}, 12);
        place_more(at, area);
    }

    void place_section(const Rect& room) {
        const Canvas at = canvas(Region::body);
        const float heading = place_heading(at, screen_, room);
        const float top = heading > 0 ? heading + theme::gap : 0;
        const Rect rest{room.x, room.y + top, room.w, room.h - top};
        const float content = place_nodes(at.dry(), screen_.body, {rest.x, rest.y, rest.w, 0}, theme::gap);
        scene_.body = open_area(rest, content, state_.page.scroll);
        const ScrollArea area = scene_.body;
        const Rect slot{rest.x, rest.y - area.offset, rest.w, area.limit() > 0 ? content : rest.h};
        if (is_poster(screen_) && area.limit() <= 0) {
            place_poster(inside(at, area), screen_.body, slot);
        } else {
            place_nodes(inside(at, area), screen_.body, slot, theme::gap);
        }
        place_more(at, scene_.body);
    }

    const view::Screen& screen_;
    const ScreenState& state_;
    Typesetter& type_;
    Scene scene_;
};

}  // namespace

void place_dialog(const Canvas& canvas, const view::Dialog& dialog, const Rect& window) {
    constexpr float pad = 40;
    const Type title{40, Weight::bold, 1.3F};
    const float wide = std::min(1240.0F, window.w - 160);
    const Rect room{(window.w - wide) / 2 + pad, 0, wide - 2 * pad, 0};
    const float head = canvas.dry().paragraph(room, dialog.title, title, {}) + theme::gap;
    const float content = place_nodes(canvas.dry(), dialog.body, room, theme::gap);
    std::vector<Point> sizes;
    for (const view::Button& button : dialog.buttons) sizes.push_back(button_size(canvas, button));
    std::vector<Rect> places = flow(sizes, room, {18, 12}, Align::right);
    const float buttons = places.empty() ? 0 : places.back().bottom() + 28;
    const float high = std::min(window.h - 100, head + content + buttons + 2 * pad);
    const Rect box{room.x - pad, (window.h - high) / 2, wide, high};
    canvas.box(window, {.fill = theme::ink, .alpha = theme::scrim_alpha, .border_width = 0, .rounding = 0});
    canvas.box(box, {.border = theme::muted, .border_width = 2, .rounding = 16});
    canvas.paragraph({room.x, box.y + pad, room.w, 0}, dialog.title, title, theme::ink);
    const Rect body{room.x, box.y + pad + head, room.w, high - 2 * pad - head - buttons};
    Scene& scene = *canvas.scene();
    scene.dialog = open_area(body, content, canvas.state().dialog.scroll);
    const ScrollArea area = scene.dialog;
    place_nodes(inside(canvas, area), dialog.body, {body.x, body.y - area.offset, body.w, 0}, theme::gap);
    place_more(canvas, scene.dialog);
    const float y = box.bottom() - pad - (places.empty() ? 0 : places.back().bottom());
    for (std::size_t i = 0; i < places.size(); ++i) {
        Rect at = places[i];
        at.y += y;
        place_button(canvas, dialog.buttons[i], at);
    }
}

Scene lay_out(const view::Screen& screen, const ScreenState& state, Typesetter& type, Point size) {
    return Layout(screen, state, type, size).build();
}

}  // namespace kasane::ui
