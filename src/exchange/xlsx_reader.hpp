// Sheets of .xlsx: what their cells say, not how they look.
#pragma once

#include "exchange/table_rows.hpp"

namespace kasane::exchange {

/// By its name: .xlsx, and .xlsm, of which no macro is read.
bool is_workbook(const File& file);

/// The sheets that are shown, in their order. Days come as 2025-05-23, whatever they look like; a formula is
/// the value that was saved with it; ふりがな is no part of a text. A cell that is merged with others below
/// says what it says in all of their rows, in its first column alone. Bounds hold against files that are made
/// to be large.
Result<std::vector<Sheet>> read_workbook(const File& file);

}  // namespace kasane::exchange
