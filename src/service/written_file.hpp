// Papers and settings as files.
#pragma once

#include <filesystem>
#include <optional>
#include <string_view>
#include <vector>

#include "platform/files.hpp"
#include "service/problem.hpp"

namespace kasane::service {

/// Writes the file as platform::write_whole does. What holds records is never replaced, under whatever name
/// or link it is reached.
std::optional<Problem> write_file(const std::filesystem::path& target, std::string_view bytes,
                                  platform::Folders folders = platform::Folders::must_exist);
/// The same for files that belong together, as platform::write_together does.
std::optional<Problem> write_files(const std::vector<platform::FileToWrite>& files,
                                   platform::Folders folders = platform::Folders::must_exist);

}  // namespace kasane::service
