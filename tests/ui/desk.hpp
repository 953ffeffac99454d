// A person at the kiosk without a window: presses, types, and sees what stands where.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <imgui.h>

#include "ui/painter.hpp"
#include "ui/screen_view.hpp"

namespace kasane::ui {

/// An action that tests can tell apart by its name.
inline view::Action named(std::string name) {
    return view::Choose{std::move(name), {}};
}
inline std::string name_of(const Pressed& pressed) {
    return std::get<view::Choose>(pressed.action).key;
}
inline view::Press press_of(const std::string& key) {
    return {key, named(key), {}};
}
inline view::Node text_node(std::string text, view::TextStyle style = view::TextStyle::body) {
    return {view::Text{std::move(text), style}};
}

class Desk {
  public:
    explicit Desk(view::Screen shown, Surface at = {}) : view(fonts), screen(std::move(shown)), surface(at) {}

    /// Applies one event; the answer is what was pressed.
    std::optional<Pressed> apply(Event event) {
        Events events{std::move(event)};
        return view.react(screen, state, events, surface, clipboard);
    }
    std::optional<Pressed> key(Key key, bool shift = false) { return apply(Event::of_key(key, shift)); }
    std::optional<Pressed> ctrl(char letter) { return apply(Event::of_ctrl(letter)); }
    std::optional<Pressed> type(const std::string& text) { return apply(Event::of_text(text)); }
    std::optional<Pressed> click(const std::string& label) {
        const Target* target = scene().find_label(label);
        if (target == nullptr) return {};
        const float scale = surface.scale();
        const Point at{target->rect.centre().x * scale, target->rect.centre().y * scale};
        if (auto pressed = apply(Event::of_pointer(Event::Kind::pointer_down, at))) return pressed;
        return apply(Event::of_pointer(Event::Kind::pointer_up, at));
    }
    const Scene& scene() {
        shown_ = view.scene(screen, state, surface);
        return shown_;
    }
    const std::string& focus() { return scene(), state.active(screen).focus; }

    FontSet fonts;
    ScreenView view;
    ScreenState state;
    view::Screen screen;
    Surface surface;
    Clipboard clipboard;

  private:
    Scene shown_;
};

/// The role board with this many agencies and support items.
view::Screen board_screen(int agencies, int items);
/// Four choices and two cards.
view::Screen choice_screen();
/// A form over the role board.
view::Screen form_screen();
/// The office's screen with a column at the side.
view::Screen office_screen();
/// The screen before the meeting.
view::Screen poster_screen();
/// Long names, a long note, twelve agencies and fifteen support items.
view::Screen crowded_screen();

inline std::vector<view::Screen> all_screens() {
    return {board_screen(8, 5), choice_screen(), form_screen(),
            office_screen(),    poster_screen(), crowded_screen()};
}

inline std::vector<Surface> all_sizes() {
    return {{1024, 768}, {1280, 720}, {1920, 1080}, {3840, 2160}};
}

}  // namespace kasane::ui
