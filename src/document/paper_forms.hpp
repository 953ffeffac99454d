// All papers that templates make.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/render.hpp"

namespace kasane::document {

std::vector<PaperForm> paper_forms();
/// The mistakes of a template, each with its line; none where it fits the paper.
std::vector<Problem> mistakes_in(std::string_view template_text, const PaperForm& form);
/// A field of a paper: 「items › title」, and what it is.
struct FieldLine {
    std::string name;
    std::string label;
};
std::vector<FieldLine> fields_of(const PaperForm& form);
/// docs/templates.md: every field of every paper.
std::string fields_document();

}  // namespace kasane::document
