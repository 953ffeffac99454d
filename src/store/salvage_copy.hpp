// The first half of saving a damaged store: its rows as they lie, table by table.
#pragma once

#include <cstdint>
#include <map>
#include <string>

namespace SQLite {
class Database;
}

namespace kasane::store {

struct CopiedTable {
    std::int64_t rows = 0;
    bool damaged = false;  ///< not all of it could be read, or taken over
};

/// Copies what can be read of every table of `to`, which has the same schema as `from` and nothing in it
/// that is worth keeping. Throws SQLite::Exception where `to` cannot be written.
std::map<std::string, CopiedTable> copy_readable_rows(SQLite::Database& from, SQLite::Database& to);

}  // namespace kasane::store
