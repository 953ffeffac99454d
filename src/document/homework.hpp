// 宿題 as rows of a paper.
#pragma once

#include <string>
#include <vector>

#include "document/level.hpp"
#include "domain/model/record.hpp"

namespace kasane::document {

struct HomeworkRow {
    std::string number;
    std::string support_case;  ///< 「議題3　R7-012」, 「R7-012」 from an earlier meeting, 「会議全体」
    std::string text;
    std::string agency;
    std::string due;
    std::string state;  ///< 「済」「継続」「未」
    std::string remark;
    static void fields(auto& self, auto&& visit) {
        visit("number", self.number, "番号");
        visit("case", self.support_case, "議題とケース");
        visit("text", self.text, "内容");
        visit("agency", self.agency, "担当");
        visit("due", self.due, "期限");
        visit("state", self.state, "状況");
        visit("remark", self.remark, "備考");
    }
};

/// Homework of earlier sittings as the 会議録 tells it, which goes to the convener's file only.
std::vector<HomeworkRow> former_homework(const domain::Record& record, const domain::Meeting& meeting,
                                         const Naming& naming = {});
/// The same for the 次第, which everyone gets: what arose at a case stands with its words only where all who
/// come were invited to the case (R26).
std::vector<HomeworkRow> homework_for_all(const domain::Record& record, const domain::Meeting& meeting);
/// Homework that arose in this meeting.
std::vector<HomeworkRow> new_homework(const domain::Record& record, const domain::Meeting& meeting,
                                      const Naming& naming = {});
/// Those of one case or of one agency among them; of a case to which the agency was not invited it gets no
/// words (R26).
std::vector<HomeworkRow> homework_of_case(const domain::Record& record, const domain::Meeting& meeting,
                                          domain::CaseId support_case, const Naming& naming);
std::vector<HomeworkRow> homework_of_agency(const domain::Record& record, const domain::Meeting& meeting,
                                            domain::AgencyId agency);

}  // namespace kasane::document
