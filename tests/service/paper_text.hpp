// The text that a reader finds on the pages of a paper, against the text of its Markdown.
#pragma once

#include <string>
#include <vector>

namespace kasane::test {

/// What is wrong on the pages of the documents, empty when nothing is: on every page the text must go on
/// where it ended on the one before, followed by what stands at the edges; only heads of tables may be
/// repeated. White space does not count. `text`: as `pdftotext -raw` gives it.
std::string difference(const std::vector<std::string>& documents, const std::string& text);

}  // namespace kasane::test
