// What lies in the folders of this machine, for a person who looks for a file.
#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "platform/problem.hpp"

namespace kasane::platform {

struct FolderEntry {
    std::string name;  ///< readable; bytes that are no UTF-8 and control characters show as 「?」
    std::filesystem::path path;
    bool is_folder = false;
};

/// The most entries of a folder that are listed.
inline constexpr std::size_t most_entries = 2000;

/// The folders in it, then its files with one of these endings (「.toml」), each by name; nothing hidden. A
/// folder that cannot be read is a problem.
std::variant<std::vector<FolderEntry>, Problem> list_folder(const std::filesystem::path& folder,
                                                            std::span<const std::string_view> endings);

/// Such files in it and in the folders below, by name, at most `most`; what cannot be read is passed over.
std::vector<std::filesystem::path> files_below(const std::filesystem::path& folder,
                                               std::span<const std::string_view> endings, std::size_t most);

/// A name that can be shown.
std::string readable_name(const std::filesystem::path& path);

/// The folders of what is plugged in: below /media, /run/media and /mnt, as the kernel lists its mounts.
std::vector<std::filesystem::path> plugged_in(const std::filesystem::path& mounts = "/proc/self/mountinfo");

/// The folder of whoever is logged in, else /.
std::filesystem::path home_folder();

}  // namespace kasane::platform
