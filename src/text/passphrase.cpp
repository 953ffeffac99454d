#include "text/passphrase.hpp"

#include "text/folded.hpp"

namespace kasane::text {
namespace {

/// Letters, and how many of them neither repeat the one before nor stand beside it in the alphabet.
struct Counted {
    std::size_t letters = 0;
    std::size_t jumps = 0;
};

Counted counted(std::string_view passphrase) {
    Counted counted;
    char32_t before = 0;
    for (const char32_t letter : text::folded(passphrase).letters) {
        const bool is_near = letter <= before + 1 && before <= letter + 1;
        counted.letters += 1;
        counted.jumps += is_near ? 0 : 1;
        before = letter;
    }
    return counted;
}

}  // namespace

bool is_guessable(std::string_view passphrase) {
    constexpr std::size_t fewest_jumps = 6;
    const auto [letters, jumps] = counted(passphrase);
    return letters < shortest_passphrase || jumps < fewest_jumps;
}

}  // namespace kasane::text
