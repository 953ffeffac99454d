#pragma once
#include <string_view>

#include <cmark.h>

#include "pdf/block.hpp"

namespace kasane::pdf {

/// Text of all inlines below a cmark node. `<br>` is a line break, other HTML is dropped, a link shows its
/// address after its text.
Text read_inlines(cmark_node* parent);

/// Appends UTF-8 text, all in one style.
void append_utf8(Text& text, std::string_view utf8, std::uint8_t style);

}  // namespace kasane::pdf
