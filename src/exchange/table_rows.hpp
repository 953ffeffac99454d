// The rows of a table, from whichever kind of file.
#pragma once

#include <string>
#include <vector>

#include "exchange/node.hpp"

namespace kasane::exchange {

/// One row: the line of the file at which it begins, and its number as Excel counts it, from 1.
struct TableRow {
    std::vector<std::string> cells;
    int line = 0;
    int number = 0;
};

/// The rows of one sheet; empty rows are left out. A CSV file is one sheet without a name.
struct Sheet {
    std::string name;
    std::vector<TableRow> rows;
    Problems problems;  ///< cells that hold no value (an error, a formula that nobody computed)
};

/// 「C7」: the cell in a column, from 0, as Excel names it.
std::string cell_name(std::size_t column, int row);
/// The column of 「C」 or 「C7」, from 0; `beyond_columns` where this names none.
std::size_t column_named(std::string_view cell);
inline constexpr std::size_t beyond_columns = 16'384;

/// The sheets of a file: .xlsx by its sheets, anything else as CSV.
Result<std::vector<Sheet>> read_sheets(const File& file);

}  // namespace kasane::exchange
