// 会議録（案）
#pragma once

#include <string>
#include <vector>

#include "document/attendance_list.hpp"
#include "document/homework.hpp"
#include "document/item_record.hpp"
#include "domain/record.hpp"

namespace kasane::document {

/// A row of 議題と結果
struct ResultRow {
    std::string number;
    std::string title;
    std::string timing;
    std::string judgement;
    std::string next;  ///< 次の予定
    static void fields(auto& self, auto&& visit) {
        visit("number", self.number);
        visit("title", self.title);
        visit("timing", self.timing);
        visit("judgement", self.judgement);
        visit("next", self.next);
    }
};

/// 地域課題
struct GapRow {
    std::string number;
    std::string text;
    std::string item;  ///< 「議題4」
    std::string forum;
    static void fields(auto& self, auto&& visit) {
        visit("number", self.number);
        visit("text", self.text);
        visit("item", self.item);
        visit("forum", self.forum);
    }
};

/// The minutes of one meeting (block), as a draft.
struct MinutesPaper {
    static constexpr auto name = "会議録";
    std::string document_number;
    std::string retention;
    std::string seal_title;
    std::vector<std::string> seal_boxes;
    std::string title;
    std::string state;           ///< 「案」「照会中」「確認済」「確定」
    std::string state_notice;    ///< where the meeting is not closed
    std::string kind_and_basis;  ///< 種別・根拠
    std::string when;
    std::string place;
    std::string convener;  ///< 主催
    std::string handouts;  ///< 配布資料
    std::vector<AttendeeRow> attendees;
    std::vector<std::string> absentees;
    std::string warnings;
    std::vector<ResultRow> results;
    std::vector<ItemRecord> items;
    std::vector<HomeworkRow> former_homework;
    std::vector<HomeworkRow> homework;
    std::vector<GapRow> gaps;
    std::string next;
    std::string author;
    std::string checker;
    std::string version;
    std::string made_on;
    static void fields(auto& self, auto&& visit) {
        visit("document_number", self.document_number);
        visit("retention", self.retention);
        visit("seal_title", self.seal_title);
        visit("seal_boxes", self.seal_boxes);
        visit("title", self.title);
        visit("state", self.state);
        visit("state_notice", self.state_notice);
        visit("kind_and_basis", self.kind_and_basis);
        visit("when", self.when);
        visit("place", self.place);
        visit("convener", self.convener);
        visit("handouts", self.handouts);
        visit("attendees", self.attendees);
        visit("absentees", self.absentees);
        visit("warnings", self.warnings);
        visit("results", self.results);
        visit("items", self.items);
        visit("former_homework", self.former_homework);
        visit("homework", self.homework);
        visit("gaps", self.gaps);
        visit("next", self.next);
        visit("author", self.author);
        visit("checker", self.checker);
        visit("version", self.version);
        visit("made_on", self.made_on);
    }
};

/// The minutes as the record stands; `now` is the day on which they are made. An empty paper where the record
/// has no such meeting.
MinutesPaper minutes_paper(const domain::Record& record, domain::MeetingId meeting, text::DateTime now);

}  // namespace kasane::document
