// Writes the next line of the journal.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "domain/model/record.hpp"

namespace SQLite {
class Database;
}

namespace kasane::store {

/// Writes the event as the next line, with its changes as JSON and without its proof; the answer is its
/// number. Throws SQLite::Exception.
std::int64_t write_line(SQLite::Database& database, const domain::Event& event, const std::string& json,
                        std::optional<std::int64_t> undoes);

}  // namespace kasane::store
