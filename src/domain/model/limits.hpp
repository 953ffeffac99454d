// How much may be written at once.
#pragma once

#include <cstddef>

namespace kasane::domain {

/// The longest text of one field, in bytes: some 6,600 characters, three pages.
constexpr std::size_t longest_text = 20'000;

}  // namespace kasane::domain
