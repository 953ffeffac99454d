#include "text/gaiji.hpp"

#include <unicode/unistr.h>

namespace kasane::text {

std::string with_geta(std::string_view text) {
    const auto all = icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
    icu::UnicodeString shown;
    for (std::int32_t at = 0; at < all.length(); at = all.moveIndex32(at, 1)) {
        const auto code = all.char32At(at);
        shown.append(is_gaiji(static_cast<char32_t>(code)) ? static_cast<UChar32>(geta) : code);
    }
    std::string bytes;
    shown.toUTF8String(bytes);
    return bytes;
}

}  // namespace kasane::text
