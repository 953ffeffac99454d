// 合言葉 and passwords: what keeps a file closed that leaves the machine.
#pragma once

#include <cstddef>
#include <string_view>

namespace kasane::text {

/// In letters. Who has the file can try as often as a machine can; short ones fall within a day.
inline constexpr std::size_t shortest_passphrase = 12;

/// Whether somebody would find it soon: too short, or one letter or a row of the keyboard or the alphabet
/// over and over (aaaaaaaaaaaa, 123456789012).
bool is_guessable(std::string_view passphrase);

}  // namespace kasane::text
