// The set of papers of a meeting as files in a folder.
#pragma once

#include <filesystem>
#include <string>
#include <variant>
#include <vector>

#include "service/papers.hpp"

namespace kasane::service {

struct WrittenPaper {
    std::string title;
    std::filesystem::path path;
    int pages = 0;                           ///< of a PDF
    std::vector<std::string> warnings = {};  ///< characters that no font has
    PaperWanted wanted = {};                 ///< what it was made as
    bool replaced = false;                   ///< another file of that name stood there
};

/// Before the meeting 次第; after it the default set 次第, 会議録, ケース別記録 of every case and 役割票 of
/// every agency that has something to do. The folder is made where it is missing.
std::variant<std::vector<WrittenPaper>, Problem> write_papers(const store::Store& store,
                                                              const domain::Record& record,
                                                              domain::MeetingId meeting, text::DateTime now,
                                                              const std::filesystem::path& folder);

}  // namespace kasane::service
