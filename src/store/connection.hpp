// An open store: the file, its lock and the one connection to it.
#pragma once

#include <filesystem>
#include <functional>
#include <map>
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
    std::filesystem::path path;  ///< as it was named
    std::map<std::filesystem::path, FileIdentity>
        files;  ///< where it may write: with its log, SQLite's shared memory and the lock
    std::optional<WriterLock> lock;                          ///< only where it may write
    SQLite::Database database;                               ///< closed before the lock is given back
    std::map<std::filesystem::path, FileState> states = {};  ///< of file and log, after our last write
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

/// How long somebody else's work in the file is waited for.
inline constexpr int busy_timeout_ms = 2000;

/// What is wrong with the first 100 bytes of a file: not ours, or newer than this program.
std::optional<Problem> unfit_head(std::string_view head, const std::filesystem::path& path);

Result<Connection> open_for_writing(const std::filesystem::path& path, const std::string& who);
Result<Connection> open_for_reading(const std::filesystem::path& path);
/// The file alone, without a log and without anything made beside it. Throws SQLite::Exception.
SQLite::Database open_as_it_lies(const std::filesystem::path& path);
using FillConnection = std::function<std::optional<Problem>(Connection&)>;
/// Makes a store, lets it be filled, gives it its name once it is whole, and opens it.
Result<Connection> create_new(const std::filesystem::path& path, const std::string& who,
                              const FillConnection& fill);

/// A problem where the file, its log or its lock is no longer the one under its name: SQLite would go on
/// writing to a file that nobody can find again, or beside a second writer.
std::optional<Problem> not_under_its_name(const Connection& connection);
/// The same; and a problem where this connection only reads, or where somebody wrote into the file, or cut it
/// short, since our last write, and it is no longer what we wrote.
std::optional<Problem> cannot_write(const Connection& connection);
/// How file and log lie now.
std::map<std::filesystem::path, FileState> states_of(const Connection& connection);

/// `body`, as in `guarded`, where it may write.
template <class Body>
auto writing(Connection& connection, Body&& body) -> decltype(body()) {
    if (auto problem = cannot_write(connection)) return *problem;
    auto answer = guarded(connection.path, std::forward<Body>(body));
    connection.states = states_of(connection);
    return answer;
}

}  // namespace kasane::store
