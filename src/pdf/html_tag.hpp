#pragma once
#include <set>
#include <string>
#include <string_view>

namespace kasane::pdf {

/// A tag as Markdown finds it: `<Name …>` or `</name>`.
struct HtmlTag {
    std::string name;  ///< in small letters
    bool closes = false;
};

/// Empty name: a comment or an instruction.
HtmlTag read_tag(std::string_view html);

/// The names of the tags that a source closes, in small letters.
std::set<std::string> closed_names(std::string_view source);

/// Whether words in < and > are meant as HTML: an element of HTML that is closed somewhere, or one that
/// stands alone. <Zoom>, <A>さん and <NPO> are words.
bool is_meant_as_html(const HtmlTag& tag, const std::set<std::string>& closed);

}  // namespace kasane::pdf
