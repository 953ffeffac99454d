// An open store: the file, its lock and the one connection to it.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

#include "store/file_system.hpp"
#include "store/image.hpp"
#include "store/problem.hpp"
#include "store/writer_lock.hpp"

namespace kasane::store {

struct Connection {
    std::filesystem::path path;
    FileIdentity identity;
    std::optional<WriterLock> lock;  ///< only where it may write
    SQLite::Database database;       ///< closed before the lock is given back
};

/// The one place where a failure of SQLite becomes an answer. `body` returns a Result or an
/// std::optional<Problem>.
template <class Body>
auto guarded(const std::filesystem::path& path, Body&& body) -> decltype(body()) {
    try {
        return body();
    } catch (const SQLite::Exception& failure) {
        const int extended = failure.getExtendedErrorCode();  // negative where SQLite did not give it
        return problem_of_sqlite(extended >= 0 ? extended : failure.getErrorCode(), path, failure.what());
    }
}

/// What is wrong with the first 100 bytes of a file: not ours, or newer than this program.
std::optional<Problem> unfit_head(std::string_view head, const std::filesystem::path& path);

Result<Connection> open_for_writing(const std::filesystem::path& path, const std::string& who);
Result<Connection> open_for_reading(const std::filesystem::path& path);
/// The file alone, without a log and without anything made beside it. Throws SQLite::Exception.
SQLite::Database open_as_it_lies(const std::filesystem::path& path);
/// Makes a store that appears whole under its name, then opens it.
Result<Connection> create_new(const std::filesystem::path& path, const std::string& who);

/// A problem where this connection only reads, or its file is no longer the one under its name: SQLite would
/// go on writing to a file that nobody can find again.
std::optional<Problem> cannot_write(const Connection& connection);

}  // namespace kasane::store
