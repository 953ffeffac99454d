// Measures text and breaks it into lines, in logical units; remembers what it has broken.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "ui/font_set.hpp"
#include "ui/line_break.hpp"

namespace kasane::ui {

/// Size and weight of a text.
struct Type {
    float size = 36;
    Weight weight = Weight::regular;
    float leading = 1.4F;  ///< line height as a factor of the size

    float line_height() const { return size * leading; }
};

/// Bytes [begin, end) of a text; `width` without the spaces that hang over the line's end.
struct Line {
    std::size_t begin = 0;
    std::size_t end = 0;
    float width = 0;
};

/// Not thread-safe; belongs to one window.
class Typesetter {
  public:
    explicit Typesetter(FontSet& fonts);

    /// Advance width of a text on one line.
    float width(std::string_view text, const Type& type);

    /// The lines of a text in a room `width` wide; at least one. Newlines begin a new line.
    /// The reference stays valid until the next call.
    const std::vector<Line>& lines(const std::string& text, const Type& type, float width);

    FontSet& fonts() { return fonts_; }

  private:
    std::vector<Line> break_lines(std::string_view text, const Type& type, float width);
    void break_paragraph(std::string_view text, std::size_t begin, std::size_t end, const Type& type,
                         float width, std::vector<Line>& lines);

    FontSet& fonts_;
    LineBreaker breaker_;
    std::unordered_map<std::string, std::vector<Line>> known_;
    std::string key_;
};

}  // namespace kasane::ui
