// 司会の画面: what the chair sees on a monitor of one's own, when the projector has the room's.
#pragma once

#include <string>

#include "view_model/screen/state.hpp"

namespace kasane::view {

/// The pictures on the console: the page that the chair works on, and what the room sees where that differs.
inline constexpr auto working_picture = "page";
inline constexpr auto room_picture = "room";

struct ConsoleSource {
    const KioskState& state;
    const domain::Record& record;  ///< the open sitting
    const Overview& overview;      ///< the whole store: what agencies carry in all plans; the chair's notes
    text::DateTime now;
    float aspect = 16.0F / 9.0F;  ///< of the room's window, width by height
};

/// What stands on the two monitors.
struct Screens {
    Screen console;
    Screen working;  ///< the page in the picture: keys that the console does not take work it
    RoomPage room;
    bool pictured =
        false;          ///< false: the console is a page of its own (home, standby, 出欠), without pictures
    bool same = false;  ///< the room sees the page that the chair works on
};

Screens screens_of(const ConsoleSource& source);

}  // namespace kasane::view
