// What a template has wrong as Markdown: fenced blocks and tables. What it has wrong as Mustache is known to
// document/template_check.
#pragma once

#include <string_view>
#include <vector>

#include "service/problem.hpp"

namespace kasane::service {

/// Each with its line: fenced blocks that no paper knows or that are not closed; tables without the row below
/// their head, with rows of another length, or right below a text.
std::vector<Problem> form_mistakes(std::string_view template_text);

}  // namespace kasane::service
