#include "text/markdown_escape.hpp"

#include <algorithm>
#include <cstddef>

namespace kasane::text {
namespace {

/// Stands before a sign that matters only where a line begins. No text holds it: controls are dropped.
constexpr char line_start_mark = '\x02';

bool is_line_end(char c) {
    return c == '\n' || c == '\r';
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_ascii(char c) {
    return static_cast<unsigned char>(c) < 0x80;
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

std::size_t run_from(std::string_view text, std::size_t at) {
    return std::min(text.find_first_not_of(text[at], at), text.size()) - at;
}

/// A space or the end of the text, behind which a template may have one.
bool ends_word(std::string_view text, std::size_t at) {
    return at >= text.size() || text[at] == ' ';
}

/// 「&amp;」, and the beginning of one that a template may go on with.
bool begins_entity(std::string_view text, std::size_t at) {
    auto end = at + 1;
    while (end < text.size() && (is_letter(text[end]) || is_digit(text[end]) || text[end] == '#')) ++end;
    return end == text.size() || (text[end] == ';' && end > at + 1);
}

/// 「<b>」, 「</b>」, 「<!--」, 「<?」, 「<https:…>」: an angle before anything else is itself.
bool begins_tag(std::string_view text, std::size_t at) {
    if (at + 1 == text.size()) return true;
    const char next = text[at + 1];
    return is_letter(next) || next == '/' || next == '!' || next == '?';
}

/// 「##」 at the end of a heading belongs to its markup.
bool closes_heading(std::string_view text, std::size_t at) {
    return (at == 0 || text[at - 1] == ' ') && at + run_from(text, at) == text.size();
}

bool is_struck_out(std::string_view text, std::size_t at) {
    return (at > 0 && text[at - 1] == '~') || run_from(text, at) > 1;
}

/// Whether this one is read otherwise wherever it stands.
bool is_always_read(std::string_view text, std::size_t at) {
    switch (text[at]) {
        case '*':
        case '_':
        case '`':
        case '[':
        case ']':
            return true;
        case '<':
            return begins_tag(text, at);
        case '&':
            return begins_entity(text, at);
        case '~':
            return is_struck_out(text, at);
        case '#':
            return closes_heading(text, at);
        default:
            return false;
    }
}

/// 「1.」 and 「1)」; the digits may be of the template.
bool numbers_list(std::string_view text, std::size_t at) {
    constexpr std::size_t most_digits = 9;
    const auto digits = text.substr(0, at);
    return at <= most_digits && std::all_of(digits.begin(), digits.end(), is_digit) &&
           ends_word(text, at + 1);
}

/// Whether this one makes something of a line that begins with the text.
bool is_read_at_start(std::string_view text, std::size_t at) {
    const char c = text[at];
    if (c == '.' || c == ')') return numbers_list(text, at);
    if (at > 0) return false;
    constexpr std::size_t deepest_heading = 6;
    const auto run = run_from(text, 0);
    switch (c) {
        case '>':
            return true;
        case '+':
            return ends_word(text, 1);
        case '#':
            return run <= deepest_heading && ends_word(text, run);
        case '=':
            return run == text.size();
        case '-':
        case ':':
            // A bullet, a rule, a line below a heading, or one below the head of a table.
            return (c == '-' && ends_word(text, 1)) ||
                   text.find_first_not_of("-: ") == std::string_view::npos;
        default:
            return false;
    }
}

/// A backslash is itself before what cannot be escaped.
bool is_literal_backslash(std::string_view text, std::size_t at) {
    if (at + 1 == text.size()) return false;
    const char next = text[at + 1];
    return is_letter(next) || is_digit(next) || !is_ascii(next);
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
        out += is_literal_backslash(text, at) ? "\\" : "&#92;";
    } else {
        if (is_always_read(text, at))
            out += '\\';
        else if (is_read_at_start(text, at))
            out += line_start_mark;
        out += c;
    }
}

/// Whether a block can begin behind what stands on the line so far: spaces and marks of lists, quotes,
/// headings.
bool may_begin_block(std::string_view line) {
    return line.find_first_not_of(" \t>-+*#.)0123456789") == std::string_view::npos;
}

}  // namespace

std::string escape_for_template(std::string_view typed) {
    auto text = without_controls(typed);
    while (!text.empty() && is_line_end(text.back())) text.pop_back();
    std::string out;
    out.reserve(text.size() + text.size() / 8);
    for (std::size_t at = 0; at < text.size(); ++at) append_escaped(out, text, at);
    return out;
}

std::string settle_line_starts(std::string_view markdown) {
    std::string out;
    out.reserve(markdown.size());
    std::size_t line = 0;
    for (const char c : markdown) {
        if (c != line_start_mark)
            out += c;
        else if (may_begin_block(std::string_view(out).substr(line)))
            out += '\\';
        if (c == '\n') line = out.size();
    }
    return out;
}

std::string escape_markdown(std::string_view typed) {
    return settle_line_starts(escape_for_template(typed));
}

}  // namespace kasane::text
