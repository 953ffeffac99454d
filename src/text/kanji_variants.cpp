#include "text/kanji_variants.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace kasane::text {
namespace {

/// In the order of the first. Forms that Unicode itself takes for the same are not here.
constexpr auto variants = std::to_array<std::pair<char32_t, char32_t>>({
#include "text/kanji_variants.inc"
});

}  // namespace

char32_t common_kanji(char32_t kanji) {
    const auto* const at = std::lower_bound(variants.begin(), variants.end(), std::pair{kanji, char32_t{}});
    return at != variants.end() && at->first == kanji ? at->second : kanji;
}

}  // namespace kasane::text
