#include "store/replace.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include "platform/files.hpp"
#include "store/connection.hpp"
#include "store/image.hpp"
#include "store/sealed.hpp"

namespace kasane::store {
namespace {

namespace fs = std::filesystem;

/// Takes what is still in the log into the file. A problem where somebody works with the store or the machine
/// fails; none where the store is too damaged for it: its log stays beside it then.
std::optional<Problem> take_log_in(const fs::path& path) {
    if (!has_log(path) && !identity_of(beside(path, "-wal"))) return {};
    try {
        SQLite::Database database(path.string(), SQLite::OPEN_READWRITE);
        database.setBusyTimeout(busy_timeout_ms);
        const auto mode = database.execAndGet("PRAGMA journal_mode = DELETE").getString();
        if (mode != "delete") return problem_of_sqlite(SQLITE_BUSY, path);
        return {};
    } catch (const SQLite::Exception& failure) {
        const int code = failure.getErrorCode();
        if (code == SQLITE_CORRUPT || code == SQLITE_NOTADB || code == SQLITE_FORMAT) return {};
        return problem_of_sqlite(code, path, failure.what());
    }
}

/// The log of a damaged store belongs to it; beside the new one SQLite would read it. It goes back unless the
/// new one came into its place.
class MovedLogs {
  public:
    MovedLogs(fs::path path, fs::path keep_as) : path_(std::move(path)), keep_as_(std::move(keep_as)) {}
    MovedLogs(const MovedLogs&) = delete;
    MovedLogs& operator=(const MovedLogs&) = delete;
    ~MovedLogs() {
        for (const auto* suffix : moved_)
            [[maybe_unused]] const int lost =
                ::rename(beside(keep_as_, suffix).c_str(), beside(path_, suffix).c_str());
    }
    std::optional<Problem> move() {
        for (const auto* suffix : logs) {
            if (!identity_of(beside(path_, suffix))) continue;
            if (::rename(beside(path_, suffix).c_str(), beside(keep_as_, suffix).c_str()) != 0)
                return problem_of_errno(errno, keep_as_, "作れません");
            moved_.push_back(suffix);
        }
        return {};
    }
    void stay() {
        moved_.clear();
        std::error_code ignored;
        fs::remove(beside(path_, "-shm"), ignored);
    }

  private:
    fs::path path_;
    fs::path keep_as_;
    std::vector<const char*> moved_;
};

/// Gives each of two files the name of the other, in one step.
std::optional<int> exchange(const fs::path& one, const fs::path& other) {
    if (::renameat2(AT_FDCWD, one.c_str(), AT_FDCWD, other.c_str(), RENAME_EXCHANGE) == 0) return {};
    return errno;
}

/// Removes a file unless it became one to keep.
class UnfinishedFile {
  public:
    explicit UnfinishedFile(fs::path file) : file_(std::move(file)) {}
    UnfinishedFile(const UnfinishedFile&) = delete;
    UnfinishedFile& operator=(const UnfinishedFile&) = delete;
    ~UnfinishedFile() {
        std::error_code ignored;
        if (!kept_) fs::remove(file_, ignored);
    }
    void keep() { kept_ = true; }

  private:
    fs::path file_;
    bool kept_ = false;
};

/// Where names cannot be exchanged, as on some memory sticks: what stands there is kept as a copy, and the
/// new one gets its name then.
std::optional<Problem> copy_and_rename(const fs::path& path, const fs::path& keep_as) {
    constexpr std::size_t any_size = 1ULL << 40U;
    const auto written = beside(path, ".new");
    if (::rename(keep_as.c_str(), written.c_str()) != 0)
        return problem_of_errno(errno, written, "書き込めません");
    const UnfinishedFile unfinished(written);
    const auto before = platform::read_file(path, any_size);
    if (const auto* problem = problem_in(before)) return problem_of(*problem);
    if (const auto problem = platform::write_whole(keep_as, std::get<std::string>(before)))
        return problem_of(*problem);
    give_to_owner_of(path, keep_as);
    const auto made = identity_of(written);
    auto problem = sync_and_rename(written, path);
    if (problem && identity_of(path) == made) ::rename(keep_as.c_str(), path.c_str());
    return problem;
}

/// What was written as `keep_as` and what stands under `path` change names.
std::optional<Problem> change_places(const fs::path& path, const fs::path& keep_as) {
    const auto failed = exchange(keep_as, path);
    if (failed && (*failed == EINVAL || *failed == ENOSYS || *failed == EOPNOTSUPP))
        return copy_and_rename(path, keep_as);
    if (failed) return problem_of_errno(*failed, path, "置き換えられません");
    auto problem = sync_folder_of(path);
    if (problem) exchange(keep_as, path);  // what is told as failed has not happened
    return problem;
}

/// What stands beside a store, or may come to stand there, is a part of it.
constexpr std::array<std::string_view, 5> sides{"-wal", "-shm", "-journal", ".lock", ".new"};

/// Whether the name is one that belongs to this store, whatever link leads there.
bool is_beside(const fs::path& target, const fs::path& store) {
    std::error_code unknown;
    const auto named = fs::weakly_canonical(target, unknown);
    const auto real = fs::weakly_canonical(store, unknown);
    return std::any_of(sides.begin(), sides.end(),
                       [&](std::string_view side) { return named == fs::path(real).concat(side); });
}

bool is_beside_a_store(const fs::path& target) {
    const auto name = target.string();
    return std::any_of(sides.begin(), sides.end(), [&](std::string_view side) {
        if (!name.ends_with(side)) return false;
        const fs::path store = name.substr(0, name.size() - side.size());
        return identity_of(store) && identity_of(lock_of(store));
    });
}

bool is_store_or_backup(const fs::path& file) {
    const auto head = platform::read_head(file, head_bytes);
    const auto* begins = std::get_if<std::string>(&head);
    return begins != nullptr && (begins_as_store(*begins) || is_sealed(*begins));
}

/// The store beside which a file of this name lies.
bool lies_beside_a_store(const fs::path& file) {
    const auto name = file.string();
    for (const std::string_view suffix : {"-wal", "-shm", "-journal", ".lock"})
        if (name.ends_with(suffix) && is_store_or_backup(name.substr(0, name.size() - suffix.size())))
            return true;
    return false;
}

}  // namespace

std::optional<Problem> replace_store(const fs::path& path, const std::string& bytes,
                                     const fs::path& keep_as) {
    if (const auto problem = platform::make_private_folder(folder_of(path))) return problem_of(*problem);
    if (auto problem = has_second_name(path)) return problem;
    auto lock = WriterLock::take(path, "kasane restore");
    if (const auto* problem = problem_in(lock)) return *problem;
    const bool stands = identity_of(path).has_value();
    if (stands)
        if (auto problem = take_log_in(path)) return problem;
    const auto written = stands ? keep_as : beside(path, ".new");
    UnfinishedFile unfinished(written);
    if (const auto problem =
            platform::write_whole(written, bytes, platform::Folders::must_exist, platform::ReadBack::yes))
        return problem_of(*problem);
    give_to_owner_of(path, written);
    MovedLogs moved(path, keep_as);
    if (auto problem = moved.move()) return problem;
    const auto made = identity_of(written);
    auto problem = stands ? change_places(path, keep_as) : sync_and_rename(written, path);
    if (problem && identity_of(path) != made) return problem;
    moved.stay();
    unfinished.keep();
    return problem;
}

std::optional<Problem> would_replace_a_store(const fs::path& target, const fs::path& store) {
    const auto there = identity_of(target);
    const bool is_this = (there && there == identity_of(store)) || is_beside(target, store);
    const bool is_other = (there && identity_of(lock_of(target))) || is_beside_a_store(target);
    if (!is_this && !is_other) return {};
    return Problem{ProblemKind::exists,
                   "「" + target.string() + "」は" + (is_this ? "いまの記録" : "ほかの記録") +
                       "のファイルなので、書き換えません。",
                   "別の名前か場所を指定してください。"};
}

std::optional<Problem> would_replace_records(const fs::path& target) {
    std::error_code failed;
    const auto real = fs::canonical(target, failed);
    if (failed) return {};
    // A store whose head is damaged still has the lock with which it was recorded in.
    if (!is_store_or_backup(real) && !lies_beside_a_store(real) && !identity_of(lock_of(real))) return {};
    return Problem{ProblemKind::exists,
                   "「" + target.string() + "」は記録か控えのファイルなので、書き換えません。",
                   "別の名前か場所を指定してください。"};
}

}  // namespace kasane::store
