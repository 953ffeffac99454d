// A picture of what the window shows.
#pragma once

#include <filesystem>
#include <optional>

#include "platform/problem.hpp"

namespace kasane::shell {

/// Writes the frame just drawn (before it is swapped) as a PNG of `width` × `height` pixels.
std::optional<platform::Problem> save_frame(const std::filesystem::path& target, int width, int height);

}  // namespace kasane::shell
