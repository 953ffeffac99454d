// 使い方: the guide's pages as they come with the program, in their order, and all of them as one PDF.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "service/papers.hpp"

namespace kasane::service {

/// The Markdown of its pages. A page begins with its title (`#`) and one sentence that says whom it is for.
struct GuideFiles {
    std::filesystem::path folder;  ///< from where its pictures count
    std::vector<std::string> pages;
};

/// A Problem where a file is missing: the program is not whole.
Result<GuideFiles> guide_files();

/// All pages, or one of them (from 1), as a PDF with its pictures.
Result<PdfFile> guide_pdf(const GuideFiles& files, std::optional<int> page, text::DateTime now);

}  // namespace kasane::service
