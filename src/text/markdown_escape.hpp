// Text that a person typed, in Markdown.
#pragma once
#include <string>
#include <string_view>

namespace kasane::text {

/// Text that a person typed, written so that Markdown shows exactly it: in a paragraph, list item, heading,
/// table cell or fenced line. Only what would be read otherwise is escaped; two tildes and brackets count, as
/// viewers strike texts out and tick boxes. The result is one physical line; line ends become `<br>`, control
/// characters are dropped, and line ends at the very end carry nothing.
std::string escape_markdown(std::string_view typed);

/// The same for a place that is not known yet: signs that matter only where a line begins (「1.」, 「-」,
/// 「#」) stand behind a control character until `settle_line_starts`.
std::string escape_for_template(std::string_view typed);
/// The finished Markdown: such signs are escaped where a line begins, and stand as they are elsewhere.
std::string settle_line_starts(std::string_view markdown);

}  // namespace kasane::text
