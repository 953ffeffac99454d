#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>
#include <unistd.h>

#include "store/connection.hpp"
#include "store/migration.hpp"
#include "store/store.hpp"

namespace kasane::store {
namespace {

namespace fs = std::filesystem;

/// Copies page by page, and leaves the copy as one file without a log beside it.
void copy_to(SQLite::Database& source, const fs::path& target) {
    SQLite::Database copy(target.string(), SQLite::OPEN_READWRITE);
    SQLite::Backup(copy, source).executeStep(-1);
    copy.execAndGet("PRAGMA journal_mode = DELETE");
}

/// Reads the copy back from the file with a connection of its own.
bool is_whole(const fs::path& target) {
    const SQLite::Database copy(target.string(), SQLite::OPEN_READONLY);
    SQLite::Statement check(copy, "PRAGMA integrity_check(1)");
    return check.executeStep() && check.getColumn(0).getString() == "ok" &&
           schema_of(copy) == newest_schema();
}

}  // namespace

std::optional<Problem> Store::backup_to(const fs::path& target) const {
    if (auto problem = make_private_folder(folder_of(target))) return problem;
    const auto name = beside(target, (".part-" + std::to_string(::getpid())).c_str());
    const UnfinishedDatabase unfinished(name);
    unfinished.remove();
    if (auto problem = make_private_file(name)) return problem;
    return guarded(target, [&]() -> std::optional<Problem> {
        copy_to(connection_->database, name);
        if (!is_whole(name)) return problem_of_sqlite(SQLITE_CORRUPT, target);
        return sync_and_rename(name, target);
    });
}

}  // namespace kasane::store
