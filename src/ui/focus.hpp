// Where the focus goes.
#pragma once

#include <string>
#include <vector>

#include "ui/scene.hpp"

namespace kasane::ui {

enum class Direction { up, down, left, right };

/// The nearest reachable target in this direction; nullptr when there is none.
const Target* neighbour(const Scene& scene, const Rect& from, const std::string& own_key,
                        Direction direction);

/// The next or previous target in reading order, round and round: body, side, footer, agenda.
const Target* in_order(const Scene& scene, const std::string& from, bool backwards);

/// The reachable target nearest to where the focus stood.
const Target* nearest(const Scene& scene, const Rect& to);

/// The topmost reachable target under a point.
const Target* under(const Scene& scene, Point at);

}  // namespace kasane::ui
