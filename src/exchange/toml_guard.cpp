#include "exchange/toml_reader.hpp"
#include "text/encoding.hpp"

namespace kasane::exchange {
namespace {

/// Position after the string that starts at `at`, or of the line end where it is not closed.
std::size_t after_string(std::string_view text, std::size_t at) {
    const char quote = text[at];
    const bool raw = quote == '\'';
    const std::string triple(3, quote);
    const bool long_form = text.substr(at).starts_with(triple);
    std::size_t next = at + (long_form ? 3 : 1);
    while (next < text.size()) {
        if (!long_form && text[next] == '\n') return next;
        if (!raw && text[next] == '\\') {
            next += 2;
        } else if (long_form ? text.substr(next).starts_with(triple) : text[next] == quote) {
            next += long_form ? 3 : 1;
            while (long_form && next < text.size() && text[next] == quote) ++next;
            return next;
        } else {
            ++next;
        }
    }
    return text.size();
}

/// Whether a string begins with the quote that stands there: behind anything else the library reads it as
/// part of a bare value, and goes on reading the letters behind it.
bool begins_string(std::string_view text, std::size_t at) {
    if (text[at] != '"' && text[at] != '\'') return false;
    const auto before = text.substr(0, at).find_last_not_of(" \t");
    return before == std::string_view::npos ||
           std::string_view("=,[{.\r\n").find(text[before]) != std::string_view::npos;
}

/// The library and those who walk through its tree go down one level for each dot.
constexpr int most_dots = 8;

/// Where a key stands that leads too far down: a line with many dots that are in no string or comment.
std::optional<std::size_t> first_deep_key(std::string_view text) {
    int dots = 0;
    for (std::size_t at = 0; at < text.size();) {
        if (begins_string(text, at)) {
            at = after_string(text, at);
        } else if (text[at] == '#') {
            at = std::min(text.find('\n', at), text.size());
        } else {
            if (text[at] == '\n') dots = 0;
            if (text[at] == '.' && ++dots > most_dots) return at;
            ++at;
        }
    }
    return {};
}

/// Where the first letter stands that is neither ASCII nor in a string or comment.
std::optional<std::size_t> first_bare_letter(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        if (begins_string(text, at)) {
            at = after_string(text, at);
        } else if (text[at] == '#') {
            at = std::min(text.find('\n', at), text.size());
        } else if (static_cast<unsigned char>(text[at]) >= 0x80) {
            return at;
        } else {
            ++at;
        }
    }
    return {};
}

std::string_view line_of(std::string_view text, std::size_t at) {
    const auto start = text.rfind('\n', at) == std::string_view::npos ? 0 : text.rfind('\n', at) + 1;
    return text.substr(start, std::min(text.find('\n', at), text.size()) - start);
}

Problem bare_letter(const File& file, std::string_view text, std::size_t at) {
    const auto rest = text.substr(at);
    const int line = text::line_at(text, at);
    if (rest.starts_with("　"))
        return {file.name, line, "引用符の外に全角の空白があります。", "半角の空白に直してください。"};
    return {file.name, line,
            "引用符の外に全角の文字があります：" + in_short(std::string(line_of(text, at))) + "。",
            "キーは英字で書き、文字の値は半角の \" \" で囲んでください。"};
}

}  // namespace

std::optional<Problem> unfit_for_toml(const File& file) {
    const auto text = text::without_mark(file.bytes);
    if (const auto at = text::first_bad_utf8(text))
        return Problem{file.name, text::line_at(text, *at), "UTF-8 でない文字があります。",
                       "文字コードを UTF-8 にして保存し直してください。"};
    if (const auto at = text::first_control(text))
        return Problem{file.name, text::line_at(text, *at), "目に見えない制御文字があります。",
                       "この行を打ち直してください。"};
    if (const auto at = first_bare_letter(text)) return bare_letter(file, text, *at);
    if (const auto at = first_deep_key(text))
        return Problem{file.name, text::line_at(text, *at), "「.」でつないだキーが長すぎます。",
                       "[[case]] などの表に分けて書いてください。"};
    return {};
}

}  // namespace kasane::exchange
