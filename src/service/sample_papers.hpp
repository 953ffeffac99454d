// Papers of the sample town, by which a town looks at its templates.
#pragma once

#include <string_view>
#include <variant>
#include <vector>

#include "service/papers.hpp"

namespace kasane::service {

/// The paper of a template, 「minutes.md」, filled from the sample town.
Result<Paper> sample_paper(std::string_view file);
/// What goes wrong where each template is filled from the sample town, with every field filled and with none,
/// and set on pages: warnings count.
std::vector<Problem> sample_mistakes();

}  // namespace kasane::service
