// Where a verb puts a paper.
#pragma once

#include <filesystem>
#include <string>

#include "cli/context.hpp"
#include "service/papers.hpp"

namespace kasane::cli {

/// Whether the name is empty (standard output), or ends in .md or .pdf; told where it is none of these.
bool is_paper_file(const Context& context, const std::string& output);
/// Markdown on standard output where the path is empty, else the file that its name asks for. Characters
/// that no font has are told.
Exit write_paper(const Context& context, const service::Paper& paper, const std::string& author,
                 const std::filesystem::path& path);

}  // namespace kasane::cli
