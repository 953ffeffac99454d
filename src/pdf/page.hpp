#pragma once
#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace kasane::pdf {

/// One drawn glyph. `x` is its pen position from the left edge of the page in points; `advance` is the room
/// it takes in thousandths of the size (less than its own width where white is taken away, more where a line
/// is stretched far); `text` holds the code points it stands for, ended by 0 when shorter.
struct Glyph {
    std::uint32_t id = 0;
    float x = 0;
    std::uint16_t advance = 0;
    std::array<char32_t, 4> text{};
};

/// Glyphs of one face and size on one baseline (points from the top edge, downwards).
struct GlyphRun {
    std::uint8_t face = 0;  ///< index into Layout::face_files
    float size = 0;
    float baseline = 0;
    std::vector<Glyph> glyphs;
};

/// Points from the top left corner. Greys run from 0 (black) to 1 (white); a negative fill is none.
struct Rectangle {
    float x = 0;
    float y = 0;
    float width = 0;
    float height = 0;
    float stroke = 0;  ///< line width; 0 draws no outline
    float stroke_grey = 0;
    float fill_grey = -1;
};

struct Rule {
    float x1 = 0;
    float y1 = 0;
    float x2 = 0;
    float y2 = 0;
    float width = 0;
    float grey = 0;
};

/// The pixels of a picture, row by row from the top: red, green and blue, or one grey.
struct Pixels {
    std::uint32_t width = 0;
    std::uint32_t height = 0;
    bool coloured = true;
    std::string bytes;
};

/// A picture where it stands, in points from the top left corner.
struct PlacedPicture {
    float x = 0;
    float y = 0;
    float width = 0;
    float height = 0;
    std::shared_ptr<const Pixels> pixels;
};

/// What is drawn: pictures first, then rectangles, rules and glyphs.
struct Ink {
    std::vector<Rectangle> rectangles;
    std::vector<Rule> rules;
    std::vector<GlyphRun> runs;
    std::vector<PlacedPicture> pictures = {};
};

/// Appends `more`, moved down by `dy` points.
void append_moved(Ink& ink, Ink more, float dy);

/// A page as values; the PDF and a preview on screen draw the same.
struct Page {
    float width = 0;
    float height = 0;
    Ink ink;
};

/// A line of the outline: a heading and where it stands.
struct Bookmark {
    int level = 1;
    std::string title;
    std::size_t page = 0;
    float y = 0;
};

/// A document set on pages.
struct Layout {
    std::vector<Page> pages;
    std::vector<std::string> face_files;
    std::vector<Bookmark> bookmarks;
    std::string title;  ///< first heading of level 1
    std::string mark;   ///< first small line at the top left: what tells this paper from others of its title
    std::vector<std::string> warnings;
};

}  // namespace kasane::pdf
