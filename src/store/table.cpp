#include "store/table.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace kasane::store {
namespace {

/// 「"a", "b"」, or with `each` = 「 = ?」 and `between` = 「 AND 」 a condition. Quoted: `when` is a word of
/// SQL.
std::string join(const TableShape& table, std::size_t first, std::size_t last, std::string_view each,
                 std::string_view between) {
    std::string list;
    for (std::size_t i = first; i < last; ++i) {
        if (i != first) list += between;
        list += '"' + table.columns[i] + '"';
        list += each;
    }
    return list;
}

std::string key_condition(const TableShape& table) {
    return join(table, 0, table.key_fields, " = ?", " AND ");
}

int bind_cells(SQLite::Statement& statement, const Row& row, std::size_t first, std::size_t last,
               int position) {
    for (std::size_t i = first; i < last; ++i) bind_cell(statement, position++, row.at(i));
    return position;
}

void insert(SQLite::Database& database, const TableShape& table, const Row& row) {
    std::string values = "?";
    for (std::size_t i = 1; i < row.size(); ++i) values += ", ?";
    const auto columns = join(table, 0, table.columns.size(), "", ", ");
    SQLite::Statement statement(
        database, "INSERT INTO \"" + table.name + "\" (" + columns + ") VALUES (" + values + ")");
    bind_cells(statement, row, 0, row.size(), 1);
    statement.exec();
}

void update(SQLite::Database& database, const TableShape& table, const Row& row) {
    if (table.key_fields == row.size()) return;  // all key: the row is there, and there is nothing to set
    const auto columns = join(table, table.key_fields, table.columns.size(), " = ?", ", ");
    SQLite::Statement statement(
        database, "UPDATE \"" + table.name + "\" SET " + columns + " WHERE " + key_condition(table));
    const int position = bind_cells(statement, row, table.key_fields, row.size(), 1);
    bind_cells(statement, row, 0, table.key_fields, position);
    statement.exec();
}

void erase(SQLite::Database& database, const TableShape& table, const Row& row) {
    SQLite::Statement statement(database, "DELETE FROM \"" + table.name + "\" WHERE " + key_condition(table));
    bind_cells(statement, row, 0, table.key_fields, 1);
    statement.exec();
}

bool same_key(const RowChange& change) {
    if (!change.before || !change.after) return true;
    for (std::size_t i = 0; i < change.table.key_fields; ++i)
        if (change.before->at(i) != change.after->at(i)) return false;
    return true;
}

}  // namespace

std::optional<Row> current_row(SQLite::Database& database, const TableShape& table, const Row& key) {
    SQLite::Statement query(database, select_from(table, key_condition(table)));
    bind_cells(query, key, 0, table.key_fields, 1);
    if (!query.executeStep()) return {};
    return read_row(query);
}

std::optional<Problem> write_change(SQLite::Database& database, const RowChange& change) {
    if (!change.before && !change.after) return {};
    if (!same_key(change))
        return Problem{ProblemKind::bad_event, "記録の番号は変えられません（" + change.table.name + "）。",
                       "開き直して、もう一度行ってください。"};
    const Row& key = change.before ? *change.before : *change.after;
    if (current_row(database, change.table, key) != change.before)
        return Problem{ProblemKind::conflict,
                       "記録がほかで変わっていたため、書き込みませんでした（" + change.table.name + "）。",
                       "開き直して今の内容を確かめ、もう一度行ってください。"};
    if (!change.after)
        erase(database, change.table, *change.before);
    else if (!change.before)
        insert(database, change.table, *change.after);
    else
        update(database, change.table, *change.after);
    return {};
}

std::string select_from(const TableShape& table, std::string_view where) {
    auto query = "SELECT " + join(table, 0, table.columns.size(), "", ", ") + " FROM \"" + table.name + '"';
    if (!where.empty()) query.append(" WHERE ").append(where);
    return query;
}

Row read_row(SQLite::Statement& statement) {
    Row row;
    const int columns = statement.getColumnCount();
    row.reserve(static_cast<std::size_t>(columns));
    for (int i = 0; i < columns; ++i) {
        const auto column = statement.getColumn(i);
        if (column.isNull())
            row.emplace_back();
        else if (column.isInteger())
            row.emplace_back(column.getInt64());
        else
            row.emplace_back(column.getString());
    }
    return row;
}

void bind_cell(SQLite::Statement& statement, int position, const Cell& cell) {
    if (const auto* number = std::get_if<std::int64_t>(&cell))
        statement.bind(position, *number);
    else if (const auto* text = std::get_if<std::string>(&cell))
        statement.bind(position, *text);
    else
        statement.bind(position);
}

}  // namespace kasane::store
