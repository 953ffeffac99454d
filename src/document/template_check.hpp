// Finds what mustache would pass over in silence: fields that a paper does not have, sections left open.
#pragma once

#include <string_view>
#include <vector>

#include "document/fields.hpp"
#include "document/problem.hpp"

namespace kasane::document {

/// The mistakes in a template, each with its line; none where it fits the paper.
/// `paper_name` is what people call the paper: 「次第」.
std::vector<Problem> check_template(std::string_view text, std::string_view paper_name,
                                    const std::vector<Shape>& paper);
/// Whether the line holds nothing but the beginning or the end of a section, or a remark: it leaves nothing
/// on the paper.
bool is_tag_line(std::string_view line);

}  // namespace kasane::document
