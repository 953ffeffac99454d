// Walks all screens of the room and the office at the four sizes, with the sample town and with a town that
// strains them, and looks at every place to which they scroll.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "screens/slides.hpp"
#include "ui/screen_view.hpp"

namespace kasane::legible {

/// What the walk stands before.
struct View {
    const std::string& name;  ///< of the slide, with the size and the town
    const view::Screen& screen;
    const ui::Scene& scene;
};

/// Says what is wrong with a view, a line each.
using Look = std::function<void(const View&, std::vector<std::string>& faults)>;

/// Faults of all views, each once, for each of the looks. All look in one walk.
std::vector<std::vector<std::string>> faults_of_all(const std::vector<Look>& looks);

/// The faults as one text, or nothing.
std::string listed(const std::vector<std::string>& faults);

/// Slides of the sample town and, strained, of the other.
const std::vector<screens::Slide>& slides();

}  // namespace kasane::legible
