// Forms about a paper: printing, saving, and 原本 before other eyes.
#pragma once

#include <span>

#include "view_model/form/form_spec.hpp"

namespace kasane::view {

std::span<const FormSpec> paper_forms();

}  // namespace kasane::view
