// 設定: when the screen closes, and the PIN that opens it.
#pragma once

#include "domain/model/record.hpp"
#include "view_model/screen/screen.hpp"

namespace kasane::view {

/// Sets the PIN; where there is one, changes it or takes it away.
Form pin_form(bool has_pin);

/// 設定: when the screen closes, and whether a PIN opens it.
Node lock_table(const domain::Record& record, bool has_pin);

}  // namespace kasane::view
