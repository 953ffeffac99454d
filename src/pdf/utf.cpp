#include "pdf/utf.hpp"

#include <unicode/utf8.h>

namespace kasane::pdf {

std::u32string to_utf32(std::string_view utf8) {
    std::u32string out;
    out.reserve(utf8.size() / 2);
    const auto* bytes = reinterpret_cast<const uint8_t*>(utf8.data());
    const auto size = static_cast<int32_t>(utf8.size());
    for (int32_t at = 0; at < size;) {
        UChar32 c = 0;
        U8_NEXT_OR_FFFD(bytes, at, size, c);
        out.push_back(static_cast<char32_t>(c));
    }
    return out;
}

std::string to_utf8(std::u32string_view text) {
    std::string out;
    out.reserve(text.size() * 3);
    for (char32_t c : text) {
        char bytes[U8_MAX_LENGTH];
        int32_t length = 0;
        UBool wrong = false;
        U8_APPEND(reinterpret_cast<uint8_t*>(bytes), length, U8_MAX_LENGTH, static_cast<UChar32>(c), wrong);
        if (wrong) {
            out += "\xEF\xBF\xBD";
        } else {
            out.append(bytes, static_cast<std::size_t>(length));
        }
    }
    return out;
}

}  // namespace kasane::pdf
