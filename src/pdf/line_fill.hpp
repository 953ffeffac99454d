#pragma once
#include <vector>

#include "pdf/page.hpp"
#include "pdf/shaper.hpp"

namespace kasane::pdf {

/// Clusters [first, last) of one line; `width` in points without spaces at its end.
struct Line {
    std::size_t first = 0;
    std::size_t last = 0;
    float width = 0;
    float indent = 0;
    bool ends_paragraph = false;
};

/// How a text is measured, in points. `spacing` is added after each glyph.
struct Measure {
    float size = 10.5F;
    float width = 0;
    float spacing = 0;
    bool hang_bullets = false;  ///< lines that start with ・ are indented where they go on
    bool is_cell = false;       ///< ragged lines: no date is broken that fits on one
};

/// Lines by the first fit; a word that is wider than the line is cut.
std::vector<Line> fill_lines(const Clusters& clusters, const Measure& measure);

/// Lines of even length, broken between words where it can be: for headings.
std::vector<Line> fill_balanced(const Clusters& clusters, const Measure& measure);

/// Lines of a narrow cell: a short paragraph of it that does not fit on one line is broken evenly between
/// words, so that no single character stands alone (民生委員／東地区, not 民生委員 東／地区). In a wide one
/// the last line takes words of the line before where it would be very short.
std::vector<Line> fill_cell(const Clusters& clusters, const Measure& measure);

/// Width of the text on one line (the widest, when line breaks are asked for).
float natural_width(const Clusters& clusters, const Measure& measure);

/// Width of the widest piece that cannot be broken.
float unbreakable_width(const Clusters& clusters, const Measure& measure);

enum class Setting : std::uint8_t { left, centre, right, justified };

/// Puts a line down with its pen at `x` and its baseline at `baseline`.
void set_line(Ink& ink, const Clusters& clusters, const Line& line, const Measure& measure, Setting setting,
              float x, float baseline);

}  // namespace kasane::pdf
