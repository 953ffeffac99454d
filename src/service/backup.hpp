// Backups: the store as one file, sealed where a passphrase is given, and back again.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "service/problem.hpp"
#include "store/image.hpp"
#include "store/store.hpp"
#include "text/calendar.hpp"

namespace kasane::service {

/// A backup that the program made by itself.
struct BackupFile {
    std::filesystem::path path;
    text::DateTime at;
};

/// Writes the store into one file that appears whole, with 0600, and reads it back. Without a passphrase it
/// is a store that opens as such. What stood under the name is replaced. A folder that is not there is a
/// problem: it may be the memory stick that nobody put in.
std::optional<Problem> back_up_to(const store::Store& store, const std::filesystem::path& target,
                                  const std::string& passphrase = {});

/// Where the program keeps the backups of a store: the folder backups/ beside it.
std::filesystem::path backup_folder(const std::filesystem::path& store);
/// Those that are there, the latest first.
std::vector<BackupFile> backups_of(const std::filesystem::path& store);
/// What becomes of backups that are outlived (service/backup_rule.hpp). They stay beside a store that is not
/// as it was written (service/soundness.hpp): one of them is the last good one.
enum class Outlived { removed, stay };
/// Backs up into the folder.
std::optional<Problem> back_up(const store::Store& store, text::DateTime now,
                               Outlived outlived = Outlived::removed);

/// The bytes of a backup, unsealed.
Result<std::string> read_backup(const std::filesystem::path& file, const std::string& passphrase);
/// Whether a passphrase is needed to read the file.
bool is_sealed_backup(const std::filesystem::path& file);

struct Restored {
    store::ImageFacts facts;
    std::optional<std::filesystem::path> kept;  ///< what stood there before
};
/// Checks the backup and puts it in the place of the store, which is kept beside it.
Result<Restored> restore(const std::filesystem::path& store, const std::filesystem::path& file,
                         const std::string& passphrase, text::DateTime now);

}  // namespace kasane::service
