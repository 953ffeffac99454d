// The set of papers of a meeting as files in a folder.
#pragma once

#include <filesystem>
#include <functional>
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

struct WrittenPapers {
    std::vector<WrittenPaper> files = {};
    std::vector<Problem> problems = {};  ///< of papers that could not be made, each named
};

/// Told of each file once it is there: where the disk takes no more, somebody knows what it took.
using TellWritten = std::function<void(const WrittenPaper&)>;

/// Before 閉会 会議録 and 次第; after it the default set 会議録, 次第, ケース別記録 of every case and 役割票
/// of every agency that has something to do. A paper that cannot be made leaves the others as they are, and
/// its Markdown and PDF are of one time. The folder is made where it is missing. Refused: an unknown meeting,
/// a folder that takes no files.
Result<WrittenPapers> write_papers(const store::Store& store, const domain::Record& record,
                                   domain::MeetingId meeting, text::DateTime now,
                                   const std::filesystem::path& folder, const TellWritten& tell = {});

}  // namespace kasane::service
