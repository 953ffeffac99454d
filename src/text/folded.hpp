// Japanese letters without what typing changes: half or full width, hiragana or katakana, which space, which
// variant of a kanji, and what is not seen at all.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kasane::text {

enum class Script { none, kanji, hiragana, katakana, latin, other };

/// Of the first letter; none where there is no letter.
Script script_of(std::string_view text);

/// Whether a folded letter is a dash or low line of any kind; the ー of kana is a letter.
bool is_dash(char32_t letter);

/// A text letter by letter. ひらがな and half-width katakana are katakana, Latin letters are small, of half
/// width and without accents, every space is U+0020, kanji are those in common use (高 for 髙, 吉 for 𠮷); a
/// mark of voicing, an accent or what is not seen (a variation selector, a zero-width space) belongs to the
/// letter before it.
struct Folded {
    std::u32string letters;
    std::vector<std::size_t> begins;  ///< bytes of the text at which each letter begins
    std::vector<std::size_t> ends;    ///< and ends
};

/// Bytes that are no UTF-8 are letters of their own.
Folded folded(std::string_view text);

}  // namespace kasane::text
