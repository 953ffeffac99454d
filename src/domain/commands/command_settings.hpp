// 町の設定: texts, time limits, how strong the rules are. The journal is their history.
#pragma once

#include "domain/commands/handled.hpp"
#include "domain/model/agency.hpp"
#include "domain/model/codes.hpp"
#include "domain/model/field.hpp"
#include "domain/model/id.hpp"

namespace kasane::domain {

/// Names and texts of the town (R02, R05, R27, R28).
struct SetTown : TownTexts {
    static constexpr auto command = "town";
    static constexpr auto label = "町の設定";
    bool operator==(const SetTown&) const = default;
};
Handled handle(Draft& draft, const SetTown& command);

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
Handled handle(Draft& draft, const SetTimeLimit& command);

/// 画面を閉じるまでの時間: minutes without a key, outside a meeting, after which the kiosk shows the neutral
/// screen; 0: never.
struct SetIdleMinutes {
    int minutes = 10;
    static constexpr auto command = "idle_minutes";
    static constexpr auto label = "画面を閉じるまでの時間";
    static void fields(auto& self, auto&& visit) { visit("minutes", self.minutes); }
    bool operator==(const SetIdleMinutes&) const = default;
};
Handled handle(Draft& draft, const SetIdleMinutes& command);

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
Handled handle(Draft& draft, const SetRuleLevel& command);

}  // namespace kasane::domain
