// How the pages of a paper look in Word: what pandoc takes as its reference document.
#pragma once

#include <filesystem>
#include <string>
#include <variant>
#include <vector>

#include "service/problem.hpp"

namespace kasane::service {

/// A Word document without text, with the page, the styles of the file, and for each document the label as
/// header and the foot with the number of the page as footer. Several documents are sections that begin on a
/// sheet of their own and count their own pages: assets/word/filter.lua ends one where the Markdown has
/// a `paper` block.
Result<std::string> word_reference(const std::vector<std::string>& documents,
                                   const std::filesystem::path& styles);

}  // namespace kasane::service
