#include "text/seen_text.hpp"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include "text/folded.hpp"

namespace kasane::text {
namespace {

bool is_unseen(UChar32 code) {
    if (u_hasBinaryProperty(code, UCHAR_VARIATION_SELECTOR) != 0) return false;
    return u_hasBinaryProperty(code, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0;
}

/// NFC makes another kanji of it.
bool is_compatibility_kanji(UChar32 code) {
    return (code >= 0xF900 && code <= 0xFAFF) || (code >= 0x2F800 && code <= 0x2FA1F);
}

icu::UnicodeString without_unseen(std::string_view text) {
    const auto all = icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
    icu::UnicodeString seen;
    for (std::int32_t at = 0; at < all.length(); at = all.moveIndex32(at, 1))
        if (!is_unseen(all.char32At(at))) seen.append(all.char32At(at));
    return seen;
}

/// Composed between the kanji that keep their form.
icu::UnicodeString composed(const icu::UnicodeString& text) {
    UErrorCode status = U_ZERO_ERROR;
    const auto* nfc = icu::Normalizer2::getNFCInstance(status);
    if (U_FAILURE(status) != 0) return text;
    icu::UnicodeString out;
    icu::UnicodeString part;
    const auto close = [&] {
        out.append(nfc->normalize(part, status));
        part.remove();
    };
    for (std::int32_t at = 0; at < text.length(); at = text.moveIndex32(at, 1)) {
        const auto code = text.char32At(at);
        if (!is_compatibility_kanji(code)) {
            part.append(code);
            continue;
        }
        close();
        out.append(code);
    }
    close();
    return U_FAILURE(status) != 0 ? text : out;
}

std::string to_utf8(const icu::UnicodeString& text) {
    std::string bytes;
    text.toUTF8String(bytes);
    return bytes;
}

}  // namespace

std::string as_seen(std::string_view text) {
    auto seen = composed(without_unseen(text));
    std::int32_t first = 0;
    while (first < seen.length() && u_isUWhiteSpace(seen.char32At(first)) != 0) ++first;
    auto last = seen.length();
    while (last > first && u_isUWhiteSpace(seen.char32At(last - 1)) != 0) --last;
    return to_utf8(seen.tempSubStringBetween(first, last));
}

std::string in_half_width(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    const auto* nfkc = icu::Normalizer2::getNFKCInstance(status);
    if (U_FAILURE(status) != 0) return std::string(text);
    constexpr UChar32 minus = 0x2212;
    const auto wide = nfkc->normalize(without_unseen(text), status);
    icu::UnicodeString out;
    for (std::int32_t at = 0; at < wide.length(); at = wide.moveIndex32(at, 1)) {
        const auto code = wide.char32At(at);
        if (code == minus || (code != '_' && is_dash(static_cast<char32_t>(code))))
            out.append(static_cast<UChar32>('-'));
        else if (u_isUWhiteSpace(code) == 0)
            out.append(code);
    }
    return U_FAILURE(status) != 0 ? std::string(text) : to_utf8(out);
}

}  // namespace kasane::text
