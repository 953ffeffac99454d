// 次第
#pragma once

#include <string>
#include <vector>

#include "document/homework.hpp"
#include "document/left_over.hpp"
#include "domain/record.hpp"

namespace kasane::document {

struct AgendaRow {
    std::string number;
    std::string clock;  ///< 「13:40」
    std::string title;
    std::string timing;     ///< 区分
    std::string presenter;  ///< 説明
    std::string minutes;
    std::string paper;  ///< 資料
    static void fields(auto& self, auto&& visit) {
        visit("number", self.number);
        visit("clock", self.clock);
        visit("title", self.title);
        visit("timing", self.timing);
        visit("presenter", self.presenter);
        visit("minutes", self.minutes);
        visit("paper", self.paper);
    }
};

/// 出席予定者
struct InvitedRow {
    std::string agency;
    std::string post;
    std::string name;
    std::string category;
    std::string items;  ///< 「全体」, or the numbers of the cases to which the agency is invited (R26)
    static void fields(auto& self, auto&& visit) {
        visit("agency", self.agency);
        visit("post", self.post);
        visit("name", self.name);
        visit("category", self.category);
        visit("items", self.items);
    }
};

/// The agenda of one meeting (block). Of other blocks it says only that the meeting changes over.
struct AgendaPaper {
    static constexpr auto name = "次第";
    std::string copy_number;  ///< 「資料番号　　／12部　会議後回収」
    std::string title;
    std::string when;
    std::string place;
    std::vector<AgendaRow> items;
    std::string switch_notice;
    std::string notice;  ///< 延期・中止・続行 with their reason
    std::vector<HomeworkRow> homework;
    std::vector<LeftOverRow> left_over;
    std::vector<InvitedRow> invited;
    std::string made_on;
    static void fields(auto& self, auto&& visit) {
        visit("copy_number", self.copy_number);
        visit("title", self.title);
        visit("when", self.when);
        visit("place", self.place);
        visit("items", self.items);
        visit("switch_notice", self.switch_notice);
        visit("notice", self.notice);
        visit("homework", self.homework);
        visit("left_over", self.left_over);
        visit("invited", self.invited);
        visit("made_on", self.made_on);
    }
};

/// The agenda as it stands; an empty paper where the record has no such meeting.
AgendaPaper agenda_paper(const domain::Record& record, domain::MeetingId meeting, text::DateTime now);

}  // namespace kasane::document
