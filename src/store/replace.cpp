#include "store/replace.hpp"

#include <cerrno>
#include <system_error>

#include <unistd.h>

#include "platform/files.hpp"
#include "store/connection.hpp"
#include "store/image.hpp"
#include "store/sealed.hpp"

namespace kasane::store {
namespace {

namespace fs = std::filesystem;

/// Takes what is still in the log into the file. False where the store is not in a state for that.
bool without_log(const fs::path& path) {
    try {
        SQLite::Database database(path.string(), SQLite::OPEN_READWRITE);
        database.execAndGet("PRAGMA journal_mode = DELETE");
    } catch (const SQLite::Exception&) {
        return false;
    }
    return !identity_of(beside(path, "-wal"));
}

/// The log of a damaged store belongs to it; beside the new one SQLite would read it.
std::optional<Problem> move_log(const fs::path& path, const fs::path& keep_as) {
    std::error_code failed;
    fs::remove(beside(path, "-shm"), failed);
    if (!identity_of(beside(path, "-wal"))) return {};
    if (::rename(beside(path, "-wal").c_str(), beside(keep_as, "-wal").c_str()) == 0) return {};
    return problem_of_errno(errno, keep_as, "作れません");
}

/// A second name where the medium has such, else a copy.
std::optional<Problem> keep(const fs::path& path, const fs::path& keep_as) {
    if (::link(path.c_str(), keep_as.c_str()) == 0) return {};
    if (errno == EEXIST) return problem_of_errno(errno, keep_as, "作れません");
    std::error_code failed;
    if (fs::copy_file(path, keep_as, failed)) return {};
    return problem_of_errno(failed.value(), keep_as, "作れません");
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
    auto lock = WriterLock::take(path, "kasane restore");
    if (auto* problem = std::get_if<Problem>(&lock)) return std::move(*problem);
    const auto name = beside(path, ".new");
    if (const auto problem = platform::write_whole(name, bytes)) return problem_of(*problem);
    const UnfinishedDatabase unfinished(name);
    if (identity_of(path)) {
        const bool whole = without_log(path);
        if (auto problem = keep(path, keep_as)) return problem;
        if (!whole)
            if (auto problem = move_log(path, keep_as)) return problem;
    }
    return sync_and_rename(name, path);
}

std::optional<Problem> would_replace_a_store(const fs::path& target, const fs::path& store) {
    const auto there = identity_of(target);
    const bool is_this = there && there == identity_of(store);
    if (!is_this && !(there && identity_of(lock_of(target)))) return {};
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
