#include "pdf/line_break.hpp"

#include <unicode/brkiter.h>
#include <unicode/unistr.h>

#include "pdf/number_break.hpp"

namespace kasane::pdf {
namespace {

using Iterator = std::unique_ptr<icu::BreakIterator>;

constexpr char16_t line_separator = 0x2028;  // ICU breaks there, and joins it to nothing

/// The text in UTF-16 and where each code point ends in it.
struct Utf16 {
    icu::UnicodeString text;
    std::vector<int32_t> ends;
};

Utf16 to_utf16(std::u32string_view text) {
    Utf16 out;
    out.ends.reserve(text.size());
    for (char32_t c : text) {
        out.text.append(c == U'\n' ? UChar32{line_separator} : static_cast<UChar32>(c));
        out.ends.push_back(out.text.length());
    }
    return out;
}

std::vector<char> boundaries(icu::BreakIterator& iterator, const icu::UnicodeString& text) {
    std::vector<char> at(static_cast<std::size_t>(text.length()) + 1, 0);
    iterator.setText(text);
    for (auto end = iterator.first(); end != icu::BreakIterator::DONE; end = iterator.next())
        at[static_cast<std::size_t>(end)] = 1;
    return at;
}

}  // namespace

struct LineBreaker::Iterators {
    Iterator lines;
    Iterator words;
};

LineBreaker::LineBreaker() : iterators_(std::make_unique<Iterators>()) {
    UErrorCode status = U_ZERO_ERROR;
    iterators_->lines.reset(icu::BreakIterator::createLineInstance(icu::Locale("ja@lb=strict"), status));
}
LineBreaker::LineBreaker(LineBreaker&&) noexcept = default;
LineBreaker& LineBreaker::operator=(LineBreaker&&) noexcept = default;
LineBreaker::~LineBreaker() = default;

std::vector<Break> LineBreaker::find(std::u32string_view text) {
    std::vector<Break> breaks(text.size(), Break::allowed);
    if (iterators_->lines) {
        const auto utf16 = to_utf16(text);
        const auto at = boundaries(*iterators_->lines, utf16.text);
        for (std::size_t i = 0; i < text.size(); ++i)
            if (!at[static_cast<std::size_t>(utf16.ends[i])]) breaks[i] = Break::none;
    }
    keep_numbers_together(text, breaks);
    for (std::size_t i = 0; i < text.size(); ++i)
        if (text[i] == U'\n') breaks[i] = Break::required;
    return breaks;
}

std::vector<Break> LineBreaker::find_between_words(std::u32string_view text) {
    auto breaks = find(text);
    if (!iterators_->words) {
        UErrorCode status = U_ZERO_ERROR;
        iterators_->words.reset(icu::BreakIterator::createWordInstance(icu::Locale("ja"), status));
    }
    if (!iterators_->words) return breaks;
    const auto utf16 = to_utf16(text);
    const auto at = boundaries(*iterators_->words, utf16.text);
    for (std::size_t i = 0; i < text.size(); ++i) {
        // The dictionary cuts what it does not know: アウト｜リーチ.
        const bool is_one_word = i + 1 < text.size() && is_katakana(text[i]) && is_katakana(text[i + 1]);
        if (breaks[i] == Break::allowed && (is_one_word || !at[static_cast<std::size_t>(utf16.ends[i])]))
            breaks[i] = Break::inside;
    }
    return breaks;
}

}  // namespace kasane::pdf
