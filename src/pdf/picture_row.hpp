#pragma once
#include "pdf/block.hpp"
#include "pdf/flow.hpp"
#include "pdf/picture_folder.hpp"
#include "pdf/shaper.hpp"

namespace kasane::pdf {

/// Where a row of pictures may stand, in points.
struct PicturePlace {
    float x = 0;
    float width = 0;
    int frame = -1;
    float before = 0;
    float page = 0;  ///< height that a page has for text
};

/// Sets pictures side by side in one strip, each in an equal part of the column and no larger than at 144
/// pixels per inch, its caption below it. A note says which of them could not be read.
void append_pictures(Flow& flow, const Block& row, PictureFolder& folder, Shaper& shaper,
                     const PicturePlace& place, std::vector<std::string>& notes);

}  // namespace kasane::pdf
