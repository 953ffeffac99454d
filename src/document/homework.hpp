// 宿題 as rows of a paper.
#pragma once

#include <string>
#include <vector>

#include "document/level.hpp"
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
        visit("number", self.number, "番号");
        visit("text", self.text, "内容");
        visit("agency", self.agency, "担当");
        visit("due", self.due, "期限");
        visit("state", self.state, "状況");
        visit("remark", self.remark, "備考");
    }
};

/// Homework of earlier sittings that a paper of this meeting may show.
std::vector<HomeworkRow> former_homework(const domain::Record& record, const domain::Meeting& meeting,
                                         const Naming& naming = {});
/// Homework that arose in this meeting.
std::vector<HomeworkRow> new_homework(const domain::Record& record, const domain::Meeting& meeting,
                                      const Naming& naming = {});
/// Those of one case or of one agency among them.
std::vector<HomeworkRow> homework_of_case(const domain::Record& record, const domain::Meeting& meeting,
                                          domain::CaseId support_case, const Naming& naming);
std::vector<HomeworkRow> homework_of_agency(const domain::Record& record, const domain::Meeting& meeting,
                                            domain::AgencyId agency);

}  // namespace kasane::document
