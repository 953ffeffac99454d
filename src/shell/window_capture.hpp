// A picture of what the window shows.
#pragma once

#include <filesystem>
#include <optional>

#include "platform/problem.hpp"
#include "ui/raster.hpp"

namespace kasane::shell {

/// Writes it as a PNG.
std::optional<platform::Problem> save_frame(const std::filesystem::path& target, const ui::Pixels& pixels);

}  // namespace kasane::shell
