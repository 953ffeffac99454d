// 宿題 as rows of a paper.
#pragma once

#include <string>
#include <vector>

#include "domain/record.hpp"

namespace kasane::document {

struct HomeworkRow {
    std::string number;
    std::string text;
    std::string agency;
    std::string due;
    std::string state;  ///< 「済」「継続」「未」
    std::string remark;
    static void fields(auto& self, auto&& visit) {
        visit("number", self.number);
        visit("text", self.text);
        visit("agency", self.agency);
        visit("due", self.due);
        visit("state", self.state);
        visit("remark", self.remark);
    }
};

/// Homework of earlier sittings as the 会議録 tells it, which goes to the convener's file only.
std::vector<HomeworkRow> former_homework(const domain::Record& record, const domain::Meeting& meeting);
/// The same for the 次第, which everyone gets: what arose at a case stands with its words only where all who
/// come were invited to the case (R26).
std::vector<HomeworkRow> homework_for_all(const domain::Record& record, const domain::Meeting& meeting);
/// Homework that arose in this meeting.
std::vector<HomeworkRow> new_homework(const domain::Record& record, const domain::Meeting& meeting);

}  // namespace kasane::document
