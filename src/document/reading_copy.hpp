// 閲覧用副本 (W63): what the meeting did, without anything of a person. Its types have no field for the texts
// of a case, so that none can get in.
#pragma once

#include <string>
#include <vector>

#include "document/meeting_record.hpp"
#include "document/minutes.hpp"
#include "domain/model/record.hpp"

namespace kasane::document {

struct ReadingAttendee {
    std::string agency;
    std::string post;
    std::string category;
    std::string count;
    static void fields(auto& self, auto&& visit) {
        visit("agency", self.agency, "機関");
        visit("post", self.post, "職");
        visit("category", self.category, "区分");
        visit("count", self.count, "人数");
    }
};

struct ReadingRole {
    std::string number;
    std::string responsible;
    std::string cooperating;
    std::string informed;
    std::string due;
    static void fields(auto& self, auto&& visit) {
        visit("number", self.number, "番号");
        visit("responsible", self.responsible, "担当（◎）");
        visit("cooperating", self.cooperating, "協力（○）");
        visit("informed", self.informed, "共有（△）");
        visit("due", self.due, "期限");
    }
};

struct ReadingItem {
    std::string number;
    std::string title;  ///< of what is no case; 「■■」 for a case
    std::string timing;
    std::string checks;
    std::string judgement;
    std::string support_decisions;
    std::string monitoring;
    bool has_facts = false;  ///< whether any row of the label table is filled
    std::vector<ReadingRole> roles;
    static void fields(auto& self, auto&& visit) {
        visit("number", self.number, "番号");
        visit("title", self.title, "議題");
        visit("timing", self.timing, "区分");
        visit("checks", self.checks, "確認項目");
        visit("judgement", self.judgement, "会議の判断");
        visit("support_decisions", self.support_decisions, "市の支援決定");
        visit("monitoring", self.monitoring, "モニタリング");
        visit("has_facts", self.has_facts, "表に載せることがあるか");
        visit("roles", self.roles, "役割分担");
    }
};

struct ReadingGap {
    std::string number;
    std::string text;
    std::string forum;
    static void fields(auto& self, auto&& visit) {
        visit("number", self.number, "番号");
        visit("text", self.text, "内容");
        visit("forum", self.forum, "検討の場");
    }
};

struct ReadingPaper {
    static constexpr auto name = "閲覧用副本";
    static constexpr auto file = "reading-copy.md";
    std::string title;
    std::string state;
    std::string state_notice;  ///< as in the minutes
    std::string version;
    std::string kind_and_basis;
    std::string when;
    std::string place;
    std::string convener;
    std::vector<ReadingAttendee> attendees;
    std::vector<ReadingItem> items;
    std::string homework;  ///< how many, not what
    std::vector<ReadingGap> gaps;
    std::string next;
    std::string made_on;
    static void fields(auto& self, auto&& visit) {
        visit("title", self.title, "会議の題");
        visit("state", self.state, "会議録の状態");
        visit("state_notice", self.state_notice, "閉会していないとき、廃棄済のときの断り");
        visit("version", self.version, "版");
        visit("kind_and_basis", self.kind_and_basis, "種別・根拠");
        visit("when", self.when, "日時");
        visit("place", self.place, "場所");
        visit("convener", self.convener, "主催");
        visit("attendees", self.attendees, "出席した機関");
        visit("items", self.items, "議題");
        visit("homework", self.homework, "宿題の件数");
        visit("gaps", self.gaps, "地域課題");
        visit("next", self.next, "次回");
        visit("made_on", self.made_on, "作成日");
    }
};

ReadingPaper reading_paper(const MeetingRecord& records, domain::MeetingId meeting, text::DateTime now,
                           const DestroyedVersions& destroyed = {});

}  // namespace kasane::document
