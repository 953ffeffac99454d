// What the verbs that make one paper have in common.
#pragma once

#include <functional>

#include "cli/made_papers.hpp"
#include "cli/verb.hpp"

namespace kasane::cli {

/// The paper as Markdown on standard output, or as FILE.md, FILE.pdf or FILE.docx: adds -o and --sealed. What
/// is asked for besides is known once the command line was read.
Run paper_run(Syntax& syntax, std::function<PaperAsked()> asked_for);
/// --level.
Typed<std::string> level_option(Syntax& syntax);

}  // namespace kasane::cli
