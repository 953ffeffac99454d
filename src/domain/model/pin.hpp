// The PIN that opens the kiosk's screen.
#pragma once

#include <algorithm>
#include <string_view>

namespace kasane::domain {

/// Whether it may be one: 4 to 16 digits.
constexpr bool is_pin(std::string_view text) {
    constexpr std::size_t fewest = 4;
    constexpr std::size_t most = 16;
    return text.size() >= fewest && text.size() <= most &&
           std::all_of(text.begin(), text.end(), [](char letter) { return letter >= '0' && letter <= '9'; });
}

}  // namespace kasane::domain
