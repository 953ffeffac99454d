// The page of a meeting at which the kiosk stands.
#pragma once

#include "domain/model/record.hpp"
#include "view_model/screen/state.hpp"

namespace kasane::view {

Screen meeting_page(const KioskState& state, const domain::Record& record, const domain::Meeting& meeting,
                    text::DateTime now);
/// A step that the case no longer has gives way to the one after it.
Place settled(const domain::Record& record, Place place);

}  // namespace kasane::view
