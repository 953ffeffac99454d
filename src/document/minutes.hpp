// 会議録
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "document/attendance_list.hpp"
#include "document/corrections.hpp"
#include "document/homework.hpp"
#include "document/item_record.hpp"
#include "document/meeting_record.hpp"
#include "domain/model/record.hpp"

namespace kasane::document {

/// A row of 議題と結果
struct ResultRow {
    std::string number;
    std::string title;
    std::string timing;
    std::string judgement;
    std::string next;
    static void fields(auto& self, auto&& visit) {
        visit("number", self.number, "番号");
        visit("title", self.title, "ケース");
        visit("timing", self.timing, "区分");
        visit("judgement", self.judgement, "会議の判断");
        visit("next", self.next, "次の予定");
    }
};

/// 地域課題
struct GapRow {
    std::string number;
    std::string text;
    std::string item;  ///< 「議題4」
    std::string forum;
    static void fields(auto& self, auto&& visit) {
        visit("number", self.number, "番号");
        visit("text", self.text, "内容");
        visit("item", self.item, "議題");
        visit("forum", self.forum, "検討の場");
    }
};

/// 版, once more than one was opened or the first is final (R24)
struct VersionRow {
    std::string number;
    std::string final_on;
    std::string final_by;
    std::string because;
    static void fields(auto& self, auto&& visit) {
        visit("number", self.number, "版");
        visit("final_on", self.final_on, "確定した日時");
        visit("final_by", self.final_by, "確定した人");
        visit("because", self.because, "訂正の理由");
    }
};

/// The minutes of one meeting (block).
struct MinutesPaper {
    static constexpr auto name = "会議録";
    static constexpr auto file = "minutes.md";
    std::string original;  ///< 「原本」 where the paper has names
    std::string document_number;
    std::string retention;
    std::string seal_title;
    std::vector<std::string> seal_boxes;
    std::string title;
    std::string state;         ///< 「案」「照会中」「確認済」「確定」「廃棄済」
    std::string state_notice;  ///< where the meeting is not closed, or the version was destroyed
    std::string kind_and_basis;
    std::string when;
    std::string place;
    std::string convener;
    std::string handouts;
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
    std::string inquiry;
    std::string version;
    std::string made_on;
    std::vector<VersionRow> versions;
    std::vector<CorrectionRow> corrections;
    static void fields(auto& self, auto&& visit) {
        visit("original", self.original, "氏名のある紙では「原本」");
        visit("document_number", self.document_number, "文書番号");
        visit("retention", self.retention, "保存期間");
        visit("seal_title", self.seal_title, "決裁欄の題");
        visit("seal_boxes", self.seal_boxes, "決裁欄の枠");
        visit("title", self.title, "会議の題");
        visit("state", self.state, "会議録の状態");
        visit("state_notice", self.state_notice, "閉会していないとき、廃棄済のときの断り");
        visit("kind_and_basis", self.kind_and_basis, "種別・根拠");
        visit("when", self.when, "日時");
        visit("place", self.place, "場所");
        visit("convener", self.convener, "主催");
        visit("handouts", self.handouts, "配布資料");
        visit("attendees", self.attendees, "出席者");
        visit("absentees", self.absentees, "欠席者");
        visit("warnings", self.warnings, "会議について理由を付けて進めた注意");
        visit("results", self.results, "議題と結果");
        visit("items", self.items, "議題ごとの記録");
        visit("former_homework", self.former_homework, "前回の宿題");
        visit("homework", self.homework, "宿題");
        visit("gaps", self.gaps, "地域課題");
        visit("next", self.next, "次回");
        visit("author", self.author, "作成者");
        visit("checker", self.checker, "確認者");
        visit("inquiry", self.inquiry, "照会");
        visit("version", self.version, "版");
        visit("made_on", self.made_on, "作成日");
        visit("versions", self.versions, "版の一覧");
        visit("corrections", self.corrections, "訂正したところ");
    }
};

/// When and why the papers of a version were destroyed (R28).
struct DestroyedVersion {
    std::optional<text::DateTime> at = {};
    std::string because = {};  ///< 「R7-012を廃棄（誤って入れた）」
    bool operator==(const DestroyedVersion&) const = default;
};
/// By number.
using DestroyedVersions = std::map<int, DestroyedVersion>;

/// What minutes are made with beside the record.
struct MinutesTerms {
    Naming naming = {};
    std::map<int, std::string> filed = {};  ///< what the versions that are final say (said_by), by number
    DestroyedVersions destroyed = {};
};

/// 「案」「照会中」「確認済」「確定」, and 「廃棄済」 where the version in force was destroyed: what is made
/// anew of it is not what was made final.
std::string minutes_state_word(const domain::Record& record, domain::MeetingId meeting,
                               const DestroyedVersions& destroyed);
/// 「令和8年1月23日、R7-012を廃棄（誤って入れた）」
std::string destruction_text(const DestroyedVersion& destroyed);

/// The minutes as the meeting left the record; `now` is the day on which they are made. An empty paper where
/// the record has no such meeting.
MinutesPaper minutes_paper(const MeetingRecord& records, domain::MeetingId meeting, text::DateTime now,
                           const MinutesTerms& terms = {});

}  // namespace kasane::document
