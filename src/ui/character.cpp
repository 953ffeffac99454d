#include "ui/character.hpp"

#include <algorithm>

#include <unicode/unorm2.h>

namespace kasane::ui {

namespace {

std::size_t sequence_length(unsigned char lead) {
    if (lead < 0x80) return 1;
    if (lead >= 0xC2 && lead < 0xE0) return 2;
    if (lead >= 0xE0 && lead < 0xF0) return 3;
    if (lead >= 0xF0 && lead < 0xF5) return 4;
    return 0;
}

bool is_combining(char32_t code) {
    return is_variation_selector(code) || (code >= 0x300 && code <= 0x36F) || code == 0x3099 ||
           code == 0x309A;
}

}  // namespace

char32_t next_code(std::string_view text, std::size_t& at) {
    const auto lead = static_cast<unsigned char>(text[at]);
    const std::size_t length = sequence_length(lead);
    if (length == 0 || at + length > text.size()) return ++at, U'\uFFFD';
    char32_t code = length == 1 ? lead : lead & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        const auto byte = static_cast<unsigned char>(text[at + i]);
        if ((byte & 0xC0U) != 0x80U) return ++at, U'\uFFFD';
        code = (code << 6U) | (byte & 0x3FU);
    }
    at += length;
    return code;
}

std::string utf8_of(char32_t code) {
    std::string bytes;
    const auto push = [&bytes](char32_t byte) {
        bytes += static_cast<char>(static_cast<unsigned char>(byte));
    };
    const auto push_rest = [&](unsigned shift) { push(0x80U | ((code >> shift) & 0x3FU)); };
    if (code < 0x80) {
        push(code);
    } else if (code < 0x800) {
        push(0xC0U | (code >> 6U));
    } else if (code < 0x10000) {
        push(0xE0U | (code >> 12U));
        push_rest(6);
    } else {
        push(0xF0U | (code >> 18U));
        push_rest(12);
        push_rest(6);
    }
    if (code >= 0x80) push_rest(0);
    return bytes;
}

bool is_variation_selector(char32_t code) {
    return (code >= 0xFE00 && code <= 0xFE0F) || (code >= 0xE0100 && code <= 0xE01EF);
}

bool is_kanji(char32_t code) {
    return (code >= 0x3400 && code <= 0x9FFF) || (code >= 0xF900 && code <= 0xFAFF) ||
           (code >= 0x20000 && code <= 0x3FFFF) || code == 0x3005 || code == 0x3007;
}

namespace {

/// One letter out of `character` and the marks at `at` as far as there is one (Unicode NFC); moves past
/// these.
void compose(Character& character, std::string_view text, std::size_t& at) {
    UErrorCode error = U_ZERO_ERROR;
    const UNormalizer2* nfc = unorm2_getNFCInstance(&error);
    while (U_SUCCESS(error) && at < text.size()) {
        std::size_t ahead = at;
        const auto mark = static_cast<UChar32>(next_code(text, ahead));
        const UChar32 whole = unorm2_composePair(nfc, static_cast<UChar32>(character.code), mark);
        if (whole < 0) return;
        character.code = static_cast<char32_t>(whole);
        at = ahead;
    }
}

}  // namespace

Character next_character(std::string_view text, std::size_t& at) {
    Character character{next_code(text, at), 0};
    if (at < text.size()) {
        std::size_t ahead = at;
        const char32_t next = next_code(text, ahead);
        if (is_variation_selector(next)) {
            character.selector = next;
            at = ahead;
        } else if (is_combining(next)) {
            compose(character, text, at);
        }
    }
    return character;
}

std::size_t cluster_end(std::string_view text, std::size_t at) {
    if (at >= text.size()) return text.size();
    next_code(text, at);
    while (at < text.size()) {
        std::size_t ahead = at;
        if (!is_combining(next_code(text, ahead))) break;
        at = ahead;
    }
    return at;
}

std::size_t cluster_start(std::string_view text, std::size_t at) {
    at = std::min(at, text.size());
    while (at > 0) {
        --at;
        while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) --at;
        std::size_t ahead = at;
        if (!is_combining(next_code(text, ahead))) break;
    }
    return at;
}

}  // namespace kasane::ui
