#include "store/journal_line.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include "store/change_json.hpp"
#include "store/table.hpp"

namespace kasane::store {
namespace {

std::int64_t next_line(SQLite::Database& database) {
    return database.execAndGet("SELECT coalesce(max(seq), 0) + 1 FROM journal").getInt64();
}

}  // namespace

std::int64_t write_line(SQLite::Database& database, const domain::Event& event, const std::string& json,
                        std::optional<std::int64_t> undoes) {
    const Row values{to_cell(next_line(database)),
                     to_cell(changes_version),
                     to_cell(event.at),
                     to_cell(event.actor),
                     to_cell(event.name),
                     to_cell(event.text),
                     to_cell(event.sitting),
                     to_cell(event.meeting),
                     to_cell(event.item),
                     to_cell(undoes)};
    SQLite::Statement line(database,
                           "INSERT INTO journal (seq, version, at, actor, command, text, sitting, meeting, "
                           "item, undoes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (std::size_t at = 0; at < values.size(); ++at) bind_cell(line, static_cast<int>(at) + 1, values[at]);
    line.exec();
    SQLite::Statement changes(database, "INSERT INTO journal_changes (seq, changes) VALUES (?, ?)");
    bind_cell(changes, 1, values.front());
    changes.bind(2, json);
    changes.exec();
    return std::get<std::int64_t>(values.front());
}

}  // namespace kasane::store
