#include "ui/screen_view.hpp"

#include "ui/picture_reactor.hpp"
#include "ui/each_field.hpp"

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

std::optional<Pressed> ScreenView::react(const view::Screen& screen, ScreenState& state, const Pictured& live,
                                         Events& events, const Surface& surface, const Clipboard& clipboard) {
    PictureReactor reactor({screen, state, type_, surface, clipboard}, live);
    while (!events.empty()) {
        const Event event = std::move(events.front());
        events.pop_front();
        if (std::optional<Pressed> pressed = reactor.apply(event)) return pressed;
    }
    return {};
}

Scene ScreenView::draw(const view::Screen& screen, ScreenState& state, const Surface& surface,
                       ImDrawList& list, const std::vector<Pictured>& pictures,
                       const std::vector<PaintedSheet>& sheets) {
    glyphs_.trim();
    Scene shown = scene(screen, state, surface);
    Pictures painted{{}, sheets};
    for (const Pictured& page : pictures)
        painted.pages.push_back({page.key, scene(*page.screen, *page.state, page.surface)});
    for (std::size_t at = 0; at < painted.pages.size(); ++at) {
        const Pictured& page = pictures[at];
        painted.pages[at].focus = painted.pages[at].scene.find(page.state->active(*page.screen).focus);
    }
    paint(shown, shown.find(state.active(screen).focus), surface.scale(), glyphs_, list, painted);
    return shown;
}

namespace {

/// The field in which is typed, or nullptr.
const view::Field* focused_field(const view::Screen& screen, const ScreenState& state) {
    const std::string& focus = state.active(screen).focus;
    const view::Field* found = nullptr;
    for_each_field(screen, [&](Region region, const view::Field& field) {
        const bool reachable = screen.dialog.has_value() == (region == Region::dialog);
        if (reachable && field.key == focus && !focus.empty()) found = &field;
    });
    return found;
}

}  // namespace

bool ScreenView::text_active(const view::Screen& screen, const ScreenState& state) {
    return focused_field(screen, state) != nullptr;
}

bool ScreenView::may_convert(const view::Screen& screen, const ScreenState& state) {
    const view::Field* field = focused_field(screen, state);
    return field != nullptr && !field->secret;
}

}  // namespace kasane::ui
