// 出席者 and 欠席者 as the minutes list them (R20).
#pragma once

#include <string>
#include <vector>

#include "domain/model/record.hpp"

namespace kasane::document {

struct AttendeeRow {
    std::string agency;
    std::string post;
    std::string name;
    std::string category;
    std::string remark;  ///< 司会, 記録, オンライン, 午後2時5分着, 午後2時50分退席
    static void fields(auto& self, auto&& visit) {
        visit("agency", self.agency, "機関");
        visit("post", self.post, "職");
        visit("name", self.name, "氏名");
        visit("category", self.category, "区分");
        visit("remark", self.remark, "備考");
    }
};

std::vector<AttendeeRow> attendee_rows(const domain::Record& record, const domain::Meeting& meeting);
/// 「教育委員会 学校教育課（川辺が伝える）」, a text each
std::vector<std::string> absentees(const domain::Record& record, const domain::Meeting& meeting);
bool is_anyone_online(const domain::Record& record, domain::MeetingId meeting);

}  // namespace kasane::document
