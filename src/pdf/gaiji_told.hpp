#pragma once
#include <string_view>
#include <vector>

#include "pdf/block.hpp"
#include "pdf/findings.hpp"

namespace kasane::pdf {

/// Tells of 外字 in a text that was read from lines `first` to `last` of a source, with the words around
/// them.
void tell_gaiji(const Text& text, const std::vector<std::string_view>& lines, int first, int last,
                Findings& findings);

}  // namespace kasane::pdf
