// What was probably meant by a word that nobody knows.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kasane::text {

/// The known words that are nearest to what was typed, at most three of the same distance in their order;
/// none where none is near. A letter too many, too few, another one or two swapped are one step each, one
/// step is allowed for every three letters; a beginning of three letters is near. What typing Japanese
/// changes (ｍ for m, capitals, ひらがな for カタカナ) is no step.
std::vector<std::string> nearest(std::string_view typed, const std::vector<std::string>& known);

}  // namespace kasane::text
