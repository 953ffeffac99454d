// Who takes part: the town with its texts, the agencies, the people who come for them.
#pragma once

#include <string>

#include "domain/model/codes.hpp"
#include "domain/model/field.hpp"
#include "domain/model/id.hpp"

namespace kasane::domain {

/// 自治体と、紙に載る文言。 What differs from town to town (R02, R28), as the town may set it.
struct TownTexts {
    std::string name;                   ///< 「かささぎ市」
    std::string document_number;        ///< 「7福地第　号」
    std::string retention;              ///< 保存期間「5年」
    std::string seal_title;             ///< 「決裁」 or 「供覧」
    std::string seal_boxes;             ///< 「課長 係長 担当」, parted by spaces
    std::string multi_layered_basis;    ///< 根拠: 「重層的支援体制整備事業 実施要綱」
    std::string multi_layered_secrecy;  ///< text read out before the first case
    std::string statutory_basis;        ///< 「社会福祉法第106条の6」
    std::string statutory_secrecy;
    std::string multi_layered_convener;  ///< 主催; empty: 多機関協働事業者
    std::string statutory_convener;      ///< empty: the town
    std::string case_review_basis;
    std::string resource_review_basis;
    /// Codes of the categories that attend as a rule (R05), parted by spaces
    std::string expected = "consultation outreach participation";
    std::string protection_contact;  ///< 通告・通報先 (R27)
    std::string checkers = "司会";   ///< 会議録の確認者: 「司会」 or 「司会と構成員」
    static void fields(auto& self, auto&& visit) {
        visit(needed(prose("name")), self.name);
        visit(prose("document_number"), self.document_number);
        visit(prose("retention"), self.retention);
        visit(prose("seal_title"), self.seal_title);
        visit(prose("seal_boxes"), self.seal_boxes);
        visit(prose("multi_layered_basis"), self.multi_layered_basis);
        visit(prose("multi_layered_secrecy"), self.multi_layered_secrecy);
        visit(prose("statutory_basis"), self.statutory_basis);
        visit(prose("statutory_secrecy"), self.statutory_secrecy);
        visit(prose("multi_layered_convener"), self.multi_layered_convener);
        visit(prose("statutory_convener"), self.statutory_convener);
        visit(prose("case_review_basis"), self.case_review_basis);
        visit(prose("resource_review_basis"), self.resource_review_basis);
        visit(prose("expected"), self.expected);
        visit(prose("protection_contact"), self.protection_contact);
        visit(prose("checkers"), self.checkers);
    }
    bool operator==(const TownTexts&) const = default;
};

/// 町の設定
struct Town : TownTexts {
    std::int64_t id = 1;
    int idle_minutes = 10;  ///< until the kiosk closes its screen outside a meeting; 0: never
    static constexpr auto table = "town";
    static constexpr int key_fields = 1;
    static void fields(auto& self, auto&& visit) {
        visit("id", self.id);
        TownTexts::fields(self, visit);
        visit("idle_minutes", self.idle_minutes);
    }
    bool operator==(const Town&) const = default;
};

/// 時間のめやす: the minutes that a case of this timing is given at first
struct TimeLimit {
    ReviewTiming timing = ReviewTiming::new_plan;
    int minutes = 0;
    static constexpr auto table = "time_limit";
    static constexpr int key_fields = 1;
    static void fields(auto& self, auto&& visit) {
        visit("timing", self.timing);
        visit("minutes", self.minutes);
    }
    bool operator==(const TimeLimit&) const = default;
};

/// A rule that warns, but only shows in this town
struct LoweredRule {
    int number = 0;  ///< of its RuleId
    static constexpr auto table = "lowered_rule";
    static constexpr int key_fields = 1;
    static void fields(auto& self, auto&& visit) { visit("number", self.number); }
    bool operator==(const LoweredRule&) const = default;
};
inline LoweredRule lowered_rule(RuleId id) {
    return {static_cast<int>(id)};
}

/// 機関
struct Agency {
    AgencyId id;
    std::string name;
    std::string short_name;  ///< for narrow columns: 「包括」; unique in the town
    AgencyCategory category = AgencyCategory::related;
    static constexpr auto table = "agency";
    static constexpr int key_fields = 1;
    static void fields(auto& self, auto&& visit) {
        visit("id", self.id);
        visit(naming("name"), self.name);
        visit(naming("short_name"), self.short_name);
        visit("category", self.category);
    }
    bool operator==(const Agency&) const = default;
};

/// 名簿の一人: a person who comes for an agency (never a person of a household)
struct Person {
    PersonId id;
    AgencyId agency;
    std::string post;  ///< 職
    std::string name;
    bool may_decide = false;  ///< may make a 支援決定 for the municipality (R04)
    static constexpr auto table = "person";
    static constexpr int key_fields = 1;
    static void fields(auto& self, auto&& visit) {
        visit("id", self.id);
        visit("agency", self.agency);
        visit("post", self.post);
        visit(naming("name"), self.name);
        visit("may_decide", self.may_decide);
    }
    bool operator==(const Person&) const = default;
};

}  // namespace kasane::domain
