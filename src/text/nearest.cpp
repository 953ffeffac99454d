#include "text/nearest.hpp"

#include <algorithm>
#include <cstddef>

#include "text/folded.hpp"

namespace kasane::text {
namespace {

constexpr std::size_t most = 3;
/// A word longer than this is no slip of the finger, and comparing it takes long.
constexpr std::size_t longest = 64;

/// Steps from one word to the other (Damerau: a swap of neighbours is one).
std::size_t steps(const std::u32string& from, const std::u32string& to) {
    std::vector<std::vector<std::size_t>> table(from.size() + 1, std::vector<std::size_t>(to.size() + 1));
    for (std::size_t i = 0; i <= from.size(); ++i) {
        for (std::size_t j = 0; j <= to.size(); ++j) {
            auto& here = table[i][j];
            here = std::max(i, j);
            if (i == 0 || j == 0) continue;
            const std::size_t other = from[i - 1] == to[j - 1] ? 0 : 1;
            here = std::min({table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + other});
            if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                here = std::min(here, table[i - 2][j - 2] + 1);
        }
    }
    return table[from.size()][to.size()];
}

std::size_t distance(const std::u32string& typed, const std::u32string& known) {
    const bool begins_it = typed.size() >= 3 && known.starts_with(typed);
    return begins_it ? std::min<std::size_t>(1, known.size() - typed.size()) : steps(typed, known);
}

}  // namespace

std::vector<std::string> nearest(std::string_view typed, const std::vector<std::string>& known) {
    const auto letters = folded(typed).letters;
    std::vector<std::string> found;
    if (letters.empty() || letters.size() > longest) return found;
    std::size_t least = std::max<std::size_t>(1, letters.size() / 3);
    for (const auto& word : known) {
        const auto far = distance(letters, folded(word).letters);
        if (far > least) continue;
        if (far < least) found.clear();
        least = far;
        if (found.size() < most) found.push_back(word);
    }
    return found;
}

}  // namespace kasane::text
