#include "store/salvage_copy.hpp"

#include <algorithm>
#include <vector>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include "store/table.hpp"

namespace kasane::store {
namespace {

using RowsByKey = std::map<Row, Row>;

struct ColumnToCopy {
    std::string name;
    bool is_blob = false;
};

/// A table as the schema describes it; its key comes first.
struct TableToCopy {
    std::string name;
    std::vector<ColumnToCopy> columns;
    std::size_t key_columns = 0;
};

TableToCopy table_named(SQLite::Database& database, const std::string& name) {
    TableToCopy table{name, {}, 0};
    SQLite::Statement query(database, "SELECT name, type, pk FROM pragma_table_info(?)");
    query.bind(1, name);
    while (query.executeStep()) {
        table.columns.push_back({query.getColumn(0).getString(), query.getColumn(1).getString() == "BLOB"});
        if (query.getColumn(2).getInt() > 0) ++table.key_columns;
    }
    return table;
}

std::vector<TableToCopy> tables_of(SQLite::Database& database) {
    SQLite::Statement query(
        database, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'");
    std::vector<TableToCopy> tables;
    while (query.executeStep()) tables.push_back(table_named(database, query.getColumn(0).getString()));
    return tables;
}

std::string list_of(const TableToCopy& table, std::size_t count, const std::string& after_each) {
    std::string list;
    for (std::size_t at = 0; at < count; ++at)
        list += (at == 0 ? "\"" : ", \"") + table.columns.at(at).name + "\"" + after_each;
    return list;
}

/// Reads from one end until the damage; false where it met some.
bool read_from(SQLite::Database& database, const std::string& sql, const TableToCopy& table,
               RowsByKey& rows) {
    try {
        SQLite::Statement query(database, sql);
        while (query.executeStep()) {
            auto row = read_row(query);
            Row key(row.begin(), row.begin() + static_cast<std::ptrdiff_t>(table.key_columns));
            rows.emplace(std::move(key), std::move(row));
        }
        return true;
    } catch (const SQLite::Exception&) {
        return false;
    }
}

/// All rows that can be read, from both ends of the table.
bool read_table(SQLite::Database& database, const TableToCopy& table, RowsByKey& rows) {
    const auto select = "SELECT " + list_of(table, table.columns.size(), "") + " FROM \"" + table.name + "\"";
    if (read_from(database, select, table, rows)) return true;
    read_from(database, select + " ORDER BY " + list_of(table, table.key_columns, " DESC"), table, rows);
    return false;
}

void bind_typed(SQLite::Statement& insert, int position, const ColumnToCopy& column, const Cell& cell) {
    const auto* bytes = std::get_if<std::string>(&cell);
    if (column.is_blob && bytes != nullptr)
        insert.bind(position, bytes->data(), static_cast<int>(bytes->size()));
    else
        bind_cell(insert, position, cell);
}

/// False where the schema does not take the row: a value that changed its type was damaged, too.
bool write_row(SQLite::Statement& insert, const TableToCopy& table, const Row& row) {
    try {
        insert.reset();
        for (std::size_t at = 0; at < row.size(); ++at)
            bind_typed(insert, static_cast<int>(at) + 1, table.columns.at(at), row.at(at));
        insert.exec();
        return true;
    } catch (const SQLite::Exception& failure) {
        constexpr int constraint = 19;  // SQLITE_CONSTRAINT
        if (failure.getErrorCode() != constraint) throw;
        return false;
    }
}

CopiedTable copy_table(SQLite::Database& from, SQLite::Database& to, const TableToCopy& table) {
    RowsByKey rows;
    CopiedTable copied;
    copied.damaged = !read_table(from, table, rows);
    if (!rows.empty()) to.exec("DELETE FROM \"" + table.name + "\"");
    std::string places = "?";
    for (std::size_t at = 1; at < table.columns.size(); ++at) places += ", ?";
    SQLite::Statement insert(to, "INSERT INTO \"" + table.name + "\" (" +
                                     list_of(table, table.columns.size(), "") + ") VALUES (" + places + ")");
    for (const auto& [key, row] : rows) {
        if (write_row(insert, table, row))
            ++copied.rows;
        else
            copied.damaged = true;
    }
    return copied;
}

}  // namespace

std::map<std::string, CopiedTable> copy_readable_rows(SQLite::Database& from, SQLite::Database& to) {
    std::map<std::string, CopiedTable> copied;
    for (const auto& table : tables_of(to)) copied.emplace(table.name, copy_table(from, to, table));
    return copied;
}

}  // namespace kasane::store
