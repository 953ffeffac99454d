#include "pdf/plain_line.hpp"

#include "pdf/inline_reader.hpp"

namespace kasane::pdf {
namespace {

constexpr std::string_view line_break = "<br>";

bool is_ascii_punctuation(char c) {
    return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') ||
           (c >= '{' && c <= '~');
}

/// Characters that may begin something only a parser understands.
bool needs_parser(char c) {
    return std::string_view("*_`[]&\r\n").find(c) != std::string_view::npos;
}

}  // namespace

std::optional<Text> read_plain(std::string_view line) {
    Text text;
    if (line.empty() || line.back() == ' ' || line.back() == '\t') return std::nullopt;
    std::size_t from = 0;
    const auto flush = [&](std::size_t to) { append_utf8(text, line.substr(from, to - from), plain); };
    for (std::size_t at = 0; at < line.size(); ++at) {
        if (needs_parser(line[at])) return std::nullopt;
        if (line[at] == '\\') {
            if (at + 1 == line.size() || !is_ascii_punctuation(line[at + 1])) return std::nullopt;
            flush(at);
            from = ++at;
        } else if (line[at] == '<') {
            if (line.substr(at, line_break.size()) != line_break) return std::nullopt;
            flush(at);
            text.push_back({U'\n', plain});
            at += line_break.size() - 1;
            from = at + 1;
        }
    }
    flush(line.size());
    return text;
}

}  // namespace kasane::pdf
