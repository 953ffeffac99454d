// CSV as Excel in Japan writes it: UTF-8 or CP932, quoted cells, CRLF.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "exchange/node.hpp"

namespace kasane::exchange {

/// One row and the line at which it begins.
struct CsvRow {
    std::vector<std::string> cells;
    int line = 0;
};

/// The rows of a file, the header first. Empty rows are left out.
Result<std::vector<CsvRow>> read_csv(const File& file);

/// Cases as a table with the list `case`, as a TOML file would hold it: one row per member of a household;
/// rows with the same 番号 are one case.
Result<Node> read_case_csv(const File& file);

}  // namespace kasane::exchange
