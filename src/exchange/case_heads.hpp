// Where the heading of a table of cases stands, and what its columns hold.
#pragma once

#include <string>
#include <vector>

#include "exchange/case_columns.hpp"
#include "exchange/table_rows.hpp"

namespace kasane::exchange {

/// A column of the table.
struct Head {
    const CaseColumn* column = nullptr;  ///< none: an empty column, or one that is not used
    std::string called;                  ///< as the file heads it
    bool is_left_out = false;            ///< it has a heading, and nothing of it is read
};

struct Heads {
    std::size_t row = 0;  ///< of the heading, among the rows of the sheet
    std::vector<Head> columns;
    Problems problems;

    /// The first column of this key; as many as there are columns where there is none.
    [[nodiscard]] std::size_t column_of(std::string_view key) const;
    [[nodiscard]] bool has(std::string_view key) const { return column_of(key) < columns.size(); }
};

/// The row, among the first of the sheet, of which the most cells are headings of cases, if there are two or
/// more; titles stand above it. Nothing where no row is like a heading.
std::optional<std::size_t> heading_row(const Sheet& sheet);
/// The heading of a sheet that has rows. `file` is how messages call it.
Heads heads_of(const std::string& file, const Sheet& sheet);
/// 「番号、呼称、…」: the headings that are understood.
std::string known_headings();

}  // namespace kasane::exchange
