// Where the office's work goes on.
#pragma once

#include "view_model/screen/effects.hpp"

namespace kasane::view {

/// Where a command of the office leads once it is recorded: a new sitting opens in the builder, people are
/// picked one after the other.
void go_on_in_office(KioskState& next, const Effects& effects, const domain::Record& record);

}  // namespace kasane::view
