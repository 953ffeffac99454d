// A passphrase that a person types: never an argument, which others on the machine can see.
#pragma once

#include <optional>
#include <string>

#include "cli/context.hpp"

namespace kasane::cli {

/// One line of the input; a terminal does not show it. Nothing, and told, where it is empty.
std::optional<std::string> ask_passphrase(const Context& context, const std::string& question);
/// One that is not easily guessed (text/passphrase.hpp); otherwise nothing, and told. Asked twice on a
/// terminal, so that a slip of the fingers does not lock the backup for good.
std::optional<std::string> ask_new_passphrase(const Context& context);

}  // namespace kasane::cli
