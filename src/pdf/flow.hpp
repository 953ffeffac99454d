#pragma once
#include <cstdint>
#include <optional>
#include <vector>

#include "pdf/page.hpp"

namespace kasane::pdf {

/// Whether a page may end between a strip and the next. What is kept `if_fits` gives way where the strips
/// that are to stand together are higher than a page: rows of a table do, a heading never does.
enum class Keep : std::uint8_t { no, if_fits, always };

/// A band of the text column that is never cut: a line, a row of a table. Its ink is placed from its own
/// top edge downwards and from the left edge of the page.
struct Strip {
    float before = 0;  ///< white above, dropped at the top of a page
    float height = 0;
    Keep keep = Keep::no;  ///< with the next
    int head = -1;         ///< into Flow::heads: repeated where a page begins with this strip
    int again = -1;        ///< into Flow::agains: drawn over the strip where a page begins with it
    int frame = -1;        ///< into Flow::frames: drawn around neighbouring strips with the same frame
    std::optional<Bookmark> bookmark;
    Ink ink;
};

/// A box around strips; it is closed at the foot of a page and opened again on the next.
struct Frame {
    float x = 0;
    float width = 0;
    float pad = 0;
    float stroke = 0;
    float stroke_grey = 0;
    float fill_grey = -1;
};

/// A document as one endless column.
struct Flow {
    std::vector<Strip> strips;
    std::vector<Strip> heads;
    std::vector<Ink> agains;
    std::vector<Frame> frames;
};

struct Sheet {
    float width = 0;
    float height = 0;
    float first_top = 0;  ///< where text begins on the first page
    float top = 0;        ///< where it begins on the others
    float bottom = 0;
};

struct Paged {
    std::vector<Page> pages;
    std::vector<Bookmark> bookmarks;
};

/// Cuts the column into pages (at least one). The last is not left nearly empty where what stands under the
/// last heading before it can go with it.
Paged paginate(Flow flow, const Sheet& sheet);

}  // namespace kasane::pdf
