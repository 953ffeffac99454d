// What the slide show draws, and what tests of all screens walk over.
#pragma once

#include <string>
#include <vector>

#include "view_model/kiosk/kiosk.hpp"

namespace kasane::screens {

/// What a screen is made from.
struct Sight {
    view::KioskState state;
    domain::Record record;
    text::DateTime now;

    [[nodiscard]] view::Screen screen() const;
};

/// One screen to be drawn.
struct Slide {
    std::string name;
    Sight sight;
};

/// Every screen of the room and of the office.
std::vector<Slide> all_slides();

/// The sitting after the sample sitting: what was left open, モニタリング, 事後報告, 議事, 本人同席,
/// 席を外す方.
std::vector<Slide> slides_of_february();

/// Minutes in each of their states, cases of every state, an open meeting and one to be continued.
std::vector<Slide> slides_of_states();

/// A slide for each kind of form that none of the slides shows and something on them opens.
std::vector<Slide> slides_of_forms(const std::vector<Slide>& slides);

/// From an empty store to the first sitting, a file that is chosen, and the closed screen.
std::vector<Slide> slides_of_first_start();

/// The pages of the guide.
std::vector<Slide> slides_of_guide();

/// A paper before it is printed.
std::vector<Slide> slides_of_papers();

}  // namespace kasane::screens
