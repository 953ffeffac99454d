// CSV as Excel in Japan writes it: UTF-8 or CP932, quoted cells, CRLF; with commas, semicolons or tabs.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "exchange/node.hpp"

namespace kasane::exchange {

/// One row: the line at which it begins, and its number as Excel counts it, from 1.
struct CsvRow {
    std::vector<std::string> cells;
    int line = 0;
    int number = 0;
};

/// 「C7」: the cell in a column, from 0, as Excel names it.
std::string cell_name(std::size_t column, int row);

/// The rows of a file, the header first. Empty rows are left out.
Result<std::vector<CsvRow>> read_csv(const File& file);

/// Cases as a table with the list `case`, as a TOML file would hold it: one row per member of a household;
/// rows with the same 番号 are one case.
struct CaseTable {
    Node root;
    std::vector<Problem> problems;  ///< all of the file
    std::vector<std::string> told;  ///< cells with 外字, which may be in names
};
CaseTable read_case_csv(const File& file);

}  // namespace kasane::exchange
