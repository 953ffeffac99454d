#include "ui/line_break.hpp"

#include <stdexcept>
#include <string>

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include "ui/character.hpp"

namespace kasane::ui {

namespace {

constexpr std::u32string_view never_begins =
    U"、。，．・：；？！ー〜～…‥゛゜ヽヾゝゞ々）〕］｝〉》」』】〙〗｠»’”,.:;?!)]}%％‰℃"
    U"ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ";
constexpr std::u32string_view never_ends = U"（〔［｛〈《「『【〘〖｟«‘“([{¥＄￥№①②③④⑤⑥⑦⑧⑨";
constexpr std::u32string_view suffixes = U"的者化性";
constexpr std::u32string_view prefixes = U"多再各非未不新旧";  ///< 多機関, 再プラン
constexpr std::u32string_view counters = U"年月日時分秒回名人件世円月号条項歳代度階か期週";

bool holds(std::u32string_view set, char32_t code) {
    return set.find(code) != std::u32string_view::npos;
}

bool is_digit(char32_t c) {
    return (c >= U'0' && c <= U'9') || (c >= U'０' && c <= U'９');
}

bool is_latin_part(char32_t c) {
    return is_digit(c) || (c >= U'A' && c <= U'Z') || (c >= U'a' && c <= U'z') ||
           (c >= U'Ａ' && c <= U'Ｚ') || (c >= U'ａ' && c <= U'ｚ') ||
           (c < 0x80 && std::u32string_view(U":/.-,_@'").find(c) != std::u32string_view::npos);
}

bool is_katakana(char32_t c) {
    return (c >= 0x30A1 && c <= 0x30FA) || c == U'ー';
}

bool is_hiragana(char32_t c) {
    return c >= 0x3041 && c <= 0x309F;
}

/// No line may end between these two.
bool glued(char32_t before, char32_t after) {
    return holds(never_begins, after) || holds(never_ends, before) ||
           (is_latin_part(before) && is_latin_part(after)) || (is_digit(before) && holds(counters, after)) ||
           (is_katakana(before) && is_katakana(after)) || (is_kanji(before) && holds(suffixes, after)) ||
           (holds(prefixes, before) && (is_kanji(after) || is_katakana(after))) ||
           (is_digit(after) && (before == U'年' || before == U'月' || before == U'第'));
}

std::unique_ptr<icu::BreakIterator> open_iterator(const char* locale) {
    UErrorCode error = U_ZERO_ERROR;
    std::unique_ptr<icu::BreakIterator> iterator(
        icu::BreakIterator::createLineInstance(icu::Locale(locale), error));
    if (U_FAILURE(error)) throw std::runtime_error("行分けの規則（ICU）を読めませんでした。");
    return iterator;
}

void mark(icu::BreakIterator& iterator, std::string_view text, Break grade, std::vector<Break>& breaks) {
    UErrorCode error = U_ZERO_ERROR;
    UText* source = utext_openUTF8(nullptr, text.data(), static_cast<std::int64_t>(text.size()), &error);
    if (U_FAILURE(error)) return;
    iterator.setText(source, error);
    if (U_SUCCESS(error)) {
        iterator.first();
        for (auto at = iterator.next(); at != icu::BreakIterator::DONE; at = iterator.next()) {
            breaks[static_cast<std::size_t>(at)] = grade;
        }
    }
    utext_close(source);
}

void mend(std::string_view text, std::vector<Break>& breaks) {
    char32_t before = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t here = at;
        const char32_t code = next_code(text, at);
        if (breaks[here] != Break::never && before != 0) {
            if (glued(before, code)) breaks[here] = Break::never;
            // ICU's phrases tear 「くだ|さい」; between two hiragana its word is not taken.
            if (breaks[here] == Break::phrase && is_hiragana(before) && is_hiragana(code)) {
                breaks[here] = Break::allowed;
            }
        }
        before = code;
    }
}

}  // namespace

struct LineBreaker::Iterators {
    std::unique_ptr<icu::BreakIterator> strict = open_iterator("ja@lb=strict");
    std::unique_ptr<icu::BreakIterator> phrase = open_iterator("ja@lb=strict;lw=phrase");
};

LineBreaker::LineBreaker() = default;
LineBreaker::~LineBreaker() = default;

std::vector<Break> LineBreaker::breaks(std::string_view text) {
    // Opening ICU's phrase model takes time that the first frame does not need to spend.
    if (!iterators_) iterators_ = std::make_unique<Iterators>();
    std::vector<Break> result(text.size() + 1, Break::never);
    mark(*iterators_->strict, text, Break::allowed, result);
    std::vector<Break> phrases(text.size() + 1, Break::never);
    mark(*iterators_->phrase, text, Break::phrase, phrases);
    for (std::size_t i = 0; i < result.size(); ++i) {
        if (result[i] != Break::never && phrases[i] == Break::phrase) result[i] = Break::phrase;
    }
    mend(text, result);
    result.back() = Break::phrase;
    return result;
}

}  // namespace kasane::ui
