#pragma once
#include <set>
#include <string>
#include <string_view>

#include <cmark.h>

#include "pdf/block.hpp"
#include "pdf/findings.hpp"

namespace kasane::pdf {

/// What reading the inlines of a document needs besides them.
struct InlineReading {
    const std::set<std::string>& closed_tags;  ///< of the whole source
    Findings& findings;
    int lines_before = 0;  ///< of the source, before the text that was parsed
};

/// Text of all inlines below a cmark node. `<br>` is a line break, ruby stands in brackets after its word, a
/// link shows its address after its text; other HTML, comments and pictures are told. Where lines of the
/// source meet, Japanese takes no space; Latin words, figures and Hangul do.
Text read_inlines(cmark_node* parent, const InlineReading& reading);

/// Appends UTF-8 text, all in one style.
void append_utf8(Text& text, std::string_view utf8, std::uint8_t style);

}  // namespace kasane::pdf
