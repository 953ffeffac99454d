// What the console says to the chair about the case under discussion.
#pragma once

#include <string>
#include <vector>

#include "view_model/room/room_case.hpp"

namespace kasane::view {

/// What to say next at this step; of use to somebody who chairs once in three months.
std::string reading_example(const RoomCase& room, domain::Step step);
/// What this item still lacks: 「▲ …」 where a rule finds it, 「○ …」 where a step is still to come.
std::vector<std::string> left_at_item(const RoomCase& room);

}  // namespace kasane::view
