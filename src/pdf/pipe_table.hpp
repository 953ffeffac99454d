#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "pdf/block.hpp"

namespace kasane::pdf {

/// The cells of a row `| a | b |`, trimmed. `\|` is a bar inside a cell; other escapes stay for cmark.
std::vector<std::string> split_row(std::string_view line);

/// Whether a bar in `code` made two cells of what was meant as one.
bool splits_code(const std::vector<std::string>& cells);

/// Alignment per column when the line is a delimiter row such as `|---|:-:|`.
std::optional<std::vector<Alignment>> read_delimiter_row(std::string_view line);

}  // namespace kasane::pdf
