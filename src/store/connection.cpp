#include "store/connection.hpp"

#include <cerrno>
#include <cstdint>
#include <set>
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
            "会議の画面を一度開くか、kasane record </dev/null を行ってください。新しい形式に直ります。"};
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
    database.execAndGet("PRAGMA journal_mode = WAL");
    database.exec("PRAGMA synchronous = FULL");
}

bool is_sound(const SQLite::Database& database) {
    SQLite::Statement check(database, "PRAGMA quick_check(1)");
    return check.executeStep() && check.getColumn(0).getString() == "ok";
}

/// What a schema of ours holds, by kind and name.
std::set<std::string> parts_of(const SQLite::Database& database) {
    SQLite::Statement query(
        database,
        "SELECT type || ' ' || name FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
    std::set<std::string> parts;
    while (query.executeStep()) parts.insert(query.getColumn(0).getString());
    return parts;
}

/// A trigger, a table or a view that this program did not make: it would do what nobody sees with every line
/// that is written, and every copy would carry it on.
std::optional<Problem> foreign_part(const SQLite::Database& database, const fs::path& path) {
    SQLite::Database fresh(":memory:", SQLite::OPEN_READWRITE);
    migrate(fresh, schema_of(database));
    const auto ours = parts_of(fresh);
    for (const auto& part : parts_of(database))
        if (!ours.contains(part))
            return Problem{ProblemKind::damaged,
                           "記録ファイル「" + path.string() + "」に、かさねが作ったのでないもの（" + part +
                               "）が入れられています。",
                           "このファイルには手を加えず、控えから戻してください。"};
    return {};
}

/// Closing takes the log into the file, unless it is to stay as it lies.
void leave_log(const SQLite::Database& database, bool leave) {
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, leave ? 1 : 0, nullptr);
}

/// Reads a log without SQLite's shared memory, for which there is no room, or takes back what a killed
/// program did not finish; nobody else works with the file meanwhile.
SQLite::Database open_alone(const fs::path& real) {
    SQLite::Database database(real.string(), SQLite::OPEN_READWRITE);
    leave_log(database, true);
    database.exec("PRAGMA locking_mode = EXCLUSIVE");
    database.exec("PRAGMA query_only = ON");
    return database;
}

/// Where a medium is full or cannot be written, there is no place for SQLite's shared memory. The store is
/// read as it lies, unless a log beside it says that it is not the whole truth.
SQLite::Database open_without_shared_memory(const fs::path& real) {
    auto database = has_log(real) ? open_alone(real) : open_as_it_lies(real);
    set_up(database);
    schema_of(database);
    return database;
}

SQLite::Database open_to_read(const fs::path& real) {
    try {
        SQLite::Database database(real.string(), SQLite::OPEN_READONLY);
        set_up(database);
        schema_of(database);
        return database;
    } catch (const SQLite::Exception& failure) {
        const int code = failure.getErrorCode();
        const bool no_place = code == SQLITE_CANTOPEN || code == SQLITE_READONLY;
        if (!no_place && code != SQLITE_IOERR) throw;
        const bool stopped_halfway = failure.getExtendedErrorCode() == SQLITE_READONLY_ROLLBACK;
        if (no_place && !stopped_halfway && has_log(real)) throw;
    }
    return open_without_shared_memory(real);
}

std::optional<Problem> not_writable(const fs::path& path) {
    if (::access(path.c_str(), W_OK) == 0) return {};
    return problem_of_errno(errno, path, "書き込めません");
}

/// What the connection writes to. Files that SQLite has not made are not there to be taken away.
std::map<fs::path, FileIdentity> files_of(const fs::path& path, const fs::path& real) {
    std::map<fs::path, FileIdentity> files;
    for (const auto& file : {path, beside(real, "-wal"), beside(real, "-shm"), lock_of(real)})
        if (const auto identity = identity_of(file)) files[file] = *identity;
    return files;
}

/// Nothing of a file that turns out to be newer or damaged is changed, nor is its log taken into it.
Result<Connection> open_locked(const fs::path& path, const fs::path& real, WriterLock lock) {
    const bool had_log = has_log(real);
    SQLite::Database database(real.string(), SQLite::OPEN_READWRITE);
    leave_log(database, had_log);
    set_up(database);
    if (schema_of(database) > newest_schema()) return newer(path, schema_of(database));
    if (!is_sound(database)) return damaged(path);
    if (auto problem = foreign_part(database, path)) return *problem;
    set_up_writing(database);
    leave_log(database, false);
    migrate(database);
    auto files = files_of(path, real);
    if (!files.contains(path)) return problem_of_errno(errno, path, "開けません");
    Connection connection{path, std::move(files), std::move(lock), std::move(database)};
    connection.states = states_of(connection);
    return connection;
}

/// Lets it be filled under the name that it has until it is whole. The lock comes back.
std::optional<Problem> fill_unfinished(const fs::path& name, WriterLock& lock, const FillConnection& fill) {
    auto opened = open_locked(name, name, std::move(lock));
    if (const auto* problem = problem_in(opened)) return *problem;
    auto& connection = std::get<Connection>(opened);
    auto problem = fill(connection);
    lock = std::move(*connection.lock);
    if (!problem) connection.database.execAndGet("PRAGMA journal_mode = DELETE");
    return problem;
}

/// Makes the store under another name and gives it its own once it is whole.
std::optional<Problem> make_store(const fs::path& path, WriterLock& lock, const FillConnection& fill) {
    const auto name = beside(path, ".new");
    const UnfinishedDatabase unfinished(name);
    unfinished.remove();
    if (auto problem = make_private_file(name)) return problem;
    {
        SQLite::Database database(name.string(), SQLite::OPEN_READWRITE);
        set_up(database);
        migrate(database);
    }
    if (fill)
        if (auto problem = fill_unfinished(name, lock, fill)) return problem;
    give_to_owner_of(path, name);
    return sync_and_rename(name, path);
}

Problem cut_short(const fs::path& path) {
    return {ProblemKind::damaged,
            "記録ファイル「" + path.string() + "」が、ほかのプログラムに空にされたか、切り詰められています。",
            "これより先は書き込みません。同期のプログラムなどを止め、控えから戻してください。"};
}

/// Nobody but us writes to the file while we hold its lock: SQLite neither locks a file against a program
/// that empties or overwrites it (one that keeps folders the same on two machines), nor reads again what it
/// has read.
std::optional<Problem> written_by_others(const Connection& connection) {
    bool is_as_we_left_it = true;
    for (const auto& [file, then] : connection.states) {
        const auto now = state_of(file);
        if (now.size < then.size) return cut_short(connection.path);
        if (file == connection.path) is_as_we_left_it = now == then;
    }
    if (is_as_we_left_it) return {};
    return guarded(connection.path, [&]() -> std::optional<Problem> {
        sqlite3_db_release_memory(connection.database.getHandle());
        return is_sound(connection.database) ? std::nullopt : std::optional{damaged(connection.path)};
    });
}

Problem exists_already(const fs::path& path) {
    return {ProblemKind::exists, "「" + path.string() + "」はすでにあります。",
            "別の名前を指定してください。今あるものは書き換えません。"};
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
    const auto real = real_file(path);
    if (const auto* problem = problem_in(real)) return *problem;
    if (auto problem = unfit_file(path)) return *problem;
    if (auto problem = not_writable(path)) return *problem;
    if (auto problem = has_second_name(std::get<fs::path>(real))) return *problem;
    auto lock = WriterLock::take(path, who);
    if (const auto* problem = problem_in(lock)) return *problem;
    return guarded(path, [&] {
        return open_locked(path, std::get<fs::path>(real), std::get<WriterLock>(std::move(lock)));
    });
}

Result<Connection> open_for_reading(const fs::path& path) {
    const auto real = real_file(path);
    if (const auto* problem = problem_in(real)) return *problem;
    if (auto problem = unfit_file(path)) return *problem;
    return guarded(path, [&]() -> Result<Connection> {
        auto database = open_to_read(std::get<fs::path>(real));
        const int version = schema_of(database);
        if (version > newest_schema()) return newer(path, version);
        if (version < newest_schema()) return older(path);
        if (!is_sound(database)) return damaged(path);
        if (auto problem = foreign_part(database, path)) return *problem;
        return Connection{
            path, {{path, identity_of(path).value_or(FileIdentity{})}}, {}, std::move(database)};
    });
}

Result<Connection> create_new(const fs::path& path, const std::string& who, const FillConnection& fill) {
    const auto real = real_file(path);
    if (const auto* problem = problem_in(real)) return *problem;
    if (identity_of(path)) return exists_already(path);
    if (const auto problem = platform::make_private_folder(folder_of(path))) return problem_of(*problem);
    auto lock = WriterLock::take(path, who);
    if (const auto* problem = problem_in(lock)) return *problem;
    if (identity_of(path)) return exists_already(path);
    auto& held = std::get<WriterLock>(lock);
    if (auto problem = guarded(path, [&] { return make_store(path, held, fill); })) return *problem;
    return guarded(path, [&] { return open_locked(path, path, std::move(held)); });
}

std::optional<Problem> not_under_its_name(const Connection& connection) {
    for (const auto& [file, identity] : connection.files) {
        if (identity_of(file) == identity) continue;
        const bool beside_it = file != connection.path;
        return Problem{ProblemKind::device,
                       "記録ファイル「" + connection.path.string() + "」" +
                           (beside_it ? "の横の「" + file.filename().string() + "」" : "") +
                           "が見つからないか、置き換えられています。",
                       "ディスクやUSBメモリーの接続を確かめ、開き直してください。"};
    }
    return {};
}

std::map<fs::path, FileState> states_of(const Connection& connection) {
    std::map<fs::path, FileState> states;
    for (const auto& [file, identity] : connection.files)
        if (file == connection.path || file.string().ends_with("-wal")) states[file] = state_of(file);
    return states;
}

std::optional<Problem> cannot_write(const Connection& connection) {
    if (connection.lock) {
        if (auto problem = not_under_its_name(connection)) return problem;
        return written_by_others(connection);
    }
    return Problem{ProblemKind::no_permission, "見るだけで開いているので、記録できません。",
                   "記録するには、開き直してください。"};
}

}  // namespace kasane::store
