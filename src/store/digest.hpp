// Hashes for the journal: BLAKE2b with 256 bits (libsodium), as hexadecimal text.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include <sodium.h>

namespace kasane::store {

/// 128 random bits, as hexadecimal text.
std::string new_salt();

/// The hash of a text under a salt: without the salt nobody can try out which text it was.
std::string salted_digest(std::string_view salt, std::string_view text);

/// The hash of parts one after another; where one ends and the next begins counts.
class Digester {
  public:
    Digester();
    void add(std::string_view part);
    /// The hash of all that was added; nothing can be added afterwards.
    [[nodiscard]] std::string finish();

  private:
    crypto_generichash_state state_{};
};

}  // namespace kasane::store
