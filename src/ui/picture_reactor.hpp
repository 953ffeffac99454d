// Applies events to a screen with a page in a picture: to the page while the picture has the focus, else to
// what stands around it.
#pragma once

#include <optional>

#include "ui/reactor.hpp"
#include "ui/screen_view.hpp"

namespace kasane::ui {

/// What a Reactor is made from.
struct Around {
    const view::Screen& screen;
    ScreenState& state;
    Typesetter& type;
    const Surface& surface;
    const Clipboard& clipboard;
};

class PictureReactor {
  public:
    PictureReactor(const Around& around, const Pictured& live);

    std::optional<Pressed> apply(const Event& event);

  private:
    using Result = std::optional<Pressed>;

    [[nodiscard]] bool is_in_picture() const;
    /// F6 goes from the page through the fields to the button that leads on, and back.
    void change_sides();
    Result on_text(const Event& event);
    Result on_pointer(const Event& event);
    /// Where the pointer is on the page, in pixels of its own window; nothing where it is not over it.
    std::optional<Point> on_page(Point at);

    const view::Screen& screen_;
    ScreenState& state_;
    Surface surface_;
    Pictured live_;
    Reactor around_;
    Reactor page_;
};

}  // namespace kasane::ui
