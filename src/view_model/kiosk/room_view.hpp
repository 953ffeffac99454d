// What the projector shows just now.
#pragma once

#include "domain/model/record.hpp"
#include "view_model/screen/state.hpp"

namespace kasane::view {

/// What the room sees now: standby until secrecy is confirmed (R06), never the office, blank or frozen where
/// the chair wants it.
RoomPage room_page(const KioskState& state, const domain::Record& record, text::DateTime now);

/// The page that the chair works on with the screens parted, as it would stand before the room.
RoomPage working_page(const KioskState& state, const domain::Record& record, text::DateTime now);

}  // namespace kasane::view
