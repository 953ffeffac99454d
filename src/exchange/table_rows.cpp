#include "exchange/table_rows.hpp"

#include "exchange/csv_reader.hpp"
#include "exchange/xlsx_reader.hpp"

namespace kasane::exchange {
namespace {

constexpr std::size_t letters = 26;

}  // namespace

std::string cell_name(std::size_t column, int row) {
    std::string name;
    for (auto left = column + 1; left > 0; left = (left - 1) / letters)
        name.insert(name.begin(), static_cast<char>('A' + (left - 1) % letters));
    return name + std::to_string(row);
}

std::size_t column_named(std::string_view cell) {
    std::size_t column = 0;
    std::size_t at = 0;
    for (; at < cell.size() && cell[at] >= 'A' && cell[at] <= 'Z' && at < 3; ++at)
        column = column * letters + static_cast<std::size_t>(cell[at] - 'A') + 1;
    const bool is_name = at > 0 && column <= beyond_columns &&
                         cell.find_first_not_of("0123456789", at) == std::string_view::npos;
    return is_name ? column - 1 : beyond_columns;
}

Result<std::vector<Sheet>> read_sheets(const File& file) {
    if (is_workbook(file)) return read_workbook(file);
    auto rows = read_csv(file);
    if (auto* problem = problem_in(rows)) return std::move(*problem);
    std::vector<Sheet> sheets(1);
    sheets.front().rows = std::get<std::vector<TableRow>>(std::move(rows));
    return sheets;
}

}  // namespace kasane::exchange
