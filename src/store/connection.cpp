#include "store/connection.hpp"

#include <cerrno>
#include <cstdint>
#include <string_view>

#include <SQLiteCpp/Statement.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include "platform/descriptor.hpp"
#include "platform/files.hpp"
#include "store/migration.hpp"

namespace kasane::store {
namespace {

namespace fs = std::filesystem;

constexpr int busy_timeout_ms = 2000;

Problem not_a_store(const fs::path& path) {
    return {ProblemKind::not_a_store, "「" + path.string() + "」は、かさねの記録ではありません。",
            "名前と場所を確かめてください。"};
}

Problem newer(const fs::path& path, std::int64_t version) {
    return {ProblemKind::newer,
            "記録ファイル「" + path.string() + "」は新しい版のかさねで書かれています（形式 " +
                std::to_string(version) + "、このプログラムは " + std::to_string(newest_schema()) +
                " まで）。",
            "新しい版のかさねで開いてください。"};
}

Problem older(const fs::path& path) {
    return {ProblemKind::older, "記録ファイル「" + path.string() + "」は古い形式です。",
            "一度、記録できる形で開いてください。新しい形式に直ります。"};
}

Problem damaged(const fs::path& path) {
    return problem_of_sqlite(SQLITE_CORRUPT, path);
}

std::int64_t number_at(std::string_view head, std::size_t offset) {
    std::int64_t number = 0;
    for (const char byte : head.substr(offset, 4)) number = number * 256 + static_cast<unsigned char>(byte);
    return number;
}

/// Looks at the head of a file before SQLite does, so that a foreign file is not touched at all.
std::optional<Problem> unfit_file(const fs::path& path) {
    const platform::Descriptor file(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    struct stat about {};
    if (!file.is_open() || ::fstat(file.number(), &about) != 0)
        return problem_of_errno(errno, path, "開けません");
    if (!S_ISREG(about.st_mode)) return not_a_store(path);
    std::string head(head_bytes, '\0');
    const auto length = ::pread(file.number(), head.data(), head.size(), 0);
    if (length < 0) return problem_of_errno(errno, path, "読めません");
    head.resize(static_cast<std::size_t>(length));
    return unfit_head(head, path);
}

/// Settings hold for the connection, not for the file, but for the WAL.
void set_up(SQLite::Database& database) {
    database.setBusyTimeout(busy_timeout_ms);
    database.exec("PRAGMA foreign_keys = ON");
    database.exec("PRAGMA trusted_schema = OFF");
    database.exec("PRAGMA cell_size_check = ON");
    database.exec("PRAGMA secure_delete = ON");   // what is destroyed leaves no bytes in free pages
    database.exec("PRAGMA temp_store = MEMORY");  // nothing personal in files elsewhere
}

void set_up_writing(SQLite::Database& database) {
    set_up(database);
    database.execAndGet("PRAGMA journal_mode = WAL");
    database.exec("PRAGMA synchronous = FULL");
}

bool is_sound(const SQLite::Database& database) {
    SQLite::Statement check(database, "PRAGMA quick_check(1)");
    return check.executeStep() && check.getColumn(0).getString() == "ok";
}

/// A store on a medium that cannot be written has no place for SQLite's shared memory. It is read as it lies,
/// unless a log beside it says that it is not the whole truth.
SQLite::Database open_to_read(const fs::path& path) {
    SQLite::Database database(path.string(), SQLite::OPEN_READONLY);
    try {
        set_up(database);
        schema_of(database);
        return database;
    } catch (const SQLite::Exception& failure) {
        const int code = failure.getErrorCode();
        if (code != SQLITE_CANTOPEN && code != SQLITE_READONLY) throw;
        if (identity_of(beside(path, "-wal"))) throw;
    }
    auto lying = open_as_it_lies(path);
    set_up(lying);
    return lying;
}

std::optional<Problem> not_writable(const fs::path& path) {
    if (::access(path.c_str(), W_OK) == 0) return {};
    return problem_of_errno(errno, path, "書き込めません");
}

/// Makes the schema under another name and gives it its own once it is whole.
std::optional<Problem> make_store(const fs::path& path) {
    const UnfinishedDatabase unfinished(beside(path, ".new"));
    const auto name = beside(path, ".new");
    unfinished.remove();
    if (auto problem = make_private_file(name)) return problem;
    {
        SQLite::Database database(name.string(), SQLite::OPEN_READWRITE);
        set_up(database);
        migrate(database);
    }
    return sync_and_rename(name, path);
}

Result<Connection> open_locked(const fs::path& path, WriterLock lock) {
    SQLite::Database database(path.string(), SQLite::OPEN_READWRITE);
    if (schema_of(database) > newest_schema()) return newer(path, schema_of(database));
    set_up_writing(database);
    if (!is_sound(database)) return damaged(path);
    migrate(database);
    const auto identity = identity_of(path);
    if (!identity) return problem_of_errno(errno, path, "開けません");
    return Connection{path, *identity, std::move(lock), std::move(database)};
}

}  // namespace

SQLite::Database open_as_it_lies(const fs::path& path) {
    std::string address = "file:";
    constexpr std::string_view digits = "0123456789ABCDEF";
    for (const char byte : path.string()) {
        const auto value = static_cast<unsigned char>(byte);
        address.append({'%', digits.at(value / 16U), digits.at(value % 16U)});
    }
    return {address + "?immutable=1", SQLite::OPEN_READONLY | SQLite::OPEN_URI};
}

/// https://www.sqlite.org/fileformat.html#the_database_header
std::optional<Problem> unfit_head(std::string_view head, const fs::path& path) {
    constexpr std::string_view magic{"SQLite format 3\0", 16};
    constexpr std::size_t version_offset = 60;
    constexpr std::size_t application_offset = 68;
    if (head.size() < head_bytes || !head.starts_with(magic) ||
        number_at(head, application_offset) != application_id)
        return not_a_store(path);
    const auto version = number_at(head, version_offset);
    if (version > newest_schema()) return newer(path, version);
    return {};
}

Result<Connection> open_for_writing(const fs::path& path, const std::string& who) {
    if (auto problem = unfit_file(path)) return *problem;
    if (auto problem = not_writable(path)) return *problem;
    auto lock = WriterLock::take(path, who);
    if (auto* problem = std::get_if<Problem>(&lock)) return std::move(*problem);
    return guarded(path, [&] { return open_locked(path, std::get<WriterLock>(std::move(lock))); });
}

Result<Connection> open_for_reading(const fs::path& path) {
    if (auto problem = unfit_file(path)) return *problem;
    return guarded(path, [&]() -> Result<Connection> {
        auto database = open_to_read(path);
        const int version = schema_of(database);
        if (version > newest_schema()) return newer(path, version);
        if (version < newest_schema()) return older(path);
        if (!is_sound(database)) return damaged(path);
        return Connection{path, identity_of(path).value_or(FileIdentity{}), {}, std::move(database)};
    });
}

Result<Connection> create_new(const fs::path& path, const std::string& who) {
    if (const auto problem = platform::make_private_folder(folder_of(path))) return problem_of(*problem);
    auto lock = WriterLock::take(path, who);
    if (auto* problem = std::get_if<Problem>(&lock)) return std::move(*problem);
    if (identity_of(path))
        return Problem{ProblemKind::exists, "「" + path.string() + "」はすでにあります。",
                       "別の名前を指定してください。今あるものは書き換えません。"};
    if (auto problem = guarded(path, [&] { return make_store(path); })) return *problem;
    return guarded(path, [&] { return open_locked(path, std::get<WriterLock>(std::move(lock))); });
}

std::optional<Problem> cannot_write(const Connection& connection) {
    if (!connection.lock)
        return Problem{ProblemKind::no_permission, "見るだけで開いているので、記録できません。",
                       "記録するには、開き直してください。"};
    if (identity_of(connection.path) == connection.identity) return {};
    return Problem{ProblemKind::device,
                   "記録ファイル「" + connection.path.string() + "」が見つからないか、置き換えられています。",
                   "ディスクやUSBメモリーの接続を確かめ、開き直してください。"};
}

}  // namespace kasane::store
