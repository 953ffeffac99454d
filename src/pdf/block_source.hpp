#pragma once
#include <string_view>
#include <vector>

#include <cmark.h>

#include "pdf/findings.hpp"
#include "pdf/source_edit.hpp"

namespace kasane::pdf {

/// What must be written otherwise so that cmark reads the blocks of a document as a person does: blocks of
/// HTML, which would hide their words, become paragraphs; comments go, and are told; a line `[備考]: …` that
/// no link uses is text; a date (8. 4. 1) is no list within a list. One round: what comes to light by it
/// needs another.
std::vector<SourceEdit> edits_of_blocks(cmark_node* document, std::string_view source, Findings& findings);

}  // namespace kasane::pdf
