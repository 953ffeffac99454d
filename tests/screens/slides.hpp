// What the slide show draws.
#pragma once

#include <string>
#include <vector>

#include "view_model/screen.hpp"

namespace kasane::screens {

/// One screen to be drawn.
struct Slide {
    std::string name;
    view::Screen screen;
};

/// The sitting after the sample sitting: what was left open, モニタリング, 事後報告, 議事, 本人同席,
/// 席を外す方.
std::vector<Slide> slides_of_february();

}  // namespace kasane::screens
