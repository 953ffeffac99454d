// The kiosk's windows: show an Application's screens and hand it what is pressed.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "platform/problem.hpp"
#include "ui/input.hpp"
#include "ui/screen_state.hpp"
#include "view_model/kiosk/console.hpp"
#include "view_model/screen/screen.hpp"

namespace kasane::shell {

struct WindowOptions {
    int width = 0;  ///< 0: the whole monitor, or two where there are two
    int height = 0;
    std::string title = "かさね";
};

/// A page of a paper as a picture: grey, a byte each, rows from the top.
struct SheetPicture {
    std::string key;           ///< of the sheet on which it stands
    unsigned long serial = 0;  ///< another number, another picture
    int width = 0;
    int height = 0;
    std::string pixels = {};
};

/// What the windows show and who takes the presses.
class Application {
  public:
    virtual ~Application() = default;
    /// Before the first screen: puts back what was being typed when the program ended.
    virtual void begin(ui::ScreenState&) {}
    /// After keys and presses: what is being typed may have changed.
    virtual void typed(const ui::ScreenState&) {}
    /// The screen to show now. Asked after every press and at every change of the minute.
    virtual view::Screen screen() = 0;
    /// What two monitors show now; `aspect` is the room's, width by height. Asked instead of `screen`.
    virtual view::Screens screens(float /*aspect*/) { return {}; }
    /// There are two monitors now, or one.
    virtual void screens_changed(bool /*two*/) {}
    /// A monitor went away and nobody has gone on since: what was typed waits.
    virtual bool is_cut_off() { return false; }
    /// Keys or a pointer came; asked before they do anything. True: they go no further.
    virtual bool touched() { return false; }
    /// The screen is closed; what was typed behind it stays as it is, and what is typed now belongs to it.
    virtual bool is_closed() { return false; }
    /// Neither the screen saver nor the saving of energy may take the picture away.
    virtual bool stays_awake() { return false; }
    /// The screens are to be swapped; asked after every press.
    virtual bool take_swap_request() { return false; }
    /// Somebody pressed something. `state` lets fields be emptied after their text was recorded.
    virtual void pressed(const ui::Pressed& pressed, ui::ScreenState& state) = 0;
    /// The windows go away once this is true.
    virtual bool wants_close() = 0;
    /// The window's own close button. False keeps the window (and the application asks first).
    virtual bool close_requested() { return true; }
    /// A file into which the next frame is to be drawn; asked after every frame until it is empty.
    virtual std::optional<std::filesystem::path> take_picture_request() { return {}; }
    /// The picture asked for is written, or not.
    virtual void picture_done(const std::optional<platform::Problem>&) {}
    /// The picture on the sheet of paper that the screen shows; nullptr as long as there is none.
    virtual const SheetPicture* sheet() { return nullptr; }
    /// A sheet of paper is shown so many pixels wide; 0: none is.
    virtual void sheet_shown(int /*width*/) {}
    /// Other programs are at work for the application: how long until it wants to look after them.
    virtual std::optional<double> seconds_to_look() { return {}; }
    /// Looks after them; true where the screen changed by it.
    virtual bool look() { return false; }
    /// Something that the window wants to be said once.
    virtual void notice(const view::Banner&) {}
    /// Seconds after which the screen changes by itself, at the latest at the next minute.
    virtual double seconds_to_change() { return 60; }
};

/// Shows the windows until the application wants to close. Returns what went wrong: no display.
std::optional<platform::Problem> run_window(const WindowOptions& options, Application& application);

}  // namespace kasane::shell
