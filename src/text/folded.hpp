// Japanese letters without what typing changes: half or full width, hiragana or katakana, which space, which
// variant of a kanji.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kasane::text {

enum class Script { none, kanji, hiragana, katakana, latin, other };

/// Of the first letter; none where there is no letter.
Script script_of(std::string_view text);

/// A text letter by letter. ひらがな and half-width katakana are katakana, Latin letters are small and of
/// half width, every space is U+0020; a variation selector or a mark of voicing belongs to the letter before
/// it.
struct Folded {
    std::u32string letters;
    std::vector<std::size_t> begins;  ///< bytes of the text at which each letter begins
    std::vector<std::size_t> ends;    ///< and ends
};

/// Bytes that are no UTF-8 are letters of their own.
Folded folded(std::string_view text);

}  // namespace kasane::text
