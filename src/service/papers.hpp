// Papers as files: record → document → Markdown → PDF.
#pragma once

#include <filesystem>
#include <string>
#include <variant>
#include <vector>

#include "domain/record.hpp"
#include "service/problem.hpp"

namespace kasane::service {

enum class PaperKind { agenda, minutes };

/// The paper of one meeting as Markdown, through the template in templates/.
std::variant<std::string, Problem> paper_markdown(const domain::Record& record, domain::MeetingId meeting,
                                                  PaperKind kind, text::DateTime now);

struct PdfFile {
    std::string bytes;
    int pages = 0;
    std::vector<std::string> warnings;
};

/// Markdown as PDF; `author` and `now` go into the file's properties.
std::variant<PdfFile, Problem> markdown_pdf(const std::string& markdown, const std::string& author,
                                            text::DateTime now);

struct WrittenPaper {
    std::string title;
    std::filesystem::path path;
    int pages = 0;                           ///< of a PDF
    std::vector<std::string> warnings = {};  ///< characters that no font has
};

/// 次第 and 会議録 of a meeting as Markdown and PDF in a folder that is made where it is missing.
std::variant<std::vector<WrittenPaper>, Problem> write_papers(const domain::Record& record,
                                                              domain::MeetingId meeting, text::DateTime now,
                                                              const std::filesystem::path& folder);

}  // namespace kasane::service
