#include "store/salvage.hpp"

#include <algorithm>
#include <map>
#include <set>

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include "domain/record.hpp"
#include "store/change_json.hpp"
#include "store/connection.hpp"
#include "store/migration.hpp"
#include "store/table.hpp"

namespace kasane::store {
namespace {

namespace fs = std::filesystem;

using Columns = std::vector<std::string>;
using RowsByKey = std::map<Row, Row>;

Columns columns_of(SQLite::Database& database, const std::string& table) {
    SQLite::Statement query(database, "SELECT name FROM pragma_table_info(?)");
    query.bind(1, table);
    Columns columns;
    while (query.executeStep()) columns.push_back(query.getColumn(0).getString());
    return columns;
}

std::string quoted_list(const Columns& columns) {
    std::string list;
    for (const auto& column : columns) list += (list.empty() ? "\"" : ", \"") + column + "\"";
    return list;
}

/// Reads from one end until the damage; false where it met some.
bool read_from(SQLite::Database& database, const std::string& sql, RowsByKey& rows, std::size_t key_columns) {
    try {
        SQLite::Statement query(database, sql);
        while (query.executeStep()) {
            auto row = read_row(query);
            Row key(row.begin(),
                    row.begin() + static_cast<std::ptrdiff_t>(std::min(key_columns, row.size())));
            rows.emplace(std::move(key), std::move(row));
        }
        return true;
    } catch (const SQLite::Exception&) {
        return false;
    }
}

/// All rows that can be read, from both ends of the table.
bool read_table(SQLite::Database& database, const std::string& table, const Columns& columns,
                std::size_t key_columns, RowsByKey& rows) {
    Columns key(columns.begin(), columns.begin() + static_cast<std::ptrdiff_t>(key_columns));
    const auto select = "SELECT " + quoted_list(columns) + " FROM \"" + table + "\"";
    if (read_from(database, select, rows, key_columns)) return true;
    std::string descending;
    for (const auto& column : key) descending += (descending.empty() ? "\"" : ", \"") + column + "\" DESC";
    read_from(database, select + " ORDER BY " + descending, rows, key_columns);
    return false;
}

/// One store that is read and one that is written.
class Salvage {
  public:
    Salvage(SQLite::Database& from, SQLite::Database& to) : from_(from), to_(to) {}

    Salvaged run() {
        take_triggers_away();
        read_journal();
        for (const auto& shape : all_shapes()) copy_entity(shape);
        for (const auto* table : {"journal", "journal_changes", "journal_proof", "journal_head", "id_mark"})
            copy_plain(table, 1);
        copy_plain("destroyed_line", 2);
        leave_out_what_leads_nowhere();
        put_triggers_back();
        return std::move(report_);
    }

  private:
    void take_triggers_away() {
        SQLite::Statement query(to_, "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'");
        while (query.executeStep())
            triggers_.emplace(query.getColumn(0).getString(), query.getColumn(1).getString());
        for (const auto& [name, sql] : triggers_) to_.exec("DROP TRIGGER \"" + name + "\"");
    }
    void put_triggers_back() {
        for (const auto& [name, sql] : triggers_) to_.exec(sql);
    }

    /// The last image of each row that the journal still has.
    void read_journal() {
        RowsByKey lines;
        read_table(from_, "journal_changes", {"seq", "changes"}, 1, lines);
        std::int64_t last = 0;
        for (const auto& [key, line] : lines) {
            last = std::max(last, std::get<std::int64_t>(key.front()));
            const auto* json = std::get_if<std::string>(&line.back());
            const auto changes = json == nullptr ? std::nullopt : changes_from_json(*json);
            if (!changes) continue;
            for (const auto& change : *changes) {
                const auto& row =
                    change.after ? *change.after : change.before.value_or(change.table.defaults);
                const Row row_key(row.begin(),
                                  row.begin() + static_cast<std::ptrdiff_t>(change.table.key_fields));
                if (!change.after || reads_back(change.table, *change.after))
                    images_[change.table.name][row_key] = change.after;
            }
        }
        report_.journal_lines = static_cast<std::int64_t>(lines.size());
        report_.journal_lost = last - report_.journal_lines;
    }

    void copy_entity(const TableShape& shape) {
        RowsByKey rows;
        SalvagedTable table{shape.name, 0, 0, false};
        table.damaged = !read_table(from_, shape.name, shape.columns, shape.key_fields, rows);
        if (std::erase_if(rows, [&](const auto& row) { return !reads_back(shape, row.second); }) > 0)
            table.damaged = true;
        if (table.damaged)
            for (const auto& [key, image] : images_[shape.name])
                if (image && rows.emplace(key, *image).second) ++table.from_journal;
        write(shape.name, shape.columns, rows);
        table.rows = static_cast<std::int64_t>(rows.size());
        if (table.rows > 0 || table.damaged) report_.tables.push_back(table);
    }
    void copy_plain(const std::string& name, std::size_t key_columns) {
        RowsByKey rows;
        const auto columns = columns_of(to_, name);
        const bool whole = read_table(from_, name, columns, key_columns, rows);
        if (!rows.empty()) to_.exec("DELETE FROM \"" + name + "\"");
        write(name, columns, rows);
        report_.tables.push_back({name, static_cast<std::int64_t>(rows.size()), 0, !whole});
    }
    void write(const std::string& name, const Columns& columns, const RowsByKey& rows) {
        std::string places = "?";
        for (std::size_t i = 1; i < columns.size(); ++i) places += ", ?";
        SQLite::Statement insert(to_, "INSERT OR IGNORE INTO \"" + name + "\" (" + quoted_list(columns) +
                                          ") VALUES (" + places + ")");
        for (const auto& [key, row] : rows) {
            for (std::size_t i = 0; i < row.size(); ++i)
                bind_cell(insert, static_cast<int>(i) + 1, row.at(i));
            insert.exec();
            insert.reset();
        }
    }

    /// A row whose case or item is lost cannot be kept; neither can what leads to it in turn.
    void leave_out_what_leads_nowhere() {
        for (bool found = true; found;) {
            found = false;
            std::set<std::pair<std::string, std::int64_t>> lost;
            SQLite::Statement check(to_,
                                    "SELECT \"table\", rowid FROM pragma_foreign_key_check "
                                    "WHERE rowid IS NOT NULL AND \"table\" NOT LIKE 'journal%'");
            while (check.executeStep())
                lost.emplace(check.getColumn(0).getString(), check.getColumn(1).getInt64());
            for (const auto& [table, row] : lost) {
                found = to_.exec("DELETE FROM \"" + table + "\" WHERE rowid = " + std::to_string(row)) > 0 ||
                        found;
                ++report_.left_out;
            }
        }
    }

    SQLite::Database& from_;
    SQLite::Database& to_;
    std::map<std::string, std::string> triggers_;
    std::map<std::string, std::map<Row, std::optional<Row>>> images_;
    Salvaged report_;
};

/// Reads without writing anything beside the damaged file, and in spite of what is damaged.
SQLite::Database opened_damaged(const fs::path& path) {
    SQLite::Database database(path.string(), SQLite::OPEN_READONLY);
    database.exec("PRAGMA trusted_schema = OFF");
    database.exec("PRAGMA cell_size_check = ON");
    return database;
}

}  // namespace

Result<Salvaged> salvage(const fs::path& damaged, const fs::path& target) {
    auto made = create_new(target, "kasane doctor");
    if (auto* problem = std::get_if<Problem>(&made)) return std::move(*problem);
    auto& connection = std::get<Connection>(made);
    return guarded(damaged, [&]() -> Result<Salvaged> {
        auto from = opened_damaged(damaged);
        auto& to = connection.database;
        to.exec("PRAGMA foreign_keys = OFF");
        SQLite::Transaction transaction(to, SQLite::TransactionBehavior::IMMEDIATE);
        auto report = Salvage(from, to).run();
        transaction.commit();
        return report;
    });
}

}  // namespace kasane::store
