// Commands on the settings of the town.
#pragma once

#include <string>

#include "domain/codes.hpp"
#include "domain/field.hpp"
#include "domain/id.hpp"
#include "domain/rule_id.hpp"

namespace kasane::domain {

/// Names and texts of the town (R02, R05, R27, R28).
struct SetTown {
    std::string name = {};
    std::string document_number = {};
    std::string retention = {};
    std::string seal_title = {};
    std::string seal_boxes = {};
    std::string multi_layered_basis = {};
    std::string multi_layered_secrecy = {};
    std::string statutory_basis = {};
    std::string statutory_secrecy = {};
    std::string multi_layered_convener = {};
    std::string statutory_convener = {};
    std::string case_review_basis = {};
    std::string resource_review_basis = {};
    std::string expected = {};  ///< codes or words of the categories that attend as a rule, parted by spaces
    std::string protection_contact = {};  ///< 通告・通報先
    std::string checkers = "司会";        ///< 会議録の確認者: 「司会」 or 「司会と構成員」
    static constexpr auto command = "town";
    static constexpr auto label = "町の設定";
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
    bool operator==(const SetTown&) const = default;
};

/// Minutes that a case of a timing is given at first.
struct SetTimeLimit {
    ReviewTiming timing = ReviewTiming::new_plan;
    int minutes = 10;
    static constexpr auto command = "time_limit";
    static constexpr auto label = "時間のめやす";
    static void fields(auto& self, auto&& visit) {
        visit("timing", self.timing);
        visit("minutes", self.minutes);
    }
    bool operator==(const SetTimeLimit&) const = default;
};

/// A rule that warns only shows, or warns again; no other level can be lowered.
struct SetRuleLevel {
    RuleId rule = R04;
    bool lowered = true;
    static constexpr auto command = "rule_level";
    static constexpr auto label = "規則の強さ";
    static void fields(auto& self, auto&& visit) {
        visit("rule", self.rule);
        visit("lowered", self.lowered);
    }
    bool operator==(const SetRuleLevel&) const = default;
};

/// 画面を閉じるまでの時間: minutes without a key, outside a meeting, after which the kiosk shows the neutral
/// screen; 0: never.
struct SetIdleMinutes {
    int minutes = 10;
    static constexpr auto command = "idle_minutes";
    static constexpr auto label = "画面を閉じるまでの時間";
    static void fields(auto& self, auto&& visit) { visit("minutes", self.minutes); }
    bool operator==(const SetIdleMinutes&) const = default;
};

}  // namespace kasane::domain
