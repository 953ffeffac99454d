// Characters whose shape no two machines agree on.
#pragma once

#include <string>
#include <string_view>

namespace kasane::text {

/// What printers set for a character they do not have.
inline constexpr char32_t geta = U'〓';

/// 外字: the private-use characters of Unicode (CP932 F040 to F9FC), for which a face may have any sign at
/// all, and code points that are no characters. They are shown as geta, on paper and on screen.
constexpr bool is_gaiji(char32_t code) {
    const bool is_private = (code >= 0xE000 && code <= 0xF8FF) || code >= 0xF0000;
    const bool is_none = (code >= 0xFDD0 && code <= 0xFDEF) || (code & 0xFFFEU) == 0xFFFEU ||
                         (code >= 0xD800 && code <= 0xDFFF);
    return is_private || is_none;
}

/// The text with geta in the place of each.
std::string with_geta(std::string_view text);

}  // namespace kasane::text
