#include "text/markdown_escape.hpp"

namespace kasane::text {
namespace {

bool is_line_end(char c) { return c == '\n' || c == '\r'; }

bool is_ascii_punctuation(char c) {
    return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
}

/// A space that Markdown would drop or fold: at an edge of a line or after another space.
bool is_fragile_space(std::string_view text, std::size_t at) {
    if (at == 0 || at + 1 == text.size()) return true;
    const char before = text[at - 1];
    return before == ' ' || is_line_end(before) || is_line_end(text[at + 1]);
}

void append_line_end(std::string& out, std::string_view text, std::size_t at) {
    const bool first_half_of_crlf = text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n';
    if (!first_half_of_crlf) out += "<br>";
}

void append_escaped(std::string& out, std::string_view text, std::size_t at) {
    const char c = text[at];
    if (is_line_end(c)) return append_line_end(out, text, at);
    if (c == '\t') {
        out += "&#9;";
    } else if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) {
        return;
    } else if (c == ' ') {
        out += is_fragile_space(text, at) ? "&#32;" : " ";
    } else if (c == '|') {
        out += "&#124;";  // never a cell border, whichever parser reads it
    } else if (c == '\\') {
        out += "&#92;";
    } else {
        if (is_ascii_punctuation(c)) out += '\\';
        out += c;
    }
}

}  // namespace

std::string escape_markdown(std::string_view typed) {
    while (!typed.empty() && is_line_end(typed.back())) typed.remove_suffix(1);
    std::string out;
    out.reserve(typed.size() * 2);
    for (std::size_t at = 0; at < typed.size(); ++at) append_escaped(out, typed, at);
    return out;
}

}  // namespace kasane::text
