// Characters as they are drawn: a code point with its variation selector.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace kasane::ui {

/// What takes one place on the line. A letter and a mark behind it that combine into one are drawn as that
/// one.
struct Character {
    char32_t code = 0;
    char32_t selector = 0;  ///< U+FE00–FE0F or U+E0100–E01EF, 0 if none

    bool operator==(const Character&) const = default;
    std::uint64_t id() const { return (static_cast<std::uint64_t>(selector) << 21U) | code; }
};

/// The code point at `at`, which moves past it; a broken byte reads as U+FFFD. `at` must be inside.
char32_t next_code(std::string_view text, std::size_t& at);

/// A code point as UTF-8.
std::string utf8_of(char32_t code);

/// The character at `at`, with its variation selector, or composed with the marks behind it (か and U+3099 as
/// が); `at` moves past all of them.
Character next_character(std::string_view text, std::size_t& at);

/// Ends of the cluster that starts at `at`: a character with the marks that combine with it.
std::size_t cluster_end(std::string_view text, std::size_t at);

/// Start of the cluster that ends at `at`.
std::size_t cluster_start(std::string_view text, std::size_t at);

bool is_variation_selector(char32_t code);
bool is_kanji(char32_t code);

}  // namespace kasane::ui
