// ケース別記録 and 開示用: what meetings recorded of one case.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "document/facts.hpp"
#include "document/homework.hpp"
#include "document/meeting_record.hpp"
#include "document/role_table.hpp"
#include "domain/model/record.hpp"

namespace kasane::document {

/// What one meeting recorded of a case.
struct CaseRecord {
    std::string meeting;
    std::string when;
    std::string place;
    std::string timing;
    std::string state;  ///< of the minutes
    std::string version;
    std::string notice;  ///< where the meeting is not closed
    std::vector<FactRow> facts;
    std::vector<InformationRow> information;
    std::vector<RoleRow> roles;
    std::vector<HomeworkRow> homework;
    static void fields(auto& self, auto&& visit) {
        visit("meeting", self.meeting, "会議の題");
        visit("when", self.when, "日時");
        visit("place", self.place, "場所");
        visit("timing", self.timing, "区分");
        visit("state", self.state, "会議録の状態");
        visit("version", self.version, "会議録の版");
        visit("notice", self.notice, "閉会していないときの断り");
        visit("facts", self.facts, "記録したこと");
        visit("information", self.information, "機関ごとの情報");
        visit("roles", self.roles, "役割分担");
        visit("homework", self.homework, "宿題");
    }
};

/// ケース別記録: for the file that is kept by person (W08, W40).
struct CaseSheetPaper {
    static constexpr auto name = "ケース別記録";
    static constexpr auto file = "sheet.md";
    std::string level;
    std::string retention;
    std::string number;
    std::string calling_name;
    std::string household;
    std::string members;
    std::vector<CaseRecord> records;
    std::string made_on;
    static void fields(auto& self, auto&& visit) {
        visit("level", self.level, "原本・配付用");
        visit("retention", self.retention, "保存期間");
        visit("number", self.number, "ケースの番号");
        visit("calling_name", self.calling_name, "呼称");
        visit("household", self.household, "世帯のようす");
        visit("members", self.members, "世帯員");
        visit("records", self.records, "会議ごとの記録");
        visit("made_on", self.made_on, "作成日");
    }
};

/// The sheet of the case at one meeting; empty where the meeting did not have it or may not show it (R01).
CaseSheetPaper case_sheet(const MeetingRecord& records, domain::MeetingId meeting,
                          domain::CaseId support_case, Level level, text::DateTime now);

/// 開示用: all that meetings recorded, for one member of the household; the others are struck out (W63). What
/// is struck out is a first draft: the paper says that a person must read it before it is given out.
struct DisclosurePaper {
    static constexpr auto name = "開示用の写し";
    static constexpr auto file = "disclosure.md";
    std::string number;
    std::string member;
    std::string notice;
    std::vector<CaseRecord> records;
    std::string made_on;
    static void fields(auto& self, auto&& visit) {
        visit("number", self.number, "ケースの番号");
        visit("member", self.member, "請求した方");
        visit("notice", self.notice, "渡す前に読むこと、伏せたところ、伏せていないところ");
        visit("records", self.records, "会議ごとの記録");
        visit("made_on", self.made_on, "作成日");
    }
};

/// The names and settings of each meeting as they were then come with it: see CaseRecord.
struct HeldItem {
    domain::MeetingId meeting;
    domain::AgendaItemId item;
};
/// Closed meetings at which the case was talked about, by their days.
std::vector<HeldItem> held_items(const domain::Record& record, domain::CaseId support_case);
/// One of them, from the record as it was at that meeting; nothing where it may not show the case (R01, R03).
std::optional<CaseRecord> case_record(const MeetingRecord& records, const HeldItem& held,
                                      const Naming& naming);
/// The paper around them.
/// Of a household of 虐待・DV・支援措置 (R27) the copy may reach the one who does the harm: whom the others
/// talk to is struck out, and no line stands that only such cases have.
void hide_helpers(CaseRecord& record);
DisclosurePaper disclosure_paper(const domain::Record& record, domain::CaseId support_case,
                                 domain::MemberId member, std::vector<CaseRecord> records,
                                 text::DateTime now);

}  // namespace kasane::document
