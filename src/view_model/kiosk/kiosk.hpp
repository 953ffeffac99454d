// The kiosk as a pure function: state and record give a screen.
#pragma once

#include <optional>

#include "domain/model/record.hpp"
#include "view_model/screen/state.hpp"

namespace kasane::view {

/// The kiosk as it starts: the home screen, with the question 「続きから」 where a meeting is still open.
/// `saved` is the place that was kept, if any.
KioskState started(const std::optional<Place>& saved, const Overview& overview);

/// The screen for this state. `record` is the open sitting; the office's pages show the overview instead.
Screen screen_of(const KioskState& state, const domain::Record& record, const Overview& overview,
                 text::DateTime now);

/// With one monitor more or less. When the second goes in a meeting, the room's view stands until somebody
/// goes on: nothing of the console comes up on the projector.
KioskState with_screens(const KioskState& state, bool two);

}  // namespace kasane::view
