#include <SQLiteCpp/Statement.h>

#include "store/connection.hpp"
#include "store/store.hpp"
#include "store/table.hpp"

namespace kasane::store {
namespace {

/// Runs one statement with these values in its places.
std::optional<Problem> run(Connection& connection, const char* sql, const Row& values) {
    return writing(connection, [&]() -> std::optional<Problem> {
        SQLite::Statement statement(connection.database, sql);
        int position = 1;
        for (const auto& value : values) bind_cell(statement, position++, value);
        statement.exec();
        return {};
    });
}

}  // namespace

std::optional<Problem> Store::save_position(domain::SittingId sitting, const Position& position) {
    return run(*connection_,
               "INSERT OR REPLACE INTO position (sitting, meeting, item, step) VALUES (?, ?, ?, ?)",
               {to_cell(sitting), to_cell(position.meeting), to_cell(position.item), to_cell(position.step)});
}

Result<std::optional<Position>> Store::load_position(domain::SittingId sitting) const {
    return guarded(connection_->path, [&]() -> Result<std::optional<Position>> {
        SQLite::Statement query(connection_->database,
                                "SELECT meeting, item, step FROM position WHERE sitting = ?");
        query.bind(1, sitting.value);
        if (!query.executeStep()) return std::optional<Position>{};
        const Row row = read_row(query);
        Position position;
        read_cell(row.at(0), position.meeting);
        read_cell(row.at(1), position.item);
        read_cell(row.at(2), position.step);
        return std::optional<Position>{position};
    });
}

std::optional<Problem> Store::save_draft(domain::SittingId sitting, const std::string& key,
                                         const std::string& text) {
    return run(*connection_, "INSERT OR REPLACE INTO draft (sitting, key, text) VALUES (?, ?, ?)",
               {to_cell(sitting), to_cell(key), to_cell(text)});
}

Result<std::map<std::string, std::string>> Store::load_drafts(domain::SittingId sitting) const {
    using Drafts = std::map<std::string, std::string>;
    return guarded(connection_->path, [&]() -> Result<Drafts> {
        SQLite::Statement query(connection_->database, "SELECT key, text FROM draft WHERE sitting = ?");
        query.bind(1, sitting.value);
        Drafts drafts;
        while (query.executeStep())
            drafts.emplace(query.getColumn(0).getString(), query.getColumn(1).getString());
        return drafts;
    });
}

std::optional<Problem> Store::save_private_note(domain::AgendaItemId item, const std::string& text) {
    if (text.empty()) return run(*connection_, "DELETE FROM private_note WHERE item = ?", {to_cell(item)});
    return run(*connection_, "INSERT OR REPLACE INTO private_note (item, text) VALUES (?, ?)",
               {to_cell(item), to_cell(text)});
}

Result<std::map<domain::AgendaItemId, std::string>> Store::load_private_notes() const {
    using Notes = std::map<domain::AgendaItemId, std::string>;
    return guarded(connection_->path, [&]() -> Result<Notes> {
        SQLite::Statement query(connection_->database, "SELECT item, text FROM private_note");
        Notes notes;
        while (query.executeStep())
            notes.emplace(domain::AgendaItemId{query.getColumn(0).getInt64()},
                          query.getColumn(1).getString());
        return notes;
    });
}

std::optional<Problem> Store::clear_draft(domain::SittingId sitting, const std::string& key) {
    return run(*connection_, "DELETE FROM draft WHERE sitting = ? AND key = ?",
               {to_cell(sitting), to_cell(key)});
}

}  // namespace kasane::store
