#pragma once
#include <array>
#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "pdf/block.hpp"
#include "pdf/face_set.hpp"
#include "pdf/line_break.hpp"

namespace kasane::pdf {

/// Full-width marks whose half em of white may be taken away (JLREQ 3.1): brackets open on the right half,
/// closing brackets, commas and full stops on the left half, middle dots in the middle.
enum class Mark : std::uint8_t { none, opening, closing, middle };

/// The white at the inner side of a bracket, in thousandths of the size.
inline constexpr std::uint16_t half_width = 500;

/// A glyph with the characters it stands for and what the setting of lines must know of it.
/// Widths are in thousandths of the size.
struct Cluster {
    FaceGlyph glyph;
    std::uint8_t style = plain;
    Break after = Break::none;
    Mark mark = Mark::none;
    bool is_space = false;
    bool is_western = false;
    std::uint16_t trim = 0;  ///< white taken away before the next glyph
    std::array<char32_t, 4> text{};

    int width() const { return glyph.advance - trim; }
};
using Clusters = std::vector<Cluster>;

enum class BreakRule : std::uint8_t { lines, words };

/// Turns text into glyphs: faces with fall-back, composed marks, variation selectors, half-width punctuation
/// where marks meet, places where a line may end.
class Shaper {
  public:
    explicit Shaper(FaceSet& faces) : faces_(faces) {}

    Clusters shape(const Text& text, std::uint8_t face, BreakRule rule = BreakRule::lines);

    /// One sentence per character that could not be shown as it is, in order of code point.
    std::vector<std::string> warnings() const;

  private:
    /// What one glyph shows: a character, or several that Unicode or the face has as one.
    struct Letter {
        char32_t code = 0;        ///< composed
        std::uint8_t length = 1;  ///< characters of the text
        std::uint8_t face = 0;    ///< where its glyph is looked for first
    };
    using Letters = std::vector<Letter>;

    Letters letters_of(const Text& text, std::uint8_t preferred);
    Letter compose(const Text& text, std::size_t at, std::uint8_t face);
    void join_words(Letters& letters);
    void join_names(Letters& letters);
    bool is_of_serif(const Letters& letters, std::size_t at);
    bool needs_western(const Letters& letters, std::size_t at, bool goes_on);
    Cluster make_cluster(const Text& text, std::size_t at, const Letter& letter);
    FaceGlyph glyph_for(char32_t c, char32_t next, std::uint8_t face);

    FaceSet& faces_;
    LineBreaker breaker_;
    std::set<char32_t> missing_;
    std::set<std::u32string> plain_variants_;
};

}  // namespace kasane::pdf
