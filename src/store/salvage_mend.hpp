// The second half of saving a damaged store: what its journal knows better, and what holds it together.
#pragma once

#include <cstdint>
#include <map>
#include <string>

#include "store/salvage_copy.hpp"

namespace SQLite {
class Database;
}

namespace kasane::store {

struct Mended {
    std::map<std::string, std::int64_t> from_journal;  ///< rows by table that only the journal still had
    std::int64_t journal_lines = 0;
    std::int64_t journal_lost = 0;  ///< lines of which nothing is left
    std::int64_t left_out = 0;      ///< rows that lead to a row that is lost
    std::int64_t cut_off = 0;       ///< rows that led to one that is lost, and can do without
};

/// Fills tables that are damaged from the journal, leaves out rows that lead nowhere, and sets the marks by
/// which the store goes on: the end of the chain and the highest number given. A row that cannot be read
/// back makes its table a damaged one. The store has the newest schema and no triggers.
/// Throws SQLite::Exception.
Mended mend(SQLite::Database& database, std::map<std::string, CopiedTable>& copied);

}  // namespace kasane::store
