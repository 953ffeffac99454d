// The few things that the store asks of the file system itself.
#pragma once

#include <array>
#include <filesystem>
#include <optional>
#include <utility>

#include <sys/stat.h>

#include "store/problem.hpp"

namespace kasane::store {

/// Which file a name leads to, so that one taken away or put in its place is noticed.
struct FileIdentity {
    dev_t device = 0;
    ino_t number = 0;
    bool operator==(const FileIdentity&) const = default;
};
std::optional<FileIdentity> identity_of(const std::filesystem::path& path);

/// By which a write by somebody else is noticed.
struct FileState {
    off_t size = 0;
    std::pair<time_t, long> written = {};  ///< seconds, nanoseconds
    bool operator==(const FileState&) const = default;
};
/// A file that is not there has no size.
FileState state_of(const std::filesystem::path& path);

/// The file behind a link, and any other name as it is. A link that leads nowhere is a problem: what it leads
/// to is not plugged in, and nothing may be made in its place.
Result<std::filesystem::path> real_file(const std::filesystem::path& path);
/// A problem where the file has a second name (a hard link): log and lock go by the name, so that two would
/// write it without knowing of each other.
std::optional<Problem> has_second_name(const std::filesystem::path& path);
/// Whether SQLite left something beside the file that is not in it yet.
bool has_log(const std::filesystem::path& real);

/// What root makes for a store belongs to whom the store, or else its folder, belongs; for others nothing
/// changes.
void give_to_owner_of(const std::filesystem::path& store, const std::filesystem::path& file);

/// Makes an empty file with 0600; one that exists is a problem.
std::optional<Problem> make_private_file(const std::filesystem::path& path);
/// Writes what the system still holds of a finished file to the disk, gives it its name and syncs the folder.
std::optional<Problem> sync_and_rename(const std::filesystem::path& from, const std::filesystem::path& to);
std::optional<Problem> sync_folder_of(const std::filesystem::path& file);

std::filesystem::path folder_of(const std::filesystem::path& file);
/// The same name with something behind it: 「kasane.db」 and 「.lock」.
std::filesystem::path beside(const std::filesystem::path& file, const char* suffix);

/// What SQLite writes beside a file: what is in one of these is not in the file yet.
inline constexpr std::array logs{"-wal", "-journal"};

/// Removes an SQLite file and what lies beside it when it goes out of scope, unless it was renamed.
class UnfinishedDatabase {
  public:
    explicit UnfinishedDatabase(std::filesystem::path path) : path_(std::move(path)) {}
    UnfinishedDatabase(const UnfinishedDatabase&) = delete;
    UnfinishedDatabase& operator=(const UnfinishedDatabase&) = delete;
    ~UnfinishedDatabase() { remove(); }
    void remove() const;

  private:
    std::filesystem::path path_;
};

}  // namespace kasane::store
