#include "pdf/emphasis_edge.hpp"

#include <algorithm>
#include <array>

#include <unicode/uchar.h>

#include "pdf/utf.hpp"

namespace kasane::pdf {
namespace {

bool is_wide_punctuation(char32_t c) {
    return c >= 0x2010 && u_ispunct(static_cast<UChar32>(c));
}

/// A kanji, kana or the like, which Markdown takes for a letter in the middle of a word.
bool is_wide_letter(char32_t c) {
    return c >= 0x2E80 && c != 0x3000 && !is_wide_punctuation(c);
}

bool is_space(char32_t c) {
    return c == 0 || c == U' ' || c == U'\t' || c == U'\n' || c == 0x3000;
}

class Marker {
  public:
    explicit Marker(std::u32string text) : text_(std::move(text)) {}

    std::u32string run() {
        for (std::size_t at = 0; at < text_.size();) at = step(at);
        return std::move(out_);
    }

  private:
    char32_t at(std::size_t place) const { return place < text_.size() ? text_[place] : U'\0'; }

    /// Copies what begins at a place; returns where the next begins.
    std::size_t step(std::size_t place) {
        const char32_t c = text_[place];
        if (c == U'*' && !in_code_) return add_stars(place);
        if (c == U'`') in_code_ = !in_code_;
        if (c == U'\n') end_line(place);
        out_.push_back(c);
        if (c != U'\\' || place + 1 == text_.size() || at(place + 1) == U'\n') return place + 1;
        out_.push_back(text_[place + 1]);
        return place + 2;
    }

    void end_line(std::size_t place) {
        in_code_ = false;
        if (at(place + 1) == U'\n') is_open_ = {};
    }

    /// Stars open and close in turn; those that can do neither are left alone.
    std::size_t add_stars(std::size_t first) {
        auto last = first;
        while (at(last) == U'*') ++last;
        const char32_t before = first == 0 ? U'\0' : text_[first - 1];
        const char32_t after = at(last);
        bool& is_open = is_open_[std::min<std::size_t>(last - first, is_open_.size() - 1)];
        const bool opens = !is_open && !is_space(after);
        const bool closes = is_open && !is_space(before);
        if (opens && is_wide_letter(before) && is_wide_punctuation(after)) out_.push_back(edge_mark);
        out_.append(last - first, U'*');
        if (closes && is_wide_punctuation(before) && is_wide_letter(after)) out_.push_back(edge_mark);
        if (opens || closes) is_open = !is_open;
        return last;
    }

    std::u32string text_;
    std::u32string out_;
    std::array<bool, 4> is_open_{};  ///< by the number of stars
    bool in_code_ = false;
};

}  // namespace

std::string with_edge_marks(std::string_view markdown) {
    // Most documents have no stars but escaped ones; tables and cells are full of those.
    auto star = markdown.find('*');
    while (star != std::string_view::npos && star > 0 && markdown[star - 1] == '\\')
        star = markdown.find('*', star + 1);
    if (star == std::string_view::npos) return std::string(markdown);
    return to_utf8(Marker(to_utf32(markdown)).run());
}

}  // namespace kasane::pdf
