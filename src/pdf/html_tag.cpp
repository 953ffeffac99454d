#include "pdf/html_tag.hpp"

#include <algorithm>
#include <array>

namespace kasane::pdf {
namespace {

/// In order.
constexpr std::array<std::string_view, 76> elements{
    "a",      "abbr",    "address",  "article", "aside", "b",          "big",     "blockquote", "body",
    "button", "caption", "center",   "cite",    "code",  "col",        "dd",      "del",        "details",
    "dfn",    "div",     "dl",       "dt",      "em",    "figcaption", "figure",  "font",       "footer",
    "form",   "h1",      "h2",       "h3",      "h4",    "h5",         "h6",      "head",       "header",
    "html",   "i",       "ins",      "kbd",     "label", "li",         "main",    "mark",       "nav",
    "nobr",   "ol",      "p",        "pre",     "q",     "s",          "samp",    "script",     "section",
    "small",  "span",    "strike",   "strong",  "style", "sub",        "summary", "sup",        "table",
    "tbody",  "td",      "textarea", "tfoot",   "th",    "thead",      "time",    "title",      "tr",
    "tt",     "u",       "ul",       "var"};
constexpr std::array<std::string_view, 5> standing_alone{"br", "hr", "img", "input", "wbr"};
constexpr std::array<std::string_view, 5> of_ruby{"rb", "rp", "rt", "rtc", "ruby"};

static_assert(std::is_sorted(elements.begin(), elements.end()));

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

std::string name_at(std::string_view text, std::size_t at) {
    std::string name;
    for (; at < text.size() && is_letter(text[at]); ++at)
        name += static_cast<char>(text[at] >= 'A' && text[at] <= 'Z' ? text[at] + ('a' - 'A') : text[at]);
    return name;
}

template <class Names>
bool has(const Names& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace

HtmlTag read_tag(std::string_view html) {
    const bool closes = html.starts_with("</");
    return {name_at(html, closes ? 2 : 1), closes};
}

std::set<std::string> closed_names(std::string_view source) {
    std::set<std::string> names;
    for (auto at = source.find("</"); at != std::string_view::npos; at = source.find("</", at + 2))
        names.insert(name_at(source, at + 2));
    return names;
}

bool is_meant_as_html(const HtmlTag& tag, const std::set<std::string>& closed) {
    if (has(standing_alone, tag.name)) return true;
    if (has(of_ruby, tag.name)) return closed.contains("rt") || closed.contains("ruby");
    return has(elements, tag.name) && closed.contains(tag.name);
}

}  // namespace kasane::pdf
