// What stands in the window where the record cannot be opened: a terminal is not always beside it.
#pragma once

#include <string>

#include "view_model/screen.hpp"

namespace kasane::view {

Screen cannot_open_screen(const std::string& what, const std::string& remedy);

}  // namespace kasane::view
