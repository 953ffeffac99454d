#include "pdf/shaper.hpp"

#include <algorithm>
#include <optional>

#include <fmt/format.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>

#include "pdf/face_files.hpp"
#include "pdf/utf.hpp"
#include "text/gaiji.hpp"

namespace kasane::pdf {
namespace {

constexpr char32_t ideographic_space = 0x3000;
constexpr char32_t apostrophe = U'’';
constexpr int full_width = 1000;

bool is_selector(char32_t c) {
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
}

/// Characters that steer text and show nothing.
bool is_invisible(char32_t c) {
    if (c < 0x20 || (c >= 0x7F && c <= 0x9F)) return c != U'\n' && c != U'\t';
    return c == 0xAD || c == 0xFEFF || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2060 && c <= 0x206F) || is_selector(c);
}

Mark mark_of(const Cluster& cluster) {
    if (cluster.glyph.advance != full_width || cluster.glyph.face > mincho_of_names) return Mark::none;
    const auto is_one_of = [&](std::u32string_view set) { return set.find(cluster.text[0]) != set.npos; };
    if (is_one_of(U"（「『【〔〈《｛［〘〖〝“‘")) return Mark::opening;
    if (is_one_of(U"）」』】〕〉》｝］〙〗〟、。，．”’")) return Mark::closing;
    if (is_one_of(U"・：；")) return Mark::middle;
    return Mark::none;
}

/// Where two marks meet, half an em of white goes (JLREQ 3.1.4). It is always taken from the width of the
/// first, so that no glyph steps back over another: readers of text would see a new line there.
void trim_pair(Cluster& before, const Cluster& after) {
    if (before.after == Break::required) return;
    const bool after_is_space = after.text[0] == ideographic_space;
    const bool before_is_space = before.text[0] == ideographic_space && before.glyph.advance == full_width;
    const bool ends = before.mark == Mark::closing && (after.mark != Mark::none || after_is_space);
    const bool begins = after.mark == Mark::opening && (before.mark != Mark::none || before_is_space);
    if (ends || begins) before.trim = half_width;
}

/// The mark of a number that is written in full width: １２．５, １，２００.
bool is_in_number(const Clusters& clusters, std::size_t at) {
    const auto is_digit = [&](std::size_t place) {
        return clusters[place].text[0] >= U'０' && clusters[place].text[0] <= U'９';
    };
    const char32_t c = clusters[at].text[0];
    return (c == U'．' || c == U'，') && at > 0 && at + 1 < clusters.size() && is_digit(at - 1) &&
           is_digit(at + 1);
}

/// Takes white away between the last two clusters, and around the mark before them.
void trim_last(Clusters& clusters) {
    const auto last = clusters.size() - 1;
    if (last == 0) return;
    trim_pair(clusters[last - 1], clusters[last]);
    if (clusters[last - 1].mark == Mark::closing && is_in_number(clusters, last - 1))
        clusters[last - 1].trim = half_width;
}

std::u32string characters(const Text& text) {
    std::u32string out;
    out.reserve(text.size());
    for (const auto& c : text) out.push_back(c.code);
    return out;
}

char32_t composed(char32_t base, char32_t mark) {
    UErrorCode status = U_ZERO_ERROR;
    const auto* nfc = unorm2_getNFCInstance(&status);
    if (U_FAILURE(status)) return 0;
    const auto pair = unorm2_composePair(nfc, static_cast<UChar32>(base), static_cast<UChar32>(mark));
    return pair < 0 ? 0 : static_cast<char32_t>(pair);
}

bool is_greek_or_cyrillic(char32_t c) {
    return c >= 0x370 && c <= 0x52F;
}

/// Japanese faces set them as signs, each as wide as a kanji.
bool is_wide_in_japanese(char32_t c) {
    return is_greek_or_cyrillic(c) || c == apostrophe;
}

/// Over and under Latin, Greek and Cyrillic letters.
bool is_mark_of_letters(char32_t c) {
    return c >= 0x300 && c <= 0x36F;
}

bool is_letter_of_word(char32_t c) {
    if (c < 0x80) return (c >= U'A' && c <= U'Z') || (c >= U'a' && c <= U'z');
    return (c >= 0xC0 && c <= 0x24F) || is_mark_of_letters(c) || is_greek_or_cyrillic(c) ||
           (c >= 0x1E00 && c <= 0x1EFF);
}

/// What may stand between the words of a name.
bool joins_words(char32_t c) {
    return c == U' ' || c == 0xA0 || c == U'-' || c == U'\'' || c == U'.' || c == apostrophe;
}

bool is_combining(char32_t c) {
    constexpr char32_t after_kana_marks = 0x309B;
    constexpr char32_t hebrew_presentation = 0xFB1E;  // between the two no mark joins to anything
    if (c < 0x300 || (c >= after_kana_marks && c < hebrew_presentation)) return false;
    return u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_CANONICAL_COMBINING_CLASS) > 0;
}

/// The vowels and tails of which Hangul syllables are made.
bool goes_on_in_syllable(char32_t c) {
    return c >= 0x1161 && c <= 0x11C2;
}

bool is_kanji(char32_t c) {
    return c == U'々' || u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_IDEOGRAPHIC) != 0;
}

bool is_kana(char32_t c) {
    return (c >= 0x3041 && c <= 0x30FF) || (c >= 0x31F0 && c <= 0x31FF);
}

/// Scripts that run from right to left or whose letters change beside others (Hebrew to Burmese, Khmer to
/// Mongolian): set one by one they would be wrong even where a face has them.
bool needs_its_own_setting(char32_t c) {
    if (c < 0x590) return false;
    return c <= 0x109F || (c >= 0x1780 && c <= 0x18AF) || (c >= 0xFB1D && c <= 0xFDFF) ||
           (c >= 0xFE70 && c <= 0xFEFC);
}

}  // namespace

/// `next`: the character after it, which may choose a variant of the glyph.
FaceGlyph Shaper::glyph_for(char32_t c, char32_t next, std::uint8_t face) {
    if (is_selector(next)) {
        if (auto glyph = faces_.find_variant(c, next, face)) return *glyph;
        if (next >= 0xE0100) plain_variants_.insert({c, next});
    }
    const bool is_gaiji = text::is_gaiji(c);  // told with its place by who read it
    if (!is_gaiji && !needs_its_own_setting(c))
        if (auto glyph = faces_.find(c, face)) return *glyph;
    if (!is_gaiji) missing_.insert(c);
    return faces_.find(text::geta, face).value_or(FaceGlyph{});
}

/// The character with the marks that follow it, as far as Unicode has the pair as one character and a face
/// shows it, or as the face has it for a kana.
Shaper::Letter Shaper::compose(const Text& text, std::size_t at, std::uint8_t face) {
    Letter letter{text[at].code == U'\t' ? U' ' : text[at].code, 1, face};
    const auto most = std::min(text.size() - at, Cluster{}.text.size());
    while (letter.length < most) {
        const char32_t next = text[at + letter.length].code;
        if (!is_combining(next) && !goes_on_in_syllable(next)) break;
        const char32_t pair = composed(letter.code, next);
        const bool is_one = pair != 0 && faces_.find(pair, face);
        if (!is_one) {
            if (is_kana(letter.code) && faces_.find_pair(letter.code, next, face)) ++letter.length;
            break;
        }
        letter.code = pair;
        ++letter.length;
    }
    return letter;
}

Shaper::Letters Shaper::letters_of(const Text& text, std::uint8_t preferred) {
    Letters letters;
    letters.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); at += letters.back().length) {
        const auto style = text[at].style;
        const auto face = (style & code) != 0 ? fixed : (style & strong) != 0 ? gothic : preferred;
        letters.push_back(compose(text, at, face));
    }
    join_words(letters);
    join_names(letters);
    return letters;
}

/// Whether the face of a letter cannot show it as a letter of a word.
bool Shaper::needs_western(const Letters& letters, std::size_t at, bool goes_on) {
    const auto& letter = letters[at];
    if (letter.code < 0x80) return false;
    if (is_mark_of_letters(letter.code)) return goes_on;
    if (!is_wide_in_japanese(letter.code)) return !faces_.has(letter.code, letter.face);
    const bool ends_word = at + 1 == letters.size() || !is_letter_of_word(letters[at + 1].code);
    if (!goes_on || (letter.code == apostrophe && ends_word)) return false;
    return faces_.has(letter.code, western_beside(letter.face));
}

/// A name in Latin letters, of one word or several, that its face cannot show whole is set whole in one that
/// has all letters; so are words in Greek and Cyrillic, which that one has narrow.
void Shaper::join_words(Letters& letters) {
    for (std::size_t first = 0; first < letters.size(); ++first) {
        if (!is_letter_of_word(letters[first].code)) continue;
        const auto face = letters[first].face;
        auto last = first;
        bool changes = false;
        for (auto at = first; at < letters.size() && letters[at].face == face; ++at) {
            const bool is_letter = is_letter_of_word(letters[at].code);
            if (!is_letter && !joins_words(letters[at].code)) break;
            const bool goes_on = at > first && is_letter_of_word(letters[at - 1].code);
            changes = changes || needs_western(letters, at, goes_on);
            if (is_letter) last = at;
        }
        if (changes)
            for (auto at = first; at <= last; ++at) letters[at].face = western_beside(face);
        first = last;
    }
}

/// Whether a kanji of a face without serifs, or the form of it that is asked for, is only in one with serifs.
bool Shaper::is_of_serif(const Letters& letters, std::size_t at) {
    const auto& letter = letters[at];
    const char32_t next = at + 1 < letters.size() ? letters[at + 1].code : U'\0';
    std::optional<FaceGlyph> glyph;
    if (is_selector(next)) glyph = faces_.find_variant(letter.code, next, letter.face);
    if (!glyph) glyph = faces_.find(letter.code, letter.face);
    return glyph && (glyph->face == mincho || glyph->face == mincho_of_names);
}

/// A name one of whose kanji has serifs only is set whole with serifs: 𠮷田 太郎, not 𠮷 in one face and 田
/// in another.
void Shaper::join_names(Letters& letters) {
    for (std::size_t first = 0; first < letters.size(); ++first) {
        const auto face = letters[first].face;
        if (!is_kanji(letters[first].code) || !is_sans(face)) continue;
        auto end = first;
        bool changes = false;
        for (auto at = first; at < letters.size() && letters[at].face == face; ++at) {
            const auto c = letters[at].code;
            if (is_kanji(c)) {
                changes = changes || is_of_serif(letters, at);
                end = at + 1;
            } else if (!is_selector(c) && c != U' ' && c != ideographic_space) {
                break;
            }
        }
        if (changes)
            for (auto at = first; at < end; ++at) letters[at].face = mincho_of_names;
        first = end - 1;
    }
}

Cluster Shaper::make_cluster(const Text& text, std::size_t at, const Letter& letter) {
    Cluster cluster;
    cluster.style = text[at].style;
    cluster.text[0] = text[at].code == U'\t' ? U' ' : text[at].code;
    for (std::size_t more = 1; more < letter.length; ++more) cluster.text[more] = text[at + more].code;
    const auto after = at + letter.length;
    const char32_t next = letter.length == 1 && after < text.size() ? text[after].code : 0;
    const bool is_pair = letter.length == 2 && is_kana(letter.code) && letter.code == cluster.text[0];
    if (is_pair) {
        cluster.glyph = *faces_.find_pair(letter.code, cluster.text[1], letter.face);
    } else {
        cluster.glyph = glyph_for(letter.code, next, letter.face);
        if (is_selector(next)) cluster.text[1] = next;
    }
    const char32_t c = cluster.text[0];
    cluster.is_space = c == U' ' || c == 0xA0 || c == ideographic_space;
    const bool is_set_western = cluster.glyph.face == western_serif || cluster.glyph.face == western_sans;
    cluster.is_western = (c < 0x2000 || is_set_western) && !cluster.is_space;
    cluster.mark = mark_of(cluster);
    return cluster;
}

Clusters Shaper::shape(const Text& text, std::uint8_t face, BreakRule rule) {
    const auto code_points = characters(text);
    const auto breaks =
        rule == BreakRule::words ? breaker_.find_between_words(code_points) : breaker_.find(code_points);
    Clusters clusters;
    clusters.reserve(text.size());
    std::size_t at = 0;
    for (const auto& letter : letters_of(text, face)) {
        const auto first = at;
        at += letter.length;
        const bool ends_line = letter.code == U'\n';
        const bool empty_line = ends_line && (clusters.empty() || clusters.back().after == Break::required);
        if (empty_line) clusters.emplace_back().is_space = true;
        if (ends_line || is_invisible(letter.code)) {
            if (!clusters.empty()) clusters.back().after = std::max(clusters.back().after, breaks[first]);
            continue;
        }
        auto cluster = make_cluster(text, first, letter);
        cluster.after = breaks[at - 1];
        clusters.push_back(cluster);
        trim_last(clusters);
    }
    return clusters;
}

std::vector<std::string> Shaper::warnings() const {
    std::vector<std::string> out;
    for (char32_t c : missing_)
        out.push_back(fmt::format("「{}」（U+{:04X}）を表せる書体がないため、〓としました。",
                                  to_utf8(std::u32string_view(&c, 1)), static_cast<std::uint32_t>(c)));
    for (const auto& pair : plain_variants_)
        out.push_back(fmt::format(
            "異体字「{}」（U+{:04X} U+{:04X}）を表せる書体がないため、標準の字形としました。", to_utf8(pair),
            static_cast<std::uint32_t>(pair[0]), static_cast<std::uint32_t>(pair[1])));
    return out;
}

}  // namespace kasane::pdf
