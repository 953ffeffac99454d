#include "store/image.hpp"

#include <algorithm>
#include <memory>

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include "store/connection.hpp"
#include "store/migration.hpp"
#include "store/store.hpp"

namespace kasane::store {
namespace {

namespace fs = std::filesystem;

/// In the head of the file; 1 says that there is no log beside it, 2 that there may be one.
/// https://www.sqlite.org/fileformat.html#file_format_version_numbers
constexpr std::size_t write_version_offset = 18;
constexpr std::size_t read_version_offset = 19;

std::string bytes_of(const SQLite::Database& database) {
    struct Free {
        void operator()(unsigned char* bytes) const { sqlite3_free(bytes); }
    };
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, Free> bytes(
        sqlite3_serialize(database.getHandle(), "main", &size, 0));
    if (bytes == nullptr) throw SQLite::Exception("no memory", SQLITE_NOMEM);
    std::string image(reinterpret_cast<const char*>(bytes.get()), static_cast<std::size_t>(size));
    image.at(write_version_offset) = image.at(read_version_offset) = 1;
    return image;
}

/// A copy of the bytes as a database in memory, as if there were no log beside the file.
SQLite::Database opened(const std::string& bytes, unsigned may_change = SQLITE_DESERIALIZE_READONLY) {
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE);
    const auto size = static_cast<sqlite3_int64>(bytes.size());
    auto* start = static_cast<unsigned char*>(sqlite3_malloc64(bytes.size()));
    if (start == nullptr) throw SQLite::Exception("no memory", SQLITE_NOMEM);
    std::copy(bytes.begin(), bytes.end(), start);
    start[write_version_offset] = start[read_version_offset] = 1;
    const int done = sqlite3_deserialize(database.getHandle(), "main", start, size, size,
                                         may_change | SQLITE_DESERIALIZE_FREEONCLOSE);
    if (done != SQLITE_OK) throw SQLite::Exception("not a database", done);
    return database;
}

bool is_whole(const SQLite::Database& database) {
    SQLite::Statement check(database, "PRAGMA integrity_check(1)");
    return check.executeStep() && check.getColumn(0).getString() == "ok";
}

ImageFacts facts_of(SQLite::Database& database) {
    ImageFacts facts{schema_of(database), 0, {}};
    facts.lines = database.execAndGet("SELECT coalesce(max(seq), 0) FROM journal").getInt64();
    if (database.tableExists("journal_proof")) facts.link = link_of(database, facts.lines).value_or("");
    return facts;
}

}  // namespace

Result<std::string> Store::image() const {
    return guarded(connection_->path, [&]() -> Result<std::string> {
        SQLite::Database copy(":memory:", SQLite::OPEN_READWRITE);
        SQLite::Backup(copy, connection_->database).executeStep(-1);
        if (!is_whole(copy)) return problem_of_sqlite(SQLITE_CORRUPT, connection_->path);
        return bytes_of(copy);
    });
}

bool begins_as_store(std::string_view head) {
    constexpr std::size_t application_offset = 68;
    constexpr std::size_t bytes_of_id = 4;
    if (!head.starts_with("SQLite format 3") || head.size() < application_offset + bytes_of_id) return false;
    int id = 0;
    for (const char byte : head.substr(application_offset, bytes_of_id))
        id = id * 256 + static_cast<unsigned char>(byte);
    return id == application_id;
}

std::optional<Problem> not_our_head(std::string_view head, const fs::path& named) {
    return unfit_head(head.substr(0, head_bytes), named);
}

Result<ImageFacts> read_image(const std::string& bytes, const fs::path& named) {
    if (auto problem = unfit_head(std::string_view(bytes).substr(0, head_bytes), named)) return *problem;
    auto facts = guarded(named, [&]() -> Result<ImageFacts> {
        auto database = opened(bytes);
        if (!is_whole(database)) return problem_of_sqlite(SQLITE_CORRUPT, named);
        return facts_of(database);
    });
    auto* problem = std::get_if<Problem>(&facts);
    if (problem != nullptr && problem->kind == ProblemKind::damaged)
        problem->remedy = "このファイルには手を加えず、別の控えを使ってください。";
    return facts;
}

Result<Store> Store::of_image(const std::string& bytes, const fs::path& named) {
    return guarded(named, [&]() -> Result<Store> {
        auto database = opened(bytes, SQLITE_DESERIALIZE_RESIZEABLE);
        migrate(database);
        return Store(std::make_unique<Connection>(Connection{named, {}, {}, std::move(database)}));
    });
}

Result<std::string> link_in_image(const std::string& bytes, std::int64_t seq, const fs::path& named) {
    return guarded(named, [&]() -> Result<std::string> { return link_of(opened(bytes), seq).value_or(""); });
}

Result<bool> image_holds_case(const std::string& bytes, const SoughtCase& sought, const fs::path& named) {
    return guarded(named, [&]() -> Result<bool> {
        auto database = opened(bytes);
        const bool proven = database.tableExists("journal_proof");
        const auto link = proven ? link_of(database, 1).value_or("") : std::string();
        const bool is_ours = link.empty() || link == sought.first_link;
        SQLite::Statement query(
            database,
            "SELECT EXISTS (SELECT 1 FROM support_case WHERE id = ?1 AND (?2 OR number = ?3)) OR EXISTS ("
            "SELECT 1 FROM journal_changes, json_each(changes) AS line, "
            "json_each(json_array(line.value -> '$.after', line.value -> '$.before')) AS image WHERE "
            "line.value ->> '$.table' = 'support_case' AND image.value ->> '$.id' = ?1 AND "
            "(?2 OR image.value ->> '$.number' = ?3))");
        query.bind(1, sought.id);
        query.bind(2, is_ours ? 1 : 0);
        query.bind(3, sought.number);
        return query.executeStep() && query.getColumn(0).getInt() != 0;
    });
}

}  // namespace kasane::store
