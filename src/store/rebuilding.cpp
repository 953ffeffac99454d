#include "store/rebuilding.hpp"

#include <system_error>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include "domain/commands/destruction.hpp"
#include "platform/files.hpp"
#include "store/connection.hpp"

namespace kasane::store {
namespace {

/// The last destruction that the journal records; 0 where there is none.
std::int64_t last_destruction(SQLite::Database& database) {
    SQLite::Statement query(database, "SELECT coalesce(max(seq), 0) FROM journal WHERE command = ?");
    query.bind(1, domain::destroy_command);
    query.executeStep();
    return query.getColumn(0).getInt64();
}

/// The log aside; nothing where the file makes no sense without it.
std::optional<std::int64_t> last_destruction_in_file(const std::filesystem::path& path) {
    try {
        auto lying = open_as_it_lies(path);
        return last_destruction(lying);
    } catch (const SQLite::Exception&) {
        return {};
    }
}

}  // namespace

bool empty_log(SQLite::Database& database) {
    SQLite::Statement checkpoint(database, "PRAGMA wal_checkpoint(TRUNCATE)");
    return checkpoint.executeStep() && checkpoint.getColumn(0).getInt() == 0;
}

bool rebuild(SQLite::Database& database) {
    database.exec("VACUUM");
    return empty_log(database);
}

Result<bool> is_still_in_file(const std::filesystem::path& store) {
    std::error_code failed;
    const auto log = platform::read_head(beside(std::filesystem::weakly_canonical(store, failed), "-wal"), 1);
    const auto* begins = std::get_if<std::string>(&log);
    if (begins == nullptr || begins->empty()) return false;
    auto opened = open_for_reading(store);
    if (const auto* problem = problem_in(opened)) return *problem;
    return guarded(store, [&]() -> Result<bool> {
        const auto last = last_destruction(std::get<Connection>(opened).database);
        return last != 0 && last_destruction_in_file(store) != last;
    });
}

std::optional<Problem> finish_destruction(const std::filesystem::path& store) {
    auto opened = open_for_writing(store, "kasane doctor");
    if (const auto* problem = problem_in(opened)) return *problem;
    return guarded(store, [&]() -> std::optional<Problem> {
        auto& database = std::get<Connection>(opened).database;
        if (empty_log(database) && rebuild(database)) return {};
        return Problem{ProblemKind::in_use,
                       "廃棄したものが、記録ファイル「" + store.string() +
                           "」をほかで開いているため、まだファイルに残っています。",
                       "ほかの画面や、会議録・控えづくりを終えてから、kasane doctor を行ってください。"};
    });
}

}  // namespace kasane::store
