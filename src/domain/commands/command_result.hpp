// What the meeting finds: arrangements, support decisions, answers, notes; and the end of an item.
#pragma once

#include <optional>
#include <string>

#include "domain/commands/handled.hpp"
#include "domain/model/codes.hpp"
#include "domain/model/field.hpp"
#include "domain/model/id.hpp"
#include "text/calendar.hpp"

namespace kasane::domain {

/// この議題を終える: what was found takes effect on plan and case (R08, R10, R15, R25).
struct FinishItem {
    AgendaItemId item = {};
    static constexpr auto command = "finish";
    static constexpr auto label = "議題を終える";
    static void fields(auto& self, auto&& visit) { visit("item", self.item); }
    bool operator==(const FinishItem&) const = default;
};
Handled handle(Draft& draft, const FinishItem& command);

/// A finished item is taken up again.
struct ResumeItem {
    AgendaItemId item = {};
    static constexpr auto command = "resume";
    static constexpr auto label = "議題に戻る";
    static void fields(auto& self, auto&& visit) { visit("item", self.item); }
    bool operator==(const ResumeItem&) const = default;
};
Handled handle(Draft& draft, const ResumeItem& command);

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
Handled handle(Draft& draft, const Tick& command);

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
Handled handle(Draft& draft, const SetMonitoring& command);

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
Handled handle(Draft& draft, const SetContact& command);

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
Handled handle(Draft& draft, const SetInformer& command);

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
Handled handle(Draft& draft, const SetClosure& command);

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
Handled handle(Draft& draft, const SetSuspension& command);

/// 支援会議: who tries to win consent, when, and the next date.
struct SetConsentEffort {
    AgendaItemId item = {};
    std::optional<AgencyId> agency = {};
    std::string how = {};
    std::string when = {};
    std::optional<text::Date> next_on = {};
    static constexpr auto command = "consent_effort";
    static constexpr auto label = "同意を得る働きかけ";
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("agency", self.agency);
        visit(prose("how"), self.how);
        visit(prose("when"), self.when);
        visit("next_on", self.next_on);
    }
    bool operator==(const SetConsentEffort&) const = default;
};
Handled handle(Draft& draft, const SetConsentEffort& command);

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
Handled handle(Draft& draft, const DecideSupport& command);

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
Handled handle(Draft& draft, const GiveAnswer& command);

/// 発言・決定・宿題; a 宿題 becomes an ActionItem.
struct AddNote {
    AgendaItemId item = {};
    NoteKind kind = NoteKind::remark;
    std::string text = {};
    std::optional<AgencyId> agency = {};
    std::optional<text::Date> due_on = {};
    static constexpr auto command = "note";
    static constexpr auto label = "記録";
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("kind", self.kind);
        visit(needed(prose("text")), self.text);
        visit("agency", self.agency);
        visit("due_on", self.due_on);
    }
    bool operator==(const AddNote&) const = default;
};
Handled handle(Draft& draft, const AddNote& command);

}  // namespace kasane::domain
