#include "store/sealed.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

#include <sodium.h>

namespace kasane::store {
namespace {

constexpr std::string_view magic = "KASANE SEALED 1\n";
constexpr std::size_t key_bytes = crypto_secretstream_xchacha20poly1305_KEYBYTES;
/// Stored, so that a wrong passphrase is told from damage.
constexpr std::size_t check_bytes = 16;
constexpr std::size_t plain_chunk = 64U * 1024U;
constexpr std::size_t sealed_chunk = plain_chunk + crypto_secretstream_xchacha20poly1305_ABYTES;

/// What stands in clear before the bytes.
struct Head {
    std::array<char, magic.size()> mark{};
    std::array<unsigned char, crypto_pwhash_SALTBYTES> salt{};
    std::uint64_t operations = crypto_pwhash_OPSLIMIT_MODERATE;
    std::uint64_t memory = crypto_pwhash_MEMLIMIT_MODERATE;
    std::array<unsigned char, check_bytes> check{};
    std::array<unsigned char, crypto_secretstream_xchacha20poly1305_HEADERBYTES> stream{};
};
static_assert(sizeof(Head) == 16 + 16 + 8 + 8 + 16 + 24, "written as it lies in memory");

/// The key and its check; wiped when it goes out of scope.
struct Key {
    std::array<unsigned char, key_bytes + check_bytes> bytes{};
    Key() = default;
    Key(const Key&) = delete;
    Key& operator=(const Key&) = delete;
    ~Key() { sodium_memzero(bytes.data(), bytes.size()); }

    [[nodiscard]] bool derive(const std::string& passphrase, const Head& head) {
        return crypto_pwhash(bytes.data(), bytes.size(), passphrase.data(), passphrase.size(),
                             head.salt.data(), head.operations, head.memory,
                             crypto_pwhash_ALG_ARGON2ID13) == 0;
    }
    [[nodiscard]] const unsigned char* check() const { return bytes.data() + key_bytes; }
};

const unsigned char* as_bytes(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}
unsigned char* as_bytes(std::string& text) {
    return reinterpret_cast<unsigned char*>(text.data());
}

Problem no_memory() {
    return {ProblemKind::other, "合言葉から鍵をつくるメモリーが足りません。",
            "ほかのプログラムを終えて、もう一度行ってください。"};
}

Problem changed(const std::filesystem::path& named) {
    return {ProblemKind::damaged, "「" + named.string() + "」は途中で切れているか、書き換えられています。",
            "別の控えを使ってください。"};
}

}  // namespace

bool is_sealed(std::string_view bytes) {
    return bytes.starts_with(magic);
}

Result<std::string> seal(std::string_view plain, const std::string& passphrase) {
    Head head;
    Key key;
    if (sodium_init() < 0) return no_memory();
    std::copy(magic.begin(), magic.end(), head.mark.begin());
    randombytes_buf(head.salt.data(), head.salt.size());
    if (!key.derive(passphrase, head)) return no_memory();
    std::copy_n(key.check(), check_bytes, head.check.begin());
    crypto_secretstream_xchacha20poly1305_state state{};
    crypto_secretstream_xchacha20poly1305_init_push(&state, head.stream.data(), key.bytes.data());
    std::string sealed(reinterpret_cast<const char*>(&head), sizeof head);
    const auto proven_head = sealed;  // goes into the seal of each chunk
    bool last = false;
    while (!last) {
        const auto chunk = plain.substr(0, plain_chunk);
        plain.remove_prefix(chunk.size());
        last = plain.empty();
        std::string out(chunk.size() + crypto_secretstream_xchacha20poly1305_ABYTES, '\0');
        crypto_secretstream_xchacha20poly1305_push(
            &state, as_bytes(out), nullptr, as_bytes(chunk), chunk.size(),
            as_bytes(std::string_view(proven_head)), proven_head.size(),
            last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0);
        sealed += out;
    }
    return sealed;
}

Result<std::string> unseal(std::string_view sealed, const std::string& passphrase,
                           const std::filesystem::path& named) {
    Head head;
    Key key;
    if (sodium_init() < 0) return no_memory();
    if (sealed.size() < sizeof head || !is_sealed(sealed)) return changed(named);
    std::memcpy(&head, sealed.data(), sizeof head);
    const auto proven_head = sealed.substr(0, sizeof head);
    // Others were never written: they would cost minutes, or more memory than there is.
    if (head.memory != Head{}.memory || head.operations != Head{}.operations) return changed(named);
    if (!key.derive(passphrase, head)) return no_memory();
    if (sodium_memcmp(key.check(), head.check.data(), check_bytes) != 0)
        return Problem{ProblemKind::no_permission, "「" + named.string() + "」の合言葉が違います。",
                       "合言葉を確かめてください。何も変えていません。"};
    crypto_secretstream_xchacha20poly1305_state state{};
    if (crypto_secretstream_xchacha20poly1305_init_pull(&state, head.stream.data(), key.bytes.data()) != 0)
        return changed(named);
    std::string plain;
    unsigned char tag = 0;
    for (auto rest = sealed.substr(sizeof head); !rest.empty();) {
        const auto chunk = rest.substr(0, sealed_chunk);
        rest.remove_prefix(chunk.size());
        std::string out(chunk.size(), '\0');
        unsigned long long length = 0;
        if (crypto_secretstream_xchacha20poly1305_pull(&state, as_bytes(out), &length, &tag, as_bytes(chunk),
                                                       chunk.size(), as_bytes(proven_head),
                                                       proven_head.size()) != 0)
            return changed(named);
        plain.append(out, 0, static_cast<std::size_t>(length));
        if (tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL && !rest.empty()) return changed(named);
    }
    if (tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL) return changed(named);
    return plain;
}

}  // namespace kasane::store
