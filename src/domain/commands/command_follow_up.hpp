// What a meeting left to be done, once it was done: told, checked, followed up.
#pragma once

#include <optional>
#include <string>

#include "domain/commands/handled.hpp"
#include "domain/model/codes.hpp"
#include "domain/model/field.hpp"
#include "domain/model/id.hpp"
#include "text/calendar.hpp"

namespace kasane::domain {

/// 本人へ伝えた: when, what was said, whether the 本人 agrees to the plan (R25).
struct ReportInformed {
    AgendaItemId item = {};
    std::optional<text::Date> on = {};
    std::string said = {};
    YesNo agrees = YesNo::unset;
    static constexpr auto command = "informed";
    static constexpr auto label = "本人へ伝えたこと";
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("on", self.on);
        visit(prose("said"), self.said);
        visit(may_lack("agrees"), self.agrees);
    }
    bool operator==(const ReportInformed&) const = default;
};
Handled handle(Draft& draft, const ReportInformed& command);

/// 条件つき了承: whether the condition is met (R21).
struct CheckCondition {
    AgendaItemId item = {};
    YesNo met = YesNo::yes;
    text::Date on = {};
    std::string text = {};
    static constexpr auto command = "condition";
    static constexpr auto label = "条件の確認";
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit(may_lack("met"), self.met);
        visit("on", self.on);
        visit(prose("text"), self.text);
    }
    bool operator==(const CheckCondition&) const = default;
};
Handled handle(Draft& draft, const CheckCondition& command);

/// 欠席の方へ伝えた.
struct TellAbsent {
    MeetingId meeting = {};
    PersonId person = {};
    text::Date on = {};
    static constexpr auto command = "told";
    static constexpr auto label = "欠席の方へ伝えた";
    static void fields(auto& self, auto&& visit) {
        visit("meeting", self.meeting);
        visit("person", self.person);
        visit("on", self.on);
    }
    bool operator==(const TellAbsent&) const = default;
};
Handled handle(Draft& draft, const TellAbsent& command);

/// 終結後のフォローアップ was done, and what was found.
struct ReportFollowUp {
    AgendaItemId item = {};
    text::Date on = {};
    std::string text = {};
    static constexpr auto command = "followed_up";
    static constexpr auto label = "フォローアップの結果";
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("on", self.on);
        visit(prose("text"), self.text);
    }
    bool operator==(const ReportFollowUp&) const = default;
};
Handled handle(Draft& draft, const ReportFollowUp& command);

}  // namespace kasane::domain
