#include "pdf/shaper.hpp"

#include <algorithm>

#include <fmt/format.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>

#include "pdf/face_files.hpp"
#include "pdf/utf.hpp"

namespace kasane::pdf {
namespace {

constexpr char32_t geta = U'〓';
constexpr char32_t ideographic_space = 0x3000;
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
    if (cluster.glyph.advance != full_width || cluster.glyph.face > 2) return Mark::none;
    const auto is_one_of = [&](std::u32string_view set) { return set.find(cluster.text[0]) != set.npos; };
    if (is_one_of(U"（「『【〔〈《｛［〘〖〝")) return Mark::opening;
    if (is_one_of(U"）」』】〕〉》｝］〙〗〟、。，．")) return Mark::closing;
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

/// Greek and Cyrillic: Japanese faces set them as signs, each as wide as a kanji.
bool is_wide_in_japanese(char32_t c) {
    return c >= 0x370 && c <= 0x52F;
}

bool is_letter_of_word(char32_t c) {
    if (c < 0x80) return (c >= U'A' && c <= U'Z') || (c >= U'a' && c <= U'z');
    return (c >= 0xC0 && c <= 0x36F) || (c >= 0x1E00 && c <= 0x1EFF) || is_wide_in_japanese(c);
}

bool is_combining(char32_t c) {
    return c >= 0x300 &&
           (u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_CANONICAL_COMBINING_CLASS) > 0);
}

}  // namespace

FaceGlyph Shaper::glyph_for(char32_t c, char32_t selector, std::uint8_t face) {
    if (selector != 0) {
        if (auto glyph = faces_.find_variant(c, selector, face)) return *glyph;
        if (selector >= 0xE0100) plain_variants_.insert({c, selector});
    }
    if (auto glyph = faces_.find(c, face)) return *glyph;
    missing_.insert(c);
    return faces_.find(geta, face).value_or(FaceGlyph{});
}

/// Joins marks that follow a base character when Unicode has the pair as one character and a face shows it.
bool Shaper::compose(const Text& text, std::size_t& at, std::uint8_t face, Cluster& cluster) {
    char32_t base = text[at].code;
    std::size_t length = 1;
    while (at + 1 < text.size() && length < cluster.text.size() && is_combining(text[at + 1].code)) {
        const char32_t pair = composed(base, text[at + 1].code);
        const auto glyph = pair != 0 ? faces_.find(pair, face) : std::nullopt;
        if (!glyph) break;
        cluster.glyph = *glyph;
        cluster.text[length++] = text[++at].code;
        base = pair;
    }
    return length > 1;
}

/// The face of each character: a word in Latin letters that the preferred face cannot show whole is set
/// whole in the face that shows its missing letter, a word in Greek or Cyrillic ones in a face that has them
/// narrow.
std::vector<std::uint8_t> Shaper::faces_of(const Text& text, std::uint8_t preferred) {
    std::vector<std::uint8_t> faces(text.size());
    for (std::size_t first = 0; first < text.size();) {
        const std::uint8_t own = (text[first].style & (strong | code)) != 0 ? gothic : preferred;
        std::uint8_t face = own;
        auto last = first;
        for (; last < text.size() && is_letter_of_word(text[last].code); ++last) {
            const bool goes_on = last > first && is_wide_in_japanese(text[last].code);
            if (goes_on && faces_.find(text[last].code, western)) face = western;
            if (face == western) continue;
            const auto glyph = text[last].code < 0x80 ? std::nullopt : faces_.find(text[last].code, own);
            if (glyph && glyph->face != own) face = glyph->face;
        }
        last = std::max(last, first + 1);
        std::fill(faces.begin() + static_cast<std::ptrdiff_t>(first),
                  faces.begin() + static_cast<std::ptrdiff_t>(last), face);
        first = last;
    }
    return faces;
}

/// The cluster that starts at a character; `last` becomes the place of its last character.
Cluster Shaper::make_cluster(const Text& text, std::size_t at, std::uint8_t face, std::size_t& last) {
    const char32_t c = text[at].code == U'\t' ? U' ' : text[at].code;
    Cluster cluster;
    cluster.style = text[at].style;
    cluster.text[0] = c;
    last = at;
    if (!compose(text, last, face, cluster)) {
        const char32_t selector =
            at + 1 < text.size() && is_selector(text[at + 1].code) ? text[at + 1].code : 0;
        cluster.glyph = glyph_for(c, selector, face);
        if (selector != 0) {
            cluster.text[1] = selector;
            last = at + 1;
        }
    }
    cluster.is_space = c == U' ' || c == 0xA0 || c == ideographic_space;
    cluster.is_western = c < 0x2000 && !cluster.is_space;
    cluster.mark = mark_of(cluster);
    return cluster;
}

Clusters Shaper::shape(const Text& text, std::uint8_t face, BreakRule rule) {
    const auto code_points = characters(text);
    const auto breaks =
        rule == BreakRule::words ? breaker_.find_between_words(code_points) : breaker_.find(code_points);
    const auto faces = faces_of(text, face);
    Clusters clusters;
    clusters.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool ends_line = text[at].code == U'\n';
        const bool empty_line = ends_line && (clusters.empty() || clusters.back().after == Break::required);
        if (empty_line) clusters.emplace_back().is_space = true;
        if (ends_line || is_invisible(text[at].code)) {
            if (!clusters.empty()) clusters.back().after = std::max(clusters.back().after, breaks[at]);
            continue;
        }
        auto cluster = make_cluster(text, at, faces[at], at);
        cluster.after = breaks[at];
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
