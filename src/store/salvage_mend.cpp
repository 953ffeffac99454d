#include "store/salvage_mend.hpp"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include "store/change_json.hpp"
#include "store/table.hpp"

namespace kasane::store {
namespace {

std::int64_t number_of(SQLite::Database& database, const std::string& sql) {
    return database.execAndGet(sql).getInt64();
}

Row key_of(const TableShape& shape, const Row& row) {
    return {row.begin(), row.begin() + static_cast<std::ptrdiff_t>(shape.key_fields)};
}

/// What the journal says of the rows of the store.
struct Images {
    std::map<std::string, std::map<Row, std::optional<Row>>> images;  ///< the last one of each row, by table
    std::int64_t highest_id = 0;
};

void learn_images(Images& journal, const std::vector<RowChange>& changes) {
    journal.highest_id = std::max(journal.highest_id, highest_id(changes));
    for (const auto& change : changes) {
        const auto& shape = change.table;
        if (change.after && reads_back(shape, *change.after))
            journal.images[shape.name][key_of(shape, *change.after)] = change.after;
        else if (!change.after && change.before)
            journal.images[shape.name][key_of(shape, *change.before)] = std::nullopt;
    }
}

Images read_journal(SQLite::Database& database) {
    Images journal;
    SQLite::Statement query(database, "SELECT changes FROM journal_changes ORDER BY seq");
    while (query.executeStep())
        if (const auto changes = changes_from_json(query.getColumn(0).getString()))
            learn_images(journal, *changes);
    return journal;
}

void remove_row(SQLite::Database& database, const TableShape& shape, const Row& row) {
    write_change(database, {shape, row, {}});
}

/// Takes out what cannot be read back. Whether there was such a row.
bool remove_unreadable(SQLite::Database& database, const TableShape& shape) {
    std::vector<Row> unreadable;
    SQLite::Statement query(database, select_from(shape, ""));
    while (query.executeStep())
        if (auto row = read_row(query); !reads_back(shape, row)) unreadable.push_back(std::move(row));
    for (const auto& row : unreadable) remove_row(database, shape, row);
    return !unreadable.empty();
}

std::int64_t fill_from(SQLite::Database& database, const TableShape& shape, const Images& journal) {
    const auto images = journal.images.find(shape.name);
    if (images == journal.images.end()) return 0;
    std::int64_t filled = 0;
    // Where the row is there already, nothing is written.
    for (const auto& [key, image] : images->second)
        if (image && !write_change(database, {shape, {}, image})) ++filled;
    return filled;
}

/// Where a table leads: its columns, and those of the table that they lead to.
struct Lead {
    std::string table;
    std::string to;
    std::vector<std::pair<std::string, std::string>> columns;
    bool may_be_empty = false;
};

/// The journal is not among them: its chain tells what is lost of it.
std::vector<Lead> all_leads(SQLite::Database& database) {
    SQLite::Statement query(
        database,
        "SELECT child.name, lead.\"table\", lead.\"from\", column.\"notnull\", lead.id, lead.seq, "
        "coalesce(lead.\"to\", (SELECT name FROM pragma_table_info(lead.\"table\") WHERE pk = lead.seq + 1)) "
        "FROM sqlite_schema AS child, pragma_foreign_key_list(child.name) AS lead, "
        "pragma_table_info(child.name) AS column "
        "WHERE child.type = 'table' AND child.name NOT LIKE 'journal%' AND child.name <> 'destroyed_line' "
        "AND column.name = lead.\"from\" ORDER BY child.name, lead.id, lead.seq");
    std::vector<Lead> leads;
    while (query.executeStep()) {
        if (query.getColumn(5).getInt() == 0)
            leads.push_back({query.getColumn(0).getString(), query.getColumn(1).getString(), {}, true});
        leads.back().columns.emplace_back(query.getColumn(2).getString(), query.getColumn(6).getString());
        if (query.getColumn(3).getInt() != 0) leads.back().may_be_empty = false;
    }
    return leads;
}

/// Of rows that lead to what is lost: only where they lead is taken from them where they can do without.
std::int64_t cut(SQLite::Database& database, const Lead& lead) {
    std::string there = "SELECT 1 FROM \"" + lead.to + "\" AS there WHERE 1";
    std::string leads_on = "1";
    std::string emptied;
    for (const auto& [from, to] : lead.columns) {
        there += " AND there.\"" + to + "\" = \"" + lead.table + "\".\"" + from + '"';
        leads_on += " AND \"" + from + "\" IS NOT NULL";
        emptied += (emptied.empty() ? "\"" : ", \"") + from + "\" = NULL";
    }
    const auto lost = " WHERE " + leads_on + " AND NOT EXISTS (" + there + ")";
    return database.exec((lead.may_be_empty ? "UPDATE \"" + lead.table + "\" SET " + emptied
                                            : "DELETE FROM \"" + lead.table + '"') +
                         lost);
}

/// A row whose case or item is lost cannot be kept; neither can what leads to it in turn.
void leave_out_what_leads_nowhere(SQLite::Database& database, Mended& mended) {
    const auto leads = all_leads(database);
    for (bool found = true; found;) {
        found = false;
        for (const auto& lead : leads) {
            const auto rows = cut(database, lead);
            (lead.may_be_empty ? mended.cut_off : mended.left_out) += rows;
            found = found || rows > 0;
        }
    }
}

/// Lines that are lost at the end are counted by what the chain says of its end.
void count_lines(SQLite::Database& database, Mended& mended) {
    mended.journal_lines =
        number_of(database, "SELECT count(*) FROM journal JOIN journal_changes USING (seq)");
    const auto last = number_of(database,
                                "SELECT max(coalesce((SELECT max(seq) FROM journal), 0), "
                                "coalesce((SELECT max(seq) FROM journal_changes), 0), "
                                "coalesce((SELECT max(seq) FROM journal_head), 0))");
    mended.journal_lost = last - mended.journal_lines;
}

/// The next line follows the last one that is left.
void set_head(SQLite::Database& database) {
    for (const auto* table : {"journal_changes", "journal_proof", "destroyed_line"})
        database.exec(std::string("DELETE FROM ") + table +
                      " WHERE seq > (SELECT coalesce(max(seq), 0) FROM journal)");
    database.exec(
        "INSERT OR REPLACE INTO journal_head (only, seq, link) SELECT 1, coalesce(max(seq), 0), "
        "coalesce((SELECT link FROM journal_proof WHERE seq = (SELECT max(seq) FROM journal)), '') FROM "
        "journal");
}

/// No number that a row has or ever had is given again.
void set_highest_id(SQLite::Database& database, std::int64_t highest) {
    for (const auto& shape : all_shapes())
        if (shape.columns.front() == "id")
            highest = std::max(
                highest, number_of(database, "SELECT coalesce(max(id), 0) FROM \"" + shape.name + "\""));
    highest = std::max(highest, number_of(database, "SELECT coalesce(max(highest), 0) FROM id_mark"));
    SQLite::Statement mark(database, "INSERT OR REPLACE INTO id_mark (only, highest) VALUES (1, ?)");
    mark.bind(1, highest);
    mark.exec();
}

}  // namespace

Mended mend(SQLite::Database& database, std::map<std::string, CopiedTable>& copied) {
    Mended mended;
    const auto journal = read_journal(database);
    for (const auto& shape : all_shapes()) {
        auto& table = copied[shape.name];
        if (remove_unreadable(database, shape)) table.damaged = true;
        if (table.damaged) mended.from_journal[shape.name] = fill_from(database, shape, journal);
    }
    leave_out_what_leads_nowhere(database, mended);
    count_lines(database, mended);
    set_head(database);
    set_highest_id(database, journal.highest_id);
    return mended;
}

}  // namespace kasane::store
