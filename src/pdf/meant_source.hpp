#pragma once
#include <memory>
#include <string>
#include <string_view>

#include <cmark.h>

#include "pdf/findings.hpp"

namespace kasane::pdf {

using MarkdownTree = std::unique_ptr<cmark_node, decltype(&cmark_node_free)>;

/// The tree of a text as CommonMark reads it.
MarkdownTree parse_markdown(std::string_view text);

/// A document and its source, on the same lines as it was typed, with marks and backslashes where CommonMark
/// would not read it as a person does (block_source.hpp, inline_source.hpp).
struct MeantSource {
    std::string text;
    MarkdownTree tree;
};
MeantSource read_as_meant(std::string text, Findings& findings);

/// The inline Markdown of one line, likewise.
std::string line_as_meant(std::string_view line, int number, Findings& findings);

}  // namespace kasane::pdf
