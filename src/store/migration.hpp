// The schema of the store, as numbered scripts that were embedded when the program was built.
#pragma once

#include <string>
#include <vector>

namespace SQLite {
class Database;
}

namespace kasane::store {

/// One script of src/store/migrations; the nth leads from version n − 1 to n. A released one never changes.
struct Migration {
    std::string name;
    std::string sql;
};

std::vector<Migration> migrations();

/// In the head of every store, so that `file` and we know it: 「KSNE」.
constexpr int application_id = 0x4b534e45;

/// The version that this program writes.
int newest_schema();
int schema_of(const SQLite::Database& database);
/// Brings a store of an older version to a newer one, each script in one transaction of its own.
/// Throws SQLite::Exception; the version reached before stays whole.
void migrate(SQLite::Database& database, int to = newest_schema());

}  // namespace kasane::store
