// Bytes sealed with a passphrase: the key by argon2id, the bytes by secretstream (libsodium).
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "store/problem.hpp"

namespace kasane::store {

/// Whether the bytes begin as sealed ones do.
bool is_sealed(std::string_view bytes);

/// A problem where there is not enough memory for the key.
Result<std::string> seal(std::string_view plain, const std::string& passphrase);

/// A wrong passphrase, a changed byte or a missing end is a problem, of which `named` is told.
Result<std::string> unseal(std::string_view sealed, const std::string& passphrase,
                           const std::filesystem::path& named);

}  // namespace kasane::store
