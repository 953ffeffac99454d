// CSV as Excel in Japan writes it: UTF-8, UTF-16 or CP932, quoted cells, CRLF; with commas, semicolons or
// tabs.
#pragma once

#include "exchange/table_rows.hpp"

namespace kasane::exchange {

/// The rows of a file, the header first. Empty rows are left out.
Result<std::vector<TableRow>> read_csv(const File& file);

}  // namespace kasane::exchange
