#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "pdf/problem.hpp"

namespace kasane::pdf {

/// Why bytes are not text in UTF-8, with the line and what they look like; nothing where they are. What is
/// wrongly encoded would be set as a page of other characters.
std::optional<Problem> not_text(std::string_view bytes);

/// The text with line ends of any kind as U+000A and without a byte order mark, so that cmark's line numbers
/// hold.
std::string with_line_feeds(std::string_view text);

}  // namespace kasane::pdf
