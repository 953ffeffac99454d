// What the kiosk asks before it goes on.
#pragma once

#include <span>

#include "view_model/form/form_spec.hpp"

namespace kasane::view {

/// A warning that wants a reason, 開会, 閉会, 退席, what leads out of the meeting or on with it; F1.
std::span<const FormSpec> question_forms();

}  // namespace kasane::view
