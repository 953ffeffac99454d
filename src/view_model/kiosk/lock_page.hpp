// The closed screen: neutral, nothing of a meeting or a case, until somebody opens it.
#pragma once

#include "view_model/screen/state.hpp"

namespace kasane::view {

/// Where the PIN is typed, or where any key opens.
Screen lock_screen(const Lock& lock, text::DateTime now);
/// What the room sees meanwhile.
RoomPage locked_room(text::DateTime now);

}  // namespace kasane::view
