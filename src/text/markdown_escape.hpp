#pragma once
#include <string>
#include <string_view>

namespace kasane::text {

/// Text that a person typed, written so that Markdown shows exactly it: in a paragraph, list item,
/// heading, table cell or fenced line. The result is one physical line; line ends become `<br>`, control
/// characters are dropped, and line ends at the very end carry nothing.
std::string escape_markdown(std::string_view typed);

}  // namespace kasane::text
