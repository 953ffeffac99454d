#include "ui/screen_view.hpp"

#include "ui/painter.hpp"
#include "ui/reactor.hpp"
#include "ui/walk.hpp"

namespace kasane::ui {

std::optional<Pressed> ScreenView::react(const view::Screen& screen, ScreenState& state, Events& events,
                                         const Surface& surface, const Clipboard& clipboard) {
    Reactor reactor(screen, state, type_, surface, clipboard);
    while (!events.empty()) {
        const Event event = std::move(events.front());
        events.pop_front();
        if (std::optional<Pressed> pressed = reactor.apply(event)) return pressed;
    }
    return {};
}

Scene ScreenView::scene(const view::Screen& screen, ScreenState& state, const Surface& surface) {
    const Clipboard none;
    Reactor reactor(screen, state, type_, surface, none);
    return reactor.scene();
}

Scene ScreenView::draw(const view::Screen& screen, ScreenState& state, const Surface& surface,
                       ImDrawList& list) {
    glyphs_.trim();
    Scene shown = scene(screen, state, surface);
    paint(shown, shown.find(state.active(screen).focus), surface.scale(), glyphs_, list);
    return shown;
}

bool ScreenView::text_active(const view::Screen& screen, const ScreenState& state) {
    const std::string& focus = state.active(screen).focus;
    bool found = false;
    for_each_field(screen, [&](Region region, const view::Field& field) {
        const bool reachable = screen.dialog.has_value() == (region == Region::dialog);
        found = found || (reachable && field.key == focus && !focus.empty());
    });
    return found;
}

}  // namespace kasane::ui
