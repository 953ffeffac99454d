// Applies events to a screen: focus, scrolling, typing, pressing.
#pragma once

#include <optional>

#include "ui/focus.hpp"
#include "ui/input.hpp"
#include "ui/layout.hpp"

namespace kasane::ui {

/// One screen and its state for the time of a few events.
class Reactor {
  public:
    Reactor(const view::Screen& screen, ScreenState& state, Typesetter& type, const Surface& surface,
            const Clipboard& clipboard);

    std::optional<Pressed> apply(const Event& event);

    /// Laid out anew when an event changed something.
    const Scene& scene();

  private:
    using Result = std::optional<Pressed>;

    Result on_key(const Event& event);
    Result on_field_key(const Event& event, const Target& target);
    Result on_field_enter(const Event& event, const Target& target);
    Result on_text(const Event& event);
    Result on_hot_key(char letter);
    Result on_pointer_down(Point at);
    Result on_pointer_up(Point at);
    void on_pointer_move(Point at);
    void on_wheel(const Event& event);
    Result on_page(bool down);
    Result on_escape();
    Result on_help();

    Result press(const view::Press& press);
    Result press_action(const view::Action& action, const std::string& key);
    Result press_last_dialog_button();

    PageState& page() { return state_.active(screen_); }
    const Target* focused() { return scene().find(page().focus); }
    TextEdit* focused_edit();
    Canvas canvas(Region region);
    void settle_focus();
    void keep_place();
    const Target* first_focus();
    void focus(const Target* target);
    void move(Direction direction);
    void reveal(const Target& target);
    void reveal_caret();
    void scroll_by(float amount);
    void changed() { laid_out_ = false; }

    const view::Screen& screen_;
    ScreenState& state_;
    Typesetter& type_;
    Surface surface_;
    const Clipboard& clipboard_;
    Scene scene_;
    bool laid_out_ = false;
};

}  // namespace kasane::ui
