#pragma once
#include <string>
#include <vector>

#include "pdf/block.hpp"
#include "pdf/flow.hpp"
#include "pdf/shaper.hpp"

namespace kasane::pdf {

/// What stands at the edges of the pages, and the room it leaves for text.
struct Furniture {
    Ink every_page;  ///< label box and small lines
    Ink first_page;  ///< boxes for stamps
    Sheet sheet;
    Ink foot;  ///< rule and running foot; the page number is set beside it
    float foot_baseline = 0;
    std::vector<std::string> warnings;  ///< what is too long for the edges
};

/// Sets the first label, seal and foot block found at the top level of a document.
Furniture furnish(const Block& document, Shaper& shaper);

/// Page x／y at the right of the foot.
void set_page_number(Ink& ink, std::size_t page, std::size_t pages, float baseline, Shaper& shaper);

}  // namespace kasane::pdf
