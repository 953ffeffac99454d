#include "text/folded.hpp"

#include <algorithm>
#include <array>

namespace kasane::text {
namespace {

constexpr char32_t plain_space = U' ';
/// From U+FF66 on.
constexpr std::u32string_view full_width_katakana =
    U"ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリ"
    U"ルレロワ"
    U"ン";
constexpr char32_t first_half_width = 0xFF66;

constexpr std::array<char32_t, 7> space_letters{U'\t', U'\n', U'\r', 0xA0, 0x2002, 0x202F, 0x3000};

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

bool is_variation_selector(char32_t code) {
    return is_between(code, 0xFE00, 0xFE0F) || is_between(code, 0xE0100, 0xE01EF);
}

bool voices(char32_t code) {
    return code == 0x3099 || code == 0x309B || code == 0xFF9E;
}

bool half_voices(char32_t code) {
    return code == 0x309A || code == 0x309C || code == 0xFF9F;
}

char32_t folded(char32_t code) {
    if (std::find(space_letters.begin(), space_letters.end(), code) != space_letters.end())
        return plain_space;
    if (is_between(code, 0x3041, 0x3096)) return code + 0x60;
    if (is_between(code, first_half_width, 0xFF9D)) return full_width_katakana[code - first_half_width];
    if (code == 0xFF65) return U'・';
    if (is_between(code, 0xFF01, 0xFF5E)) code -= 0xFEE0;
    return is_between(code, U'A', U'Z') ? code + 0x20 : code;
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

Folded folded(std::string_view text) {
    Folded out;
    for (std::size_t at = 0; at < text.size();) {
        const auto size = bytes_of_letter(text.substr(at));
        const auto code = code_of(text.substr(at, size));
        at += size;
        const auto joined = out.letters.empty() ? 0 : voiced(out.letters.back(), code);
        if (joined != 0) out.letters.back() = joined;
        if (joined != 0 || (is_variation_selector(code) && !out.letters.empty())) {
            out.ends.back() = at;
            continue;
        }
        out.letters += folded(code);
        out.begins.push_back(at - size);
        out.ends.push_back(at);
    }
    return out;
}

}  // namespace kasane::text
