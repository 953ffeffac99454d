// The windows on their monitors, and whose turn it is: one window that shows all, or the room's view on the
// projector and the console on the chair's monitor.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "shell/held_keys.hpp"
#include "shell/monitors.hpp"
#include "shell/window.hpp"
#include "shell/window_surface.hpp"

namespace kasane::shell {

/// Every window stands on one monitor as long as that is there; swapping screens swaps what the windows show,
/// so that neither monitor ever shows a frame of something else.
class Stage {
  public:
    Stage(WindowOptions options, Application& application)
        : options_(std::move(options)), application_(application) {}

    /// Opens the windows that the monitors ask for.
    std::optional<platform::Problem> open();
    /// Until the application wants to close.
    std::optional<platform::Problem> run();

  private:
    using Surfaces = std::vector<std::unique_ptr<WindowSurface>>;

    [[nodiscard]] bool is_parted() const { return console_ != nullptr; }
    WindowSurface& main() { return is_parted() ? *console_ : *room_; }
    /// What is typed at the closed screen is kept apart: nothing that stood there before is lost.
    ui::ScreenState& shown_at(ui::ScreenState& open) { return application_.is_closed() ? lock_state_ : open; }
    ui::ScreenState& typed_in() { return is_parted() ? console_state_ : page_state_; }

    std::optional<platform::Problem> follow_monitors();
    bool went_astray();
    std::optional<platform::Problem> arrange();
    /// A window on this monitor: the one that stands there, one that is left over, or a new one.
    std::variant<std::unique_ptr<WindowSurface>, platform::Problem> take_window(Surfaces& free,
                                                                                const Monitor& monitor);
    void share_the_desk();
    void swap();

    [[nodiscard]] bool has_news();
    void refresh();
    void refresh_alone();
    void refresh_parted();
    view::Screen settle_alone();
    view::Screens settle_parted(float aspect);
    ui::Pictured live(const view::Screens& screens);
    void take_over(const view::Screen& screen);
    bool take_touch();
    void collect_events();
    void hold(const ui::Event& event);
    void act_on(Held held);
    void press(const ui::Pressed& pressed);
    void wait();

    WindowOptions options_;
    Application& application_;
    std::shared_ptr<Drawing> drawing_;
    std::vector<Monitor> monitors_;
    std::optional<Roles> roles_;
    std::optional<Roles> parted_roles_;       ///< the last that had a console, for when it comes back
    std::unique_ptr<WindowSurface> room_;     ///< or the only one
    std::unique_ptr<WindowSurface> console_;  ///< the chair's, with two monitors
    ui::ScreenState page_state_;              ///< of the page that is worked on
    ui::ScreenState console_state_;
    ui::ScreenState lock_state_;  ///< of the closed screen
    ui::ScreenState room_state_;  ///< of what the room sees
    ui::Events events_;
    HeldKeys held_;
    Awake awake_;
    bool takes_over_ = false;  ///< texts typed at the other window go on at this one
    bool stale_ = true;
    int strays_ = 0;  ///< since the monitors last changed
    bool text_active_ = false;
    int minute_ = -1;
};

}  // namespace kasane::shell
