// What one step of a case shows.
#pragma once

#include <string>
#include <vector>

#include "view_model/room/room_case.hpp"
#include "view_model/screen/state.hpp"

namespace kasane::view {

/// What one step of a case fills of the screen; header, rail and buttons come from the frame.
struct StepScreen {
    std::string title;
    std::string subtitle;
    std::vector<Node> body;
    std::string help;         ///< one line: what to do next
    bool takes_notes = true;  ///< the note line stands in the footer
    std::string initial_focus = {};
    std::vector<HotKey> hot_keys = {};
};

/// The screen of a step, from what the room may see alone.
StepScreen step_screen(const RoomCase& room_case, const KioskState& state, domain::Step step,
                       text::DateTime now);

}  // namespace kasane::view
