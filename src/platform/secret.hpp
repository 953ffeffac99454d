// A secret that a person types, kept so that it can be compared and not be read.
#pragma once

#include <optional>
#include <string>

namespace kasane::platform {

/// argon2id with a salt and its cost, as one line of text (libsodium). Nothing where there is not enough
/// memory.
std::optional<std::string> hash_secret(const std::string& secret);

/// Whether this is the secret of the hash; false for a hash that is none.
bool is_secret_of(const std::string& hash, const std::string& secret);

/// Overwrites the text before it is given back to the machine.
void wipe(std::string& secret);

}  // namespace kasane::platform
