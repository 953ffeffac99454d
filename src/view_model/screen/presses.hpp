// Walks over what can be pressed on a screen.
#pragma once

#include <functional>
#include <vector>

#include "view_model/screen/screen.hpp"

namespace kasane::view {

using PressVisitor = std::function<void(const Press&)>;

/// Calls `visit` for all that can be pressed among the parts, in their order.
void for_each_press(const std::vector<Node>& nodes, const PressVisitor& visit);

}  // namespace kasane::view
