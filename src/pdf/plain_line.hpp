#pragma once
#include <optional>
#include <string_view>

#include "pdf/block.hpp"

namespace kasane::pdf {

/// A line of inline Markdown that holds no more of it than `<br>` and backslashed punctuation, as nearly all
/// cells do, without the cost of a parser; nothing for any other line.
std::optional<Text> read_plain(std::string_view line);

}  // namespace kasane::pdf
