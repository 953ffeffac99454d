// Commands on what the meeting finds on an item, and what follows from it.
#pragma once

#include <optional>
#include <string>

#include "domain/codes.hpp"
#include "domain/field.hpp"
#include "domain/id.hpp"
#include "text/calendar.hpp"

namespace kasane::domain {

/// A tick in the check-list of the timing (R07).
struct Tick {
    AgendaItemId item = {};
    int number = 0;  ///< position in the list, from 1
    bool ticked = true;
    static constexpr auto command = "tick";
    static constexpr auto label = "確かめたこと";
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("number", self.number);
        visit("ticked", self.ticked);
    }
    bool operator==(const Tick&) const = default;
};

/// 会議の判断 (R07, R09, R11, R12, R13, R21).
struct Judge {
    AgendaItemId item = {};
    Outcome outcome = Outcome::approved;
    std::string amendment = {};
    std::string condition = {};
    std::optional<AgencyId> checker = {};
    std::optional<text::Date> check_on = {};
    std::string if_not_met = {};
    std::string missing = {};
    std::optional<AgencyId> bringer = {};
    std::optional<ReviewTiming> next = {};  ///< 継続協議 of a モニタリング: 再プラン or 終結
    static constexpr auto command = "judge";
    static constexpr auto label = "会議の判断";
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("outcome", self.outcome);
        visit(prose("amendment"), self.amendment);
        visit(prose("condition"), self.condition);
        visit("checker", self.checker);
        visit("check_on", self.check_on);
        visit(prose("if_not_met"), self.if_not_met);
        visit(prose("missing"), self.missing);
        visit("bringer", self.bringer);
        visit("next", self.next);
    }
    bool operator==(const Judge&) const = default;
};

/// モニタリング時期, or why there is none (R15).
struct SetMonitoring {
    AgendaItemId item = {};
    std::optional<text::Date> on = {};
    std::string because = {};
    static constexpr auto command = "monitoring";
    static constexpr auto label = "次のモニタリング";
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("on", self.on);
        visit(prose("because"), self.because);
    }
    bool operator==(const SetMonitoring&) const = default;
};

/// 本人の窓口.
struct SetContact {
    AgendaItemId item = {};
    std::optional<AgencyId> agency = {};
    static constexpr auto command = "contact";
    static constexpr auto label = "本人の窓口";
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("agency", self.agency);
    }
    bool operator==(const SetContact&) const = default;
};

/// 本人へ伝える人 and by when (R25).
struct SetInformer {
    AgendaItemId item = {};
    std::optional<AgencyId> agency = {};
    std::optional<text::Date> on = {};
    static constexpr auto command = "informer";
    static constexpr auto label = "本人へ伝える人";
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("agency", self.agency);
        visit("on", self.on);
    }
    bool operator==(const SetInformer&) const = default;
};

/// 主担当機関, つなぎもどし, フォローアップ (R11, R13).
struct SetClosure {
    AgendaItemId item = {};
    std::optional<AgencyId> lead = {};
    std::optional<AgencyId> referral_back = {};
    std::string liaison = {};
    YesNo follow_up = YesNo::unset;
    std::optional<AgencyId> follow_up_by = {};
    std::string follow_up_person = {};
    std::string follow_up_how = {};
    std::optional<text::Date> follow_up_on = {};
    std::string reopen_when = {};
    static constexpr auto command = "closure";
    static constexpr auto label = "終結後の体制";
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("lead", self.lead);
        visit("referral_back", self.referral_back);
        visit(prose("liaison"), self.liaison);
        visit(may_lack("follow_up"), self.follow_up);
        visit("follow_up_by", self.follow_up_by);
        visit(prose("follow_up_person"), self.follow_up_person);
        visit(prose("follow_up_how"), self.follow_up_how);
        visit("follow_up_on", self.follow_up_on);
        visit(prose("reopen_when"), self.reopen_when);
    }
    bool operator==(const SetClosure&) const = default;
};

/// 安否, 気づきの連絡先, 再開の条件 (R12).
struct SetSuspension {
    AgendaItemId item = {};
    YesNo safety_checked = YesNo::unset;
    std::string safety = {};
    std::string contact_points = {};
    std::string reopen_when = {};
    std::optional<AgencyId> revisit_by = {};
    std::optional<text::Date> revisit_on = {};
    static constexpr auto command = "suspension";
    static constexpr auto label = "中断の見守り";
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit(may_lack("safety_checked"), self.safety_checked);
        visit(prose("safety"), self.safety);
        visit(prose("contact_points"), self.contact_points);
        visit(prose("reopen_when"), self.reopen_when);
        visit("revisit_by", self.revisit_by);
        visit("revisit_on", self.revisit_on);
    }
    bool operator==(const SetSuspension&) const = default;
};

/// 市の支援決定 for one service, by a person of the 市町村 (R04, R08).
struct DecideSupport {
    AgendaItemId item = {};
    Service service = Service::none;
    DecisionStatus status = DecisionStatus::undecided;
    std::optional<PersonId> decided_by = {};
    std::optional<text::Date> planned_on = {};
    std::string reason = {};
    std::optional<text::Date> decided_on = {};  ///< 決定日; empty: the day of the command
    static constexpr auto command = "decide_support";
    static constexpr auto label = "市の支援決定";
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("service", self.service);
        visit("status", self.status);
        visit("decided_by", self.decided_by);
        visit("planned_on", self.planned_on);
        visit(prose("reason"), self.reason);
        visit("decided_on", self.decided_on);
    }
    bool operator==(const DecideSupport&) const = default;
};

/// 読み上げ確認: an agency's answer (R10).
struct GiveAnswer {
    AgendaItemId item = {};
    AgencyId agency = {};
    AnswerKind kind = AnswerKind::confirmed;
    std::optional<text::Date> until = {};
    std::string text = {};
    std::optional<PersonId> told_by = {};
    static constexpr auto command = "answer";
    static constexpr auto label = "各機関の確認";
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("agency", self.agency);
        visit("kind", self.kind);
        visit("until", self.until);
        visit(prose("text"), self.text);
        visit("told_by", self.told_by);
    }
    bool operator==(const GiveAnswer&) const = default;
};

}  // namespace kasane::domain
