#pragma once
#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kasane::pdf {

/// A character code of an embedded font: the glyph it draws, its width in thousandths, its text.
struct FontCode {
    std::uint16_t glyph = 0;
    std::uint16_t width = 0;
    std::array<char32_t, 4> text{};
};

/// A TrueType face as a composite font: code n (from 1 on) is codes[n - 1].
struct EmbeddedFont {
    std::string name;   ///< PostScript name with the tag of a subset
    std::string bytes;  ///< the TrueType file
    std::vector<FontCode> codes;
};

// libharu's own text functions lose characters outside the BMP, write a broken ToUnicode map and cannot place
// single glyphs, so that fonts and page contents are made with its object layer. Its internal headers clash
// with hpdf.h, hence the untyped handles: `document` is an HPDF_Doc, `page` an HPDF_Page.

/// Adds the font; null when libharu reports an error.
void* add_font(void* document, const EmbeddedFont& font);

/// The name by which contents of the page refer to the font, or null.
const char* font_name_on_page(void* page, void* font);

/// Appends operators to the contents of a page; false when libharu reports an error.
bool append_contents(void* page, std::string_view operators);

/// Sets a text entry of a dictionary (an outline item, the document's information), any character allowed.
bool set_text_entry(void* dictionary, const char* key, std::string_view utf8);

/// The information dictionary of a document; null before any entry was set.
void* information(void* document);

/// The ToUnicode map of a font, as a PDF stream holds it.
std::string to_unicode_map(const std::vector<FontCode>& codes);

}  // namespace kasane::pdf
