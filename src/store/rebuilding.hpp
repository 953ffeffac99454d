// The file after a destruction (R28): rebuilt, so that no free page and no log holds what is gone.
#pragma once

#include <filesystem>
#include <optional>

#include "store/problem.hpp"

namespace SQLite {
class Database;
}

namespace kasane::store {

/// Takes what is in the log into the file and empties the log; false where another process reads what is in
/// it.
bool empty_log(SQLite::Database& database);
/// Rebuilds the file and empties its log; false where another process reads.
bool rebuild(SQLite::Database& database);

/// Whether the file still holds what the last destruction took away: somebody read it then, or the program
/// was killed before it was done.
Result<bool> is_still_in_file(const std::filesystem::path& store);
/// Brings it to its end. A problem where somebody records or reads meanwhile.
std::optional<Problem> finish_destruction(const std::filesystem::path& store);

}  // namespace kasane::store
