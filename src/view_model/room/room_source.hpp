// The parts that make a RoomCase; each fills what it names. Only room_case.cpp calls them.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "view_model/room/room_case.hpp"

namespace kasane::view {

/// Where a RoomCase comes from. `members` are those that may be shown, with names only where those are.
struct RoomSource {
    const domain::Record& record;
    const domain::AgendaItem& item;
    std::span<const domain::Member> members;
    std::span<const std::string> kept_private = {};  ///< what lies outside the consent (R01)
    domain::ShownAs shown_as = domain::ShownAs::calling_name;
    std::span<const domain::Member> household = {};  ///< everyone, by whose names texts are read

    /// A text of the record as the room may read it.
    [[nodiscard]] std::string shown(std::string_view text) const;
};

/// Goals, points, policy, support items, and the plan that is looked back on.
void fill_plan(RoomCase& room, const RoomSource& source);
/// Columns of the role board, and who stays.
void fill_agencies(RoomCase& room, const RoomSource& source);
/// Judgement, arrangement, checks, 支援決定, closure, suspension, consent effort.
void fill_results(RoomCase& room, const RoomSource& source);
/// 本人同席, 経過, 通告・通報先, the people in the room and where they stand.
void fill_care(RoomCase& room, const RoomSource& source);
/// The read-back; needs the agencies, the plan and the results.
void fill_answers(RoomCase& room, const RoomSource& source);

}  // namespace kasane::view
