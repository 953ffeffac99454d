#pragma once
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace kasane::pdf {

/// What may happen after a character. `inside` is a place inside a date, a time, a range or a word: used only
/// when the line would else stay half empty.
enum class Break : std::uint8_t { none, inside, allowed, required };

/// Katakana with the mark of the long vowel, of which words are made.
constexpr bool is_katakana(char32_t c) {
    return (c >= 0x30A1 && c <= 0x30FA) || (c >= 0x30FC && c <= 0x30FE);
}

/// Finds where lines may end, by ICU's strict Japanese rules (UAX 14, lb=strict) and a filter for what they
/// leave: numbers with their counters, dates, times, ranges with ～.
class LineBreaker {
  public:
    LineBreaker();
    LineBreaker(LineBreaker&&) noexcept;
    LineBreaker& operator=(LineBreaker&&) noexcept;
    ~LineBreaker();

    /// One entry per code point; U+000A is `required`.
    std::vector<Break> find(std::u32string_view text);

    /// As find, but only between words, for headings (dictionary of ICU).
    std::vector<Break> find_between_words(std::u32string_view text);

  private:
    struct Iterators;
    std::unique_ptr<Iterators> iterators_;
};

}  // namespace kasane::pdf
