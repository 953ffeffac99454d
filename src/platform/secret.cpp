#include "platform/secret.hpp"

#include <array>

#include <sodium.h>

namespace kasane::platform {

std::optional<std::string> hash_secret(const std::string& secret) {
    std::array<char, crypto_pwhash_STRBYTES> line{};
    if (sodium_init() < 0) return {};
    if (crypto_pwhash_str_alg(line.data(), secret.data(), secret.size(), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                              crypto_pwhash_MEMLIMIT_INTERACTIVE, crypto_pwhash_ALG_ARGON2ID13) != 0)
        return {};
    return std::string(line.data());
}

bool is_secret_of(const std::string& hash, const std::string& secret) {
    return sodium_init() >= 0 && crypto_pwhash_str_verify(hash.c_str(), secret.data(), secret.size()) == 0;
}

void wipe(std::string& secret) {
    sodium_memzero(secret.data(), secret.size());
    secret.clear();
}

}  // namespace kasane::platform
