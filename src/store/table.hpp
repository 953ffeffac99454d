// Rows in and out of any table that has the shape of an entity.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "store/cell.hpp"
#include "store/problem.hpp"
#include "store/row_change.hpp"

namespace SQLite {
class Database;
class Statement;
}  // namespace SQLite

namespace kasane::store {

/// Makes one change of a row, where the store still holds it as the change saw it before; otherwise a
/// problem, and nothing is written. Throws SQLite::Exception.
std::optional<Problem> write_change(SQLite::Database& database, const RowChange& change);

/// The row of the same key as it is now.
std::optional<Row> current_row(SQLite::Database& database, const TableShape& table, const Row& key);

/// `SELECT` of all columns in their order; `where` is empty or a condition.
std::string select_from(const TableShape& table, std::string_view where);
/// The columns of the row on which the statement stands.
Row read_row(SQLite::Statement& statement);
void bind_cell(SQLite::Statement& statement, int position, const Cell& cell);

}  // namespace kasane::store
