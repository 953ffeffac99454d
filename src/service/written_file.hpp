// Papers and settings as files.
#pragma once

#include <filesystem>
#include <optional>
#include <string_view>

#include "platform/files.hpp"
#include "service/problem.hpp"

namespace kasane::service {

/// Writes the file as platform::write_whole does. What holds records is never replaced, under whatever name
/// or link it is reached.
std::optional<Problem> write_file(const std::filesystem::path& target, std::string_view bytes,
                                  platform::Folders folders = platform::Folders::must_exist);

}  // namespace kasane::service
