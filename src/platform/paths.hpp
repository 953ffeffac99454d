// Where things lie on this machine.
#pragma once

#include <filesystem>
#include <optional>
#include <string_view>
#include <variant>

#include "platform/problem.hpp"

namespace kasane::platform {

/// $XDG_DATA_HOME/kasane, else ~/.local/share/kasane. A relative XDG_DATA_HOME is ignored, as its
/// specification asks. A problem where nobody's home is known.
std::variant<std::filesystem::path, Problem> data_folder();
/// $XDG_CONFIG_HOME/kasane, else ~/.config/kasane
std::variant<std::filesystem::path, Problem> config_folder();
/// The store where none is named: kasane.db in the data folder
std::variant<std::filesystem::path, Problem> default_store();

/// A folder that comes with the program, 「templates」 or 「data」: in $KASANE_RESOURCES, else in
/// ../share/kasane beside the program, else in the source tree that it was built from.
std::optional<std::filesystem::path> resource_folder(std::string_view name);

}  // namespace kasane::platform
