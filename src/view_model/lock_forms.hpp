// 設定: when the screen closes, and the PIN that opens it.
#pragma once

#include "view_model/action.hpp"

namespace kasane::view {

/// Sets the PIN; where there is one, changes it or takes it away.
Form pin_form(bool has_pin);

}  // namespace kasane::view
