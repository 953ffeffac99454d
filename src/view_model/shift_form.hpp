// 時間を移す: minutes go from one item of the agenda to another.
#pragma once

#include "view_model/parts.hpp"

namespace kasane::view {

Dialog shift_dialog(const Form& form, const domain::Record& record);
Submitted submit_shift(const Form& form, const domain::Record& record);

}  // namespace kasane::view
