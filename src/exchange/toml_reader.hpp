// TOML as a tree of values.
#pragma once

#include <optional>
#include <variant>

#include "exchange/node.hpp"

namespace kasane::exchange {

/// What the TOML library must not see: bytes that are no UTF-8, control characters, and letters other than
/// ASCII outside of quotes (toml++ 3.3.0 aborts on `[あ]`), keys so deep that the stack ends. Nothing where
/// the file is fit to be read.
std::optional<Problem> unfit_for_toml(const File& file);

/// The file as a table. Problems name the line and the value.
Result<Node> read_toml(const File& file);

}  // namespace kasane::exchange
