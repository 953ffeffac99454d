#include "text/markdown_escape.hpp"

namespace kasane::text {
namespace {

bool is_line_end(char c) {
    return c == '\n' || c == '\r';
}

bool is_ascii_punctuation(char c) {
    return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') ||
           (c >= '{' && c <= '~');
}

/// A space that Markdown would drop or fold: at an edge of a line or after another space.
bool is_fragile_space(std::string_view text, std::size_t at) {
    if (at == 0 || at + 1 == text.size()) return true;
    const char before = text[at - 1];
    return before == ' ' || is_line_end(before) || is_line_end(text[at + 1]);
}

/// Without the control characters that are neither line ends nor tabs: they would hide an edge from a space.
std::string without_controls(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (char c : text) {
        const bool control = static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
        if (!control || is_line_end(c) || c == '\t') out += c;
    }
    return out;
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
    auto text = without_controls(typed);
    while (!text.empty() && is_line_end(text.back())) text.pop_back();
    std::string out;
    out.reserve(text.size() * 2);
    for (std::size_t at = 0; at < text.size(); ++at) append_escaped(out, text, at);
    return out;
}

}  // namespace kasane::text
