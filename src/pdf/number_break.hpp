#pragma once
#include <string_view>
#include <vector>

#include "pdf/line_break.hpp"

namespace kasane::pdf {

/// Takes away breaks inside numbers, between a number and its counter, inside dates and times, and around
/// the marks of ranges and ratios. Places between the parts of a date become `Break::inside`.
void keep_numbers_together(std::u32string_view text, std::vector<Break>& breaks);

}  // namespace kasane::pdf
