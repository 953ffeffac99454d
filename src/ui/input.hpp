// What a person did, in the order it happened.
#pragma once

#include <algorithm>
#include <deque>
#include <functional>
#include <map>
#include <string>

#include "ui/scene.hpp"
#include "view_model/screen/action.hpp"

namespace kasane::ui {

/// Keys that are not text. `letter` is a letter held with Ctrl.
enum class Key {
    none,
    enter,
    escape,
    tab,
    up,
    down,
    left,
    right,
    page_up,
    page_down,
    home,
    end,
    backspace,
    erase,
    f1,
    f6,
    letter,
};

/// One key press (repeats too), one piece of text as the input method gave it, one move of the pointer, or a
/// letter's key going down and up (beside its text), for keys that are held.
struct Event {
    enum class Kind { key, text, pointer_down, pointer_up, pointer_move, wheel, hold, release };
    Kind kind = Kind::key;
    Key key = Key::none;
    char letter = 0;  ///< 'a'–'z' with Key::letter, hold and release
    bool shift = false;
    bool ctrl = false;
    std::string text = {};  ///< UTF-8
    Point at = {};          ///< pointer, in pixels from the window's top left
    float wheel = 0;        ///< notches, positive upwards

    static Event of_key(Key key, bool shift = false) {
        Event event;
        event.key = key;
        event.shift = shift;
        return event;
    }
    static Event of_ctrl(char letter) {
        Event event;
        event.key = Key::letter;
        event.letter = letter;
        event.ctrl = true;
        return event;
    }
    static Event of_text(std::string text) {
        Event event;
        event.kind = Kind::text;
        event.text = std::move(text);
        return event;
    }
    static Event of_pointer(Kind kind, Point at) {
        Event event;
        event.kind = kind;
        event.at = at;
        return event;
    }
};

using Events = std::deque<Event>;

/// The system's clipboard, or a test's.
struct Clipboard {
    std::function<std::string()> get = [] { return std::string{}; };
    std::function<void(const std::string&)> set = [](const std::string&) {};
};

/// What a person pressed, with what stands in the fields of the page or dialog.
struct Pressed {
    view::Action action;
    std::map<std::string, std::string> fields = {};
    std::string key = {};  ///< of the element; empty for a key of the whole screen
};

/// Size of the window's drawing area in pixels.
struct Surface {
    float width = 1920;
    float height = 1080;

    /// Pixels per logical unit; a window narrower than 4:3 scales by its width.
    float scale() const { return std::min(height / 1080, width / theme::min_width); }
    Point logical() const { return {width / scale(), height / scale()}; }
};

}  // namespace kasane::ui
