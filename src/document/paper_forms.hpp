// All papers that templates make.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/render.hpp"

namespace kasane::document {

std::vector<PaperForm> paper_forms();
/// The first mistake of a template, with its line; nothing where it fits the paper.
std::optional<Problem> mistake_in(std::string_view template_text, const PaperForm& form);
/// docs/templates.md: every field of every paper.
std::string fields_document();

}  // namespace kasane::document
