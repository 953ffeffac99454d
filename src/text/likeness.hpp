// Whether a text speaks of what some words name, however either is typed.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kasane::text {

/// Whether the words stand in the text, whatever their width, kana, spaces, hyphens, 長音 or variants of
/// kanji, and with or without 送り仮名 and の: 「借入れの金額」 is spoken of by 「借り入れ金額」.
bool speaks_of(std::string_view text, std::string_view words);

/// The parts of a list as people write it: 「借入れの金額、病名」, with commas of any kind, ； or a line
/// each. Each once.
std::vector<std::string> listed_parts(std::string_view list);

}  // namespace kasane::text
