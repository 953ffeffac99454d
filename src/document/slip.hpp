// 機関別役割票: what one agency has to do, of the cases to which it was invited (R26).
#pragma once

#include <string>
#include <vector>

#include "document/homework.hpp"
#include "document/meeting_record.hpp"
#include "domain/model/record.hpp"

namespace kasane::document {

struct SlipRole {
    std::string number;
    std::string text;
    std::string role;    ///< 「◎担当」
    std::string others;  ///< who else holds a role
    std::string due;
    static void fields(auto& self, auto&& visit) {
        visit("number", self.number, "番号");
        visit("text", self.text, "支援内容");
        visit("role", self.role, "役割");
        visit("others", self.others, "ともに行う機関");
        visit("due", self.due, "期限");
    }
};

struct SlipCase {
    std::string heading;
    std::string judgement;
    std::string answer;  ///< 確認, or 担当案（未確認）
    std::string monitoring;
    std::string contact;
    std::string duties;
    std::vector<SlipRole> roles;
    static void fields(auto& self, auto&& visit) {
        visit("heading", self.heading, "見出し");
        visit("judgement", self.judgement, "会議の判断");
        visit("answer", self.answer, "この機関の確認");
        visit("monitoring", self.monitoring, "モニタリング");
        visit("contact", self.contact, "本人の窓口");
        visit("duties", self.duties, "このほかにすること");
        visit("roles", self.roles, "役割");
    }
};

struct SlipPaper {
    static constexpr auto name = "機関別役割票";
    static constexpr auto file = "slip.md";
    std::string agency;
    std::string title;
    std::string when;
    std::string state;
    std::vector<SlipCase> cases;
    std::vector<HomeworkRow> homework;
    std::string duties;  ///< of the meeting as a whole: who tells the absent
    std::string next;
    std::string convener;
    std::string made_on;
    static void fields(auto& self, auto&& visit) {
        visit("agency", self.agency, "機関");
        visit("title", self.title, "会議の題");
        visit("when", self.when, "日");
        visit("state", self.state, "会議録の状態");
        visit("cases", self.cases, "ケース");
        visit("homework", self.homework, "宿題");
        visit("duties", self.duties, "会議についてすること");
        visit("next", self.next, "次回");
        visit("convener", self.convener, "主催");
        visit("made_on", self.made_on, "作成日");
    }
};

/// asks_for_nothing() where the agency has nothing to do.
SlipPaper slip_paper(const MeetingRecord& records, domain::MeetingId meeting, domain::AgencyId agency,
                     text::DateTime now);
bool asks_for_nothing(const SlipPaper& paper);
/// The agencies that have something to do after the meeting, in their order.
std::vector<domain::AgencyId> agencies_with_slips(const MeetingRecord& records, domain::MeetingId meeting);

}  // namespace kasane::document
