// Where a verb puts a paper.
#pragma once

#include <filesystem>
#include <string>

#include "cli/context.hpp"
#include "service/papers.hpp"

namespace kasane::cli {

struct PaperTarget {
    std::filesystem::path path;  ///< empty: Markdown on standard output
    std::string password = {};   ///< of a PDF; empty: none
    std::string source = {};     ///< Markdown that somebody wrote, named in what is wrong with it; else empty
};

/// Whether the name is empty (standard output), or ends in .md, .pdf or .docx, and only a .pdf is to be
/// sealed; told where it is none of these.
bool is_paper_file(const Context& context, const std::string& output, bool sealed = false);
/// Reads the password of a PDF that is to be sealed, or tells what is wrong with it.
std::optional<std::string> ask_paper_password(const Context& context);
/// Markdown on standard output where the path is empty, else the file that its name asks for. Characters
/// that no font has are told, and that a file of that name was replaced.
Exit write_paper(const Context& context, const service::Paper& paper, const std::string& author,
                 const PaperTarget& target);

}  // namespace kasane::cli
