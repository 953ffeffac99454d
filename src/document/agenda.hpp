// 次第
#pragma once

#include <string>
#include <vector>

#include "document/homework.hpp"
#include "document/left_over.hpp"
#include "domain/model/record.hpp"

namespace kasane::document {

struct AgendaRow {
    std::string number;
    std::string clock;  ///< 「13:40」
    std::string title;
    std::string timing;
    std::string presenter;
    std::string minutes;
    std::string paper;
    static void fields(auto& self, auto&& visit) {
        visit("number", self.number, "番号");
        visit("clock", self.clock, "時刻");
        visit("title", self.title, "議題");
        visit("timing", self.timing, "区分");
        visit("presenter", self.presenter, "説明");
        visit("minutes", self.minutes, "予定の分");
        visit("paper", self.paper, "資料");
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
        visit("agency", self.agency, "機関");
        visit("post", self.post, "職");
        visit("name", self.name, "氏名");
        visit("category", self.category, "区分");
        visit("items", self.items, "出席する議題");
    }
};

/// The agenda of one meeting (block). Of other blocks it says only that the meeting changes over.
struct AgendaPaper {
    static constexpr auto name = "次第";
    static constexpr auto file = "agenda.md";
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
        visit("copy_number", self.copy_number, "資料番号と回収");
        visit("title", self.title, "会議の題");
        visit("when", self.when, "日時");
        visit("place", self.place, "場所");
        visit("items", self.items, "議題");
        visit("switch_notice", self.switch_notice, "会議の切り替え");
        visit("notice", self.notice, "延期・中止・続行");
        visit("homework", self.homework, "前回の宿題");
        visit("left_over", self.left_over, "前回から残っていること");
        visit("invited", self.invited, "出席予定者");
        visit("made_on", self.made_on, "作成日");
    }
};

/// The agenda as it stands; an empty paper where the record has no such meeting.
AgendaPaper agenda_paper(const domain::Record& record, domain::MeetingId meeting, text::DateTime now);

}  // namespace kasane::document
