// 廃棄 (R28): what is destroyed leaves no byte in the store, its journal, its free pages and its log.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "domain/commands/destruction.hpp"
#include "store/problem.hpp"

namespace kasane::store {

/// A text outside of what was destroyed that held a destroyed person's full name, or 呼称 and 続柄, and was
/// emptied.
struct EmptiedText {
    std::int64_t line = 0;  ///< of the journal; 0: a row of the store
    std::string where;      ///< 「sitting.remark」; empty: the words of the line itself
};
/// What was filed of other meetings' minutes and told of the case or held a name: the version stays with its
/// hash.
struct EmptiedMinutes {
    domain::MeetingId meeting;
    int number = 0;
};

struct Done {
    std::int64_t line = 0;  ///< of the journal, that says so
    std::vector<EmptiedText> texts;
    std::vector<EmptiedMinutes> minutes;
    /// Done, but the file still holds what was destroyed, for somebody reads it: store/rebuilding.hpp goes
    /// on.
    bool still_in_file = false;
};

/// Makes the changes of the event (domain::decide_destruction), takes all images of `what` and the full names
/// of its persons out of the journal, and of texts of other rows, and writes the line that says so; then the
/// file is rebuilt and its log emptied. Minutes that were filed of other meetings are emptied, too, where
/// they tell of the case (domain::CaseMarks). A problem, and nothing is done, where somebody records in the
/// store or reads it meanwhile, or where the reason tells a name that one of the persons ever had.
Result<Done> destroy(const std::filesystem::path& store, const domain::Event& event,
                     const domain::Destroyed& what);

}  // namespace kasane::store
