#include "ui/picture_reactor.hpp"

#include <algorithm>

#include "ui/each_field.hpp"

namespace kasane::ui {

PictureReactor::PictureReactor(const Around& around, const Pictured& live)
    : screen_(around.screen),
      state_(around.state),
      surface_(around.surface),
      live_(live),
      around_(around.screen, around.state, around.type, around.surface, around.clipboard),
      page_(*live.screen, *live.state, around.type, live_.surface, around.clipboard) {
    auto& own = state_.page;
    if (screen_.dialog || screen_.initial_focus == own.named) return;
    // The page names another thing to press next; who is typing goes on typing.
    own.named = screen_.initial_focus;
    if (!ScreenView::text_active(screen_, state_)) own.focus = own.named;
}

bool PictureReactor::is_in_picture() const {
    return !screen_.dialog && (state_.page.focus.empty() || state_.page.focus == live_.key);
}

void PictureReactor::change_sides() {
    std::vector<std::string> stops{live_.key};
    for_each_field(screen_, [&](Region, const view::Field& field) { stops.push_back(field.key); });
    if (!screen_.footer.buttons.empty()) stops.push_back(screen_.footer.buttons.back().press.key);
    const auto here = std::find(stops.begin(), stops.end(), state_.page.focus);
    const bool last = here == stops.end() || std::next(here) == stops.end();
    state_.page.focus = is_in_picture() ? stops[std::min<std::size_t>(1, stops.size() - 1)]
                        : last          ? live_.key
                                        : *std::next(here);
}

std::optional<Pressed> PictureReactor::apply(const Event& event) {
    const bool turns = event.key == Key::page_down || event.key == Key::page_up;
    switch (event.kind) {
        case Event::Kind::key:
            if (event.key == Key::f6 && !screen_.dialog) {
                change_sides();
                return {};
            }
            return is_in_picture() || (turns && !screen_.dialog) ? page_.apply(event) : around_.apply(event);
        case Event::Kind::text:
            return on_text(event);
        default:
            return on_pointer(event);
    }
}

/// Letters of the console come before those of the page.
PictureReactor::Result PictureReactor::on_text(const Event& event) {
    if (!is_in_picture()) return around_.apply(event);
    const auto own = std::find_if(screen_.hot_keys.begin(), screen_.hot_keys.end(), [&](const auto& key) {
        return event.text.size() == 1 && (event.text[0] == key.key || event.text[0] + 32 == key.key);
    });
    return own == screen_.hot_keys.end() ? page_.apply(event) : around_.apply(event);
}

std::optional<Point> PictureReactor::on_page(Point at) {
    const float scale = surface_.scale();
    const Point logical{at.x / scale, at.y / scale};
    const Target* target = screen_.dialog ? nullptr : around_.scene().find(live_.key);
    if (target == nullptr || !target->rect.contains(logical) || !target->clip.contains(logical)) return {};
    const float grow = live_.surface.width / target->rect.w;
    return Point{(logical.x - target->rect.x) * grow, (logical.y - target->rect.y) * grow};
}

PictureReactor::Result PictureReactor::on_pointer(const Event& event) {
    const auto inside = on_page(event.at);
    if (!inside) return around_.apply(event);
    auto moved = event;
    moved.at = *inside;
    if (event.kind == Event::Kind::pointer_down) state_.page.focus = live_.key;
    return page_.apply(moved);
}

}  // namespace kasane::ui
