#include "pdf/inline_source.hpp"

#include <algorithm>
#include <optional>

#include <fmt/format.h>

#include "pdf/delimiter_run.hpp"
#include "pdf/utf.hpp"
#include "text/encoding.hpp"

namespace kasane::pdf {
namespace {

constexpr auto none = std::string_view::npos;

bool is_space(char c) {
    return c == ' ' || c == '\t' || c == '\n';
}

bool is_ascii_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

char32_t code_before(std::string_view text, std::size_t at) {
    if (at == 0) return 0;
    auto first = at - 1;
    while (first > 0 && (static_cast<unsigned char>(text[first]) & 0xC0U) == 0x80U) --first;
    return to_utf32(text.substr(first, at - first)).back();
}

char32_t code_after(std::string_view text, std::size_t at) {
    constexpr std::size_t longest = 4;
    return at < text.size() ? to_utf32(text.substr(at, longest)).front() : U'\0';
}

class Scan {
  public:
    Scan(std::string_view text, int line, Findings& findings)
        : text_(text), line_(line), findings_(findings) {}

    std::vector<SourceEdit> run() {
        for (std::size_t at = 0; at < text_.size();) at = step(at);
        pair_delimiters(runs_);
        std::vector<SourceEdit> edits;
        for (const auto& run : runs_) {
            const auto length = static_cast<std::size_t>(run.count);
            auto words = written_as_meant(run);
            if (words != text_.substr(run.at, length)) edits.push_back({run.at, length, std::move(words)});
        }
        return edits;
    }

  private:
    /// Reads what begins at a place; returns where the next begins.
    std::size_t step(std::size_t at) {
        switch (text_[at]) {
            case '\\':
                return after_backslash(at);
            case '`':
                return after_code(at);
            case '<':
                return after_tag(at);
            case ']':
                return after_address(at);
            case '*':
            case '_':
                return after_run(at);
            case '[':
                return after_bracket(at);
            default:
                return at + 1;
        }
    }

    char peek(std::size_t at) const { return at < text_.size() ? text_[at] : '\0'; }

    std::size_t end_of_run(std::size_t at) const {
        return std::min(text_.find_first_not_of(text_[at], at), text_.size());
    }

    void tell(std::size_t at, std::string_view words) {
        findings_.add(line_ + text::line_at(text_, at) - 1, words);
    }

    std::size_t after_backslash(std::size_t at) {
        if (peek(at + 1) == '\n')
            tell(at, "の終わりの \\ は、改行としました。文字としての \\ は \\\\ と書いてください。");
        return at + 2;
    }

    /// A span of code ends with as many marks as it began with.
    std::size_t after_code(std::size_t at) const {
        const auto first = end_of_run(at);
        for (auto open = text_.find('`', first); open != none;) {
            const auto end = end_of_run(open);
            if (end - open == first - at) return end;
            open = text_.find('`', end);
        }
        return first;
    }

    std::size_t after_tag(std::size_t at) const {
        const char next = peek(at + 1);
        if (!is_ascii_letter(next) && next != '/' && next != '!' && next != '?') return at + 1;
        const auto end = text_.find_first_of("<>", at + 1);
        return end != none && text_[end] == '>' ? end + 1 : at + 1;
    }

    /// The address in (brackets) after the text of a link; a star in it is no star of the text.
    std::size_t after_address(std::size_t at) const {
        if (peek(at + 1) != '(') return at + 1;
        int depth = 0;
        for (auto end = at + 1; end < text_.size(); ++end) {
            if (text_[end] == '\\') {
                ++end;
            } else if (text_[end] == '(') {
                ++depth;
            } else if (text_[end] == ')' && --depth == 0) {
                return end + 1;
            } else if (is_space(text_[end])) {
                return after_title(end).value_or(at + 1);
            }
        }
        return at + 1;
    }

    /// Where a link ends whose title stands after a space.
    std::optional<std::size_t> after_title(std::size_t at) const {
        const auto open = text_.find_first_not_of(" \t\n", at);
        if (open == none || (text_[open] != '"' && text_[open] != '\'')) return {};
        const auto close = text_.find(text_[open], open + 1);
        const auto end = close == none ? none : text_.find_first_not_of(" \t\n", close + 1);
        if (end == none || text_[end] != ')') return {};
        return end + 1;
    }

    std::size_t after_run(std::size_t at) {
        const auto end = end_of_run(at);
        runs_.push_back({at, static_cast<int>(end - at), text_[at], code_before(text_, at),
                         code_after(text_, end), 0, 0});
        return end;
    }

    std::size_t after_bracket(std::size_t at) {
        const auto end = text_.find_first_of("[] \n", at + 1);
        if (peek(at + 1) != '^' || end == none || text_[end] != ']') return at + 1;
        tell(at,
             fmt::format("の {} は、脚注にせず、書いたとおりに載せました。", text_.substr(at, end + 1 - at)));
        return end + 1;
    }

    std::string_view text_;
    int line_;
    Findings& findings_;
    std::vector<DelimiterRun> runs_;
};

}  // namespace

std::vector<SourceEdit> edits_of_inlines(std::string_view text, int line, Findings& findings) {
    if (text.find_first_of("*_\\[") == none) return {};
    return Scan(text, line, findings).run();
}

}  // namespace kasane::pdf
