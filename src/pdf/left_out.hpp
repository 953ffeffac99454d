#pragma once
#include <string>
#include <vector>

#include "pdf/block.hpp"

namespace kasane::pdf {

/// What furnish() finds no place for, each with its line: a second label, seal or foot, and those that do
/// not stand at the top level of the document.
std::vector<std::string> left_out(const Block& document);

}  // namespace kasane::pdf
