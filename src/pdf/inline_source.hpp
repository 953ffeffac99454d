#pragma once
#include <string_view>
#include <vector>

#include "pdf/findings.hpp"
#include "pdf/source_edit.hpp"

namespace kasane::pdf {

/// What must be written otherwise in the inline Markdown of a paragraph, a heading or a cell, so that the
/// parser reads its stars and low lines as a person does. Code, tags and addresses of links are left as they
/// are. Told: footnotes and line ends with a backslash. `line` is that of the first byte.
std::vector<SourceEdit> edits_of_inlines(std::string_view text, int line, Findings& findings);

}  // namespace kasane::pdf
