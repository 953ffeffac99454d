#include "text/folded.hpp"

#include <algorithm>
#include <array>

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include "text/kanji_variants.hpp"

namespace kasane::text {
namespace {

constexpr char32_t plain_space = U' ';
/// From U+FF66 on.
constexpr std::u32string_view full_width_katakana =
    U"ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリ"
    U"ルレロワ"
    U"ン";
constexpr char32_t first_half_width = 0xFF66;

bool is_between(char32_t code, char32_t first, char32_t last) {
    return first <= code && code <= last;
}

std::size_t bytes_of_letter(std::string_view text) {
    const auto first = static_cast<unsigned char>(text.front());
    const std::size_t wanted = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    std::size_t size = 1;
    while (size < std::min(wanted, text.size()) && (static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80U)
        ++size;
    return size;
}

char32_t code_of(std::string_view letter) {
    const auto first = static_cast<unsigned char>(letter.front());
    if (letter.size() == 1) return first;
    char32_t code = first & (letter.size() == 2 ? 0x1FU : letter.size() == 3 ? 0x0FU : 0x07U);
    for (const char next : letter.substr(1)) code = (code << 6U) | (static_cast<unsigned char>(next) & 0x3FU);
    return code;
}

UChar32 to_icu(char32_t code) {
    return static_cast<UChar32>(code);
}

/// Neither seen nor a letter: zero-width spaces, soft hyphens, directions of writing, variation selectors.
bool is_invisible(char32_t code) {
    return u_hasBinaryProperty(to_icu(code), UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0;
}

bool is_mark(char32_t code) {
    return (U_GET_GC_MASK(to_icu(code)) & U_GC_M_MASK) != 0;
}

/// ⼭ is 山, é is e: the one letter of which the character is another form, without its marks.
char32_t plain_form(char32_t code) {
    UErrorCode status = U_ZERO_ERROR;
    const auto* forms = icu::Normalizer2::getNFKDInstance(status);
    icu::UnicodeString parts;
    if (U_FAILURE(status) != 0 || forms->getDecomposition(to_icu(code), parts) == 0) return code;
    const auto first = static_cast<char32_t>(parts.char32At(0));
    for (int32_t at = parts.moveIndex32(0, 1); at < parts.length(); at = parts.moveIndex32(at, 1))
        if (!is_mark(static_cast<char32_t>(parts.char32At(at)))) return code;
    return first;
}

bool voices(char32_t code) {
    return code == 0x3099 || code == 0x309B || code == 0xFF9E;
}

bool half_voices(char32_t code) {
    return code == 0x309A || code == 0x309C || code == 0xFF9F;
}

bool is_kana(char32_t code) {
    return is_between(code, 0x3041, 0x30FF);
}

char32_t folded(char32_t code) {
    if (is_between(code, 0x3041, 0x3096)) return code + 0x60;
    if (is_between(code, first_half_width, 0xFF9D)) return full_width_katakana[code - first_half_width];
    if (code == 0xFF65) return U'・';
    if (is_kana(code) || is_between(code, U'a', U'z')) return code;
    if (u_isUWhiteSpace(to_icu(code)) != 0) return plain_space;
    return common_kanji(static_cast<char32_t>(u_foldCase(to_icu(plain_form(code)), U_FOLD_CASE_DEFAULT)));
}

/// カ with ゛ is ガ; nothing where the mark does not belong to the letter.
char32_t voiced(char32_t letter, char32_t mark) {
    if (voices(mark) && letter == U'ウ') return U'ヴ';
    if (voices(mark) && (is_between(letter, U'カ', U'ト') || is_between(letter, U'ハ', U'ホ')))
        return letter + 1;
    if (half_voices(mark) && is_between(letter, U'ハ', U'ホ')) return letter + 2;
    return 0;
}

}  // namespace

Script script_of(std::string_view text) {
    if (text.empty()) return Script::none;
    const auto code = code_of(text.substr(0, bytes_of_letter(text)));
    if (is_between(code, 0x3041, 0x309F)) return Script::hiragana;
    if (is_between(code, 0x30A1, 0x30FA) || code == 0x30FC || is_between(code, first_half_width, 0xFF9F))
        return Script::katakana;
    const bool kanji = is_between(code, 0x3400, 0x9FFF) || is_between(code, 0xF900, 0xFAFF) ||
                       is_between(code, 0x20000, 0x3FFFF) || code == 0x3005;
    if (kanji) return Script::kanji;
    return is_between(folded(code), U'a', U'z') || is_between(code, 0xC0, 0x24F) ? Script::latin
                                                                                 : Script::other;
}

bool is_dash(char32_t letter) {
    const auto type = u_charType(to_icu(letter));
    return type == U_DASH_PUNCTUATION || type == U_CONNECTOR_PUNCTUATION;
}

Folded folded(std::string_view text) {
    Folded out;
    for (std::size_t at = 0; at < text.size();) {
        const auto size = bytes_of_letter(text.substr(at));
        const auto code = code_of(text.substr(at, size));
        at += size;
        const auto joined = out.letters.empty() ? 0 : voiced(out.letters.back(), code);
        if (joined != 0) out.letters.back() = joined;
        if (joined != 0 || is_invisible(code) || is_mark(code)) {
            if (!out.ends.empty()) out.ends.back() = at;
            continue;
        }
        out.letters += folded(code);
        out.begins.push_back(at - size);
        out.ends.push_back(at);
    }
    return out;
}

}  // namespace kasane::text
