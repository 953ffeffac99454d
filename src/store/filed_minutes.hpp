// Minutes that are final, as rows of the store.
#pragma once

#include "store/store.hpp"

namespace SQLite {
class Database;
}

namespace kasane::store {

/// Throws SQLite::Exception, also where that version was filed before.
void file_minutes(SQLite::Database& database, const FiledMinutes& filed);

}  // namespace kasane::store
