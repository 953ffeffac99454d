// The few things that the store asks of the file system itself.
#pragma once

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

/// Makes an empty file with 0600; one that exists is a problem.
std::optional<Problem> make_private_file(const std::filesystem::path& path);
/// Writes what the system still holds of a finished file to the disk, gives it its name and syncs the folder.
std::optional<Problem> sync_and_rename(const std::filesystem::path& from, const std::filesystem::path& to);

std::filesystem::path folder_of(const std::filesystem::path& file);
/// The same name with something behind it: 「kasane.db」 and 「.lock」.
std::filesystem::path beside(const std::filesystem::path& file, const char* suffix);

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
