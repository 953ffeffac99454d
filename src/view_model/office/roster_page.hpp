// Ways into the roster.
#pragma once

#include <vector>

#include "view_model/screen/screen.hpp"

namespace kasane::view {

/// 「＋ 機関を加える」, 「＋ 名簿に加える」 with their forms, as the roster has them.
std::vector<Button> roster_buttons();

}  // namespace kasane::view
