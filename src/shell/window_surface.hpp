// One GLFW window with its picture and its queue of events.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "platform/problem.hpp"
#include "shell/monitors.hpp"
#include "shell/window.hpp"
#include "shell/window_picture.hpp"
#include "ui/draw_context.hpp"
#include "ui/screen_view.hpp"

struct GLFWwindow;

namespace kasane::shell {

/// GLFW for the time of its life. At most one at a time.
class WindowSystem {
  public:
    static std::variant<std::unique_ptr<WindowSystem>, platform::Problem> start();
    ~WindowSystem();
    WindowSystem(const WindowSystem&) = delete;
    WindowSystem& operator=(const WindowSystem&) = delete;

  private:
    WindowSystem() = default;
};

/// Holds the screen saver and the saving of energy (DPMS) of the display back, or lets them go on. The X
/// server lets them go on by itself when the program ends, however it does.
class Awake {
  public:
    void keep(bool awake);

  private:
    bool kept_ = false;
};

/// What all windows draw with.
struct Drawing {
    ui::FontSet fonts;
    ui::ScreenView view{fonts};
    ui::DrawContext context{view.glyphs()};
    ui::Texture sheet = {};
};

/// What stands in a screen beside its own words.
struct Shown {
    std::vector<ui::Pictured> pictures = {};
    const SheetPicture* sheet = nullptr;
};

class WindowSurface {
  public:
    /// On a monitor, or without one in the size that the options ask for.
    static std::variant<std::unique_ptr<WindowSurface>, platform::Problem> open(
        const WindowOptions& options, const std::optional<Monitor>& monitor,
        std::shared_ptr<Drawing> drawing);
    ~WindowSurface();
    WindowSurface(const WindowSurface&) = delete;
    WindowSurface& operator=(const WindowSurface&) = delete;

    ui::Events events;
    bool touched = false;  ///< any key, button or finger came, also those that mean nothing
    bool stale = true;     ///< the frame on the screen is no longer right

    ui::Surface size() const;
    ui::Clipboard clipboard() const;
    bool take_close_request();

    /// The output on which it stands; empty for a window of its own size.
    const std::string& monitor() const { return monitor_; }
    /// Covers the monitor and shows itself. `alone`: in full-screen mode; two windows stand without it, since
    /// a window in that mode is moved to the desktop's corner when its monitor goes away.
    void stand_on(const Monitor& monitor, bool alone);
    /// Somebody else, a window manager, moved it off its monitor since it was last asked.
    bool take_stray() { return std::exchange(stray_, false); }
    void hide();
    void take_focus();
    /// Whether another program's window may stand before it, as a viewer of papers or what Alt+Tab brings.
    /// The projector's never does.
    void yield_to_others(bool yields);

    /// Draws and presents one frame; `picture` is written before it is presented. How many pixels wide a
    /// sheet of paper stands in it, 0 where there is none.
    int show(const view::Screen& screen, ui::ScreenState& state, const Shown& shown,
             const std::optional<std::filesystem::path>& picture, std::optional<platform::Problem>& trouble);
    /// The room's view, where it is another than what stands there.
    void show_room(const view::RoomPage& page, ui::ScreenState& state);

  private:
    WindowSurface(GLFWwindow* window, std::shared_ptr<Drawing> drawing);
    void listen();
    /// What was put into the drawing's list since it began.
    void render(const ui::Scene& scene);
    void follow_input_method(const view::Screen& screen, const ui::ScreenState& state,
                             const ui::Scene& scene);

    GLFWwindow* window_;
    std::shared_ptr<Drawing> drawing_;
    WindowPicture picture_;
    std::string monitor_;
    std::vector<ui::Placed> shown_;  ///< of the room's view
    ui::Rect shown_focus_ = {};
    bool pointer_down_ = false;
    int x_ = 0;  ///< where it belongs
    int y_ = 0;
    bool stray_ = false;
    bool yields_ = false;
};

}  // namespace kasane::shell
