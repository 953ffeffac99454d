#include "store/digest.hpp"

#include <array>
#include <stdexcept>

namespace kasane::store {
namespace {

constexpr std::size_t digest_bytes = 32;
constexpr std::size_t salt_bytes = 16;

const unsigned char* bytes_of(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

template <std::size_t size>
std::string hex_of(const std::array<unsigned char, size>& bytes) {
    std::string hex(size * 2 + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), bytes.data(), size);
    hex.pop_back();
    return hex;
}

}  // namespace

std::string new_salt() {
    if (sodium_init() < 0) throw std::runtime_error("no source of randomness");
    std::array<unsigned char, salt_bytes> salt{};
    randombytes_buf(salt.data(), salt.size());
    return hex_of(salt);
}

std::string salted_digest(std::string_view salt, std::string_view text) {
    Digester digester;
    digester.add(salt);
    digester.add(text);
    return digester.finish();
}

Digester::Digester() {
    crypto_generichash_init(&state_, nullptr, 0, digest_bytes);
}

void Digester::add(std::string_view part) {
    const auto length = std::to_string(part.size()) + ":";
    crypto_generichash_update(&state_, bytes_of(length), length.size());
    crypto_generichash_update(&state_, bytes_of(part), part.size());
}

std::string Digester::finish() {
    std::array<unsigned char, digest_bytes> digest{};
    crypto_generichash_final(&state_, digest.data(), digest.size());
    return hex_of(digest);
}

}  // namespace kasane::store
