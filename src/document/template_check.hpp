// Finds what mustache would pass over in silence: fields that a paper does not have, sections left open.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "document/fields.hpp"
#include "document/problem.hpp"

namespace kasane::document {

/// The first mistake in a template, with its line; nothing where it fits the paper.
/// `paper_name` is what people call the paper: 「次第」.
std::optional<Problem> check_template(std::string_view text, std::string_view paper_name,
                                      const std::vector<Shape>& paper);

}  // namespace kasane::document
