#pragma once
#include <string>
#include <string_view>

namespace kasane::pdf {

/// Code points of UTF-8 text; each broken byte becomes U+FFFD.
std::u32string to_utf32(std::string_view utf8);

/// UTF-8 of code points; surrogates and values past U+10FFFF become U+FFFD.
std::string to_utf8(std::u32string_view text);

}  // namespace kasane::pdf
