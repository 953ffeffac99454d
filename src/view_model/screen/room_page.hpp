// What the projector shows: a page without a field for a question, for what is being typed, for the chair's
// notes, for what agencies carry, or for what the kiosk says to the chair. The room's window takes nothing
// else.
#pragma once

#include <string>
#include <vector>

#include "view_model/screen/screen.hpp"

namespace kasane::view {

struct RoomPage {
    std::string key;
    Mode mode = Mode::multi_layered;
    Header header;
    std::vector<RailItem> rail = {};
    std::string title = {};
    std::string subtitle = {};
    std::vector<Node> body = {};
    std::string foot = {};  ///< the last note of the item, once it is recorded; or what the room waits for
};

/// The room's part of a page of a meeting: nothing of what is typed, asked or said to the chair.
RoomPage room_part(const Screen& page);
/// The page as the ui draws it.
Screen screen_of(const RoomPage& page);

}  // namespace kasane::view
