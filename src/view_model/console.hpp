// 司会の画面: what the chair sees on a monitor of one's own, when the projector has the room's.
#pragma once

#include <map>
#include <string>

#include "view_model/kiosk.hpp"
#include "view_model/room_case.hpp"

namespace kasane::view {

/// The pictures on the console: the page that the chair works on, and what the room sees where that differs.
inline constexpr auto working_picture = "page";
inline constexpr auto room_picture = "room";

/// Notes of the chair by the item that they are about. They are shown here only.
using PrivateNotes = std::map<domain::AgendaItemId, std::string>;

struct ConsoleSource {
    const KioskState& state;
    const domain::Record& record;  ///< the open sitting
    const Overview& overview;      ///< the whole store: what agencies carry in all plans
    const PrivateNotes& notes;
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

/// The field in which the note on an item is typed, and the item of such a field.
std::string private_note_key(domain::AgendaItemId item);
/// Whether a draft of this name is such a note.
bool is_private_note(const std::string& draft);

/// What to say next at this step; of use to somebody who chairs once in three months.
std::string reading_example(const RoomCase& room, domain::Step step);
/// What this item still lacks: 「▲ …」 where a rule finds it, 「○ …」 where a step is still to come.
std::vector<std::string> left_at_item(const RoomCase& room);

}  // namespace kasane::view
