#pragma once
#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "pdf/page.hpp"

namespace kasane::pdf {

/// The character codes of a document's fonts: one per glyph, room and text, from 1 on, so that the
/// same outline used for two characters still gives back the right text.
class GlyphCodes {
  public:
    struct Code {
        std::uint32_t id = 0;
        std::uint16_t advance = 0;
        std::array<char32_t, 4> text{};
    };

    /// Gives codes to the glyphs of a page, in order of appearance.
    void collect(const Page& page);

    std::uint16_t find(std::uint8_t face, const Glyph& glyph) const;
    const std::vector<Code>& of_face(std::uint8_t face) const { return faces_[face].codes; }

    /// More glyphs in one face than codes of two bytes can tell apart.
    bool overflow() const { return overflow_; }

  private:
    struct FaceCodes {
        std::vector<Code> codes;
        std::vector<std::uint16_t> next;   ///< by code: the next with the same outline
        std::vector<std::uint16_t> first;  ///< by glyph
        std::uint16_t find(const Glyph& glyph) const;
        void add(const Glyph& glyph);
    };
    std::vector<FaceCodes> faces_ = std::vector<FaceCodes>(256);
    bool overflow_ = false;
};

/// Appends a number as the format writes it, to thousandths.
void append_number(std::string& out, float value);

/// To hundredths: what is finer nobody sees.
void append_place(std::string& out, float value);

/// Appends the operators that draw a run: font, place, codes and where the pen departs from the widths.
void append_run(std::string& out, const GlyphRun& run, float page_height, const GlyphCodes& codes,
                const std::string& font);

}  // namespace kasane::pdf
