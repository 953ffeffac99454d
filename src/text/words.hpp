// Where the words of a Japanese text begin and end, as a dictionary sees them.
#pragma once

#include <string_view>
#include <vector>

namespace kasane::text {

/// True at byte `n` where a word begins or ends before it; as long as the text, plus one.
std::vector<bool> word_bounds(std::string_view text);

}  // namespace kasane::text
