// Files that appear whole: what is written is on the disk complete, or not there at all.
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "platform/problem.hpp"

namespace kasane::platform {

/// What to do with the folders above a file that is written.
enum class Folders {
    must_exist,
    make_private,  ///< missing ones are made with 0700
};

/// Whether what was written is read again from the medium before it gets its name.
enum class ReadBack { no, yes };

/// Writes a file as a whole with mode 0600: a temporary file beside it, fsync, rename, fsync of the folder.
/// What stood there before stays whole when this fails. A link is followed, so that it stays a link. What is
/// no regular file (a device, a pipe) is refused.
std::optional<Problem> write_whole(const std::filesystem::path& target, std::string_view bytes,
                                   Folders folders = Folders::must_exist, ReadBack read_back = ReadBack::no);

struct FileToWrite {
    std::filesystem::path target;
    std::string_view bytes;
};
/// The same for files that belong together: all of them are on the disk before the first gets its name.
std::optional<Problem> write_together(const std::vector<FileToWrite>& files,
                                      Folders folders = Folders::must_exist);

/// Makes a folder and those above it that are missing, with 0700; folders that exist keep their mode.
std::optional<Problem> make_private_folder(const std::filesystem::path& folder);

/// The bytes of a file. A file larger than `max_bytes`, or one that is no regular file, is refused unread.
std::variant<std::string, Problem> read_file(const std::filesystem::path& path, std::size_t max_bytes);

/// The first bytes of a file, fewer where it is shorter; the same files are refused.
std::variant<std::string, Problem> read_head(const std::filesystem::path& path, std::size_t bytes);

}  // namespace kasane::platform
