// What a meeting finds, per item of its agenda.
#pragma once

#include <optional>
#include <string>

#include "domain/model/codes.hpp"
#include "domain/model/id.hpp"
#include "text/calendar.hpp"

namespace kasane::domain {

/// 会議の判断 on the plan of an item (S1:369), with what each outcome must name (R21)
struct Judgement {
    AgendaItemId item;
    Outcome outcome = Outcome::approved;
    std::string amendment;            ///< 修正のうえ了承: what is changed
    std::string condition;            ///< 条件つき了承
    std::optional<AgencyId> checker;  ///< who checks the condition
    std::optional<text::Date> check_on;
    std::string if_not_met;           ///< empty means 再協議
    std::string missing;              ///< 継続協議: what is missing
    std::optional<AgencyId> bringer;  ///< who brings it
    YesNo met = YesNo::unset;         ///< 条件つき了承: whether the condition was met
    std::optional<text::Date> met_on;
    std::string met_text;
    std::optional<ReviewTiming> next =
        {};  ///< 継続協議: the timing at which the case comes back, where another
    static constexpr auto table = "judgement";
    static constexpr int key_fields = 1;
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("outcome", self.outcome);
        visit("amendment", self.amendment);
        visit("condition", self.condition);
        visit("checker", self.checker);
        visit("check_on", self.check_on);
        visit("if_not_met", self.if_not_met);
        visit("missing", self.missing);
        visit("bringer", self.bringer);
        visit("met", self.met);
        visit("met_on", self.met_on);
        visit("met_text", self.met_text);
        visit("next", self.next);
    }
    bool operator==(const Judgement&) const = default;
};

/// 判断のあとの段取り: モニタリング時期 (R15), 本人の窓口, 本人へ伝える人 (R25)
struct Arrangement {
    AgendaItemId item;
    std::optional<text::Date> monitoring_on;
    std::string no_monitoring_because;
    std::optional<AgencyId> contact;   ///< 本人の窓口
    std::optional<AgencyId> informer;  ///< 本人へ伝える人
    std::optional<text::Date> inform_on;
    std::optional<text::Date> informed_on;  ///< 本人へ伝えた日
    std::string said;                       ///< what the 本人 said
    YesNo agrees = YesNo::unset;            ///< whether the 本人 agrees to the plan
    static constexpr auto table = "arrangement";
    static constexpr int key_fields = 1;
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("monitoring_on", self.monitoring_on);
        visit("no_monitoring_because", self.no_monitoring_because);
        visit("contact", self.contact);
        visit("informer", self.informer);
        visit("inform_on", self.inform_on);
        visit("informed_on", self.informed_on);
        visit("said", self.said);
        visit("agrees", self.agrees);
    }
    bool operator==(const Arrangement&) const = default;
};

/// 確かめたこと: a tick in the list of the timing (R07)
struct CheckMark {
    AgendaItemId item;
    int number = 0;  ///< position in the list, from 1
    static constexpr auto table = "check_mark";
    static constexpr int key_fields = 2;
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("number", self.number);
    }
    bool operator==(const CheckMark&) const = default;
};

/// 市の支援決定 for one service (R04, R08): the municipality's, not the meeting's
struct SupportDecision {
    AgendaItemId item;
    Service service = Service::none;
    DecisionStatus status = DecisionStatus::undecided;
    std::optional<PersonId> decided_by;
    std::optional<text::Date> planned_on;  ///< 後日決裁の予定日
    std::string reason;                    ///< 不決定・早期支援の理由
    std::optional<text::Date> decided_on;  ///< 決定日, also where it came after the sitting
    static constexpr auto table = "support_decision";
    static constexpr int key_fields = 2;
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("service", self.service);
        visit("status", self.status);
        visit("decided_by", self.decided_by);
        visit("planned_on", self.planned_on);
        visit("reason", self.reason);
        visit("decided_on", self.decided_on);
    }
    bool operator==(const SupportDecision&) const = default;
};

/// 終結 or つなぎもどし (R11, R13)
struct Closure {
    AgendaItemId item;
    std::optional<AgencyId> lead;           ///< 主担当機関
    std::optional<AgencyId> referral_back;  ///< つなぎもどし先
    std::string liaison;                    ///< how the coordinator stays in touch
    YesNo follow_up = YesNo::unset;
    std::optional<AgencyId> follow_up_by;
    std::string follow_up_person;
    std::string follow_up_how;
    std::optional<text::Date> follow_up_on;
    std::string reopen_when;
    std::optional<text::Date> followed_up_on;
    std::string follow_up_result;
    static constexpr auto table = "closure";
    static constexpr int key_fields = 1;
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("lead", self.lead);
        visit("referral_back", self.referral_back);
        visit("liaison", self.liaison);
        visit("follow_up", self.follow_up);
        visit("follow_up_by", self.follow_up_by);
        visit("follow_up_person", self.follow_up_person);
        visit("follow_up_how", self.follow_up_how);
        visit("follow_up_on", self.follow_up_on);
        visit("reopen_when", self.reopen_when);
        visit("followed_up_on", self.followed_up_on);
        visit("follow_up_result", self.follow_up_result);
    }
    bool operator==(const Closure&) const = default;
};

/// 中断 (R12)
struct Suspension {
    AgendaItemId item;
    YesNo safety_checked = YesNo::unset;
    std::string safety;          ///< 安否
    std::string contact_points;  ///< 気づきの連絡先
    std::string reopen_when;
    std::optional<AgencyId> revisit_by;
    std::optional<text::Date> revisit_on;
    static constexpr auto table = "suspension";
    static constexpr int key_fields = 1;
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("safety_checked", self.safety_checked);
        visit("safety", self.safety);
        visit("contact_points", self.contact_points);
        visit("reopen_when", self.reopen_when);
        visit("revisit_by", self.revisit_by);
        visit("revisit_on", self.revisit_on);
    }
    bool operator==(const Suspension&) const = default;
};

/// 支援会議: 同意を得る働きかけ and the next date
struct ConsentEffort {
    AgendaItemId item;
    std::optional<AgencyId> agency;
    std::string how;
    std::string when;
    std::optional<text::Date> next_on;
    static constexpr auto table = "consent_effort";
    static constexpr int key_fields = 1;
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("agency", self.agency);
        visit("how", self.how);
        visit("when", self.when);
        visit("next_on", self.next_on);
    }
    bool operator==(const ConsentEffort&) const = default;
};

/// 読み上げ確認での機関の答え (R10)
struct Answer {
    AgendaItemId item;
    AgencyId agency;
    AnswerKind kind = AnswerKind::confirmed;
    std::optional<text::Date> until;  ///< 持ち帰りの期日
    std::string text;                 ///< an alternative, or why
    std::optional<PersonId> told_by;  ///< who tells the absent
    text::DateTime answered_at;
    static constexpr auto table = "answer";
    static constexpr int key_fields = 2;
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("agency", self.agency);
        visit("kind", self.kind);
        visit("until", self.until);
        visit("text", self.text);
        visit("told_by", self.told_by);
        visit("answered_at", self.answered_at);
    }
    bool operator==(const Answer&) const = default;
};

/// 記録: 発言・決定・宿題
struct Note {
    NoteId id;
    AgendaItemId item;
    NoteKind kind = NoteKind::remark;
    std::string text;
    std::optional<AgencyId> agency;  ///< who said it
    text::DateTime recorded_at;
    static constexpr auto table = "note";
    static constexpr int key_fields = 1;
    static void fields(auto& self, auto&& visit) {
        visit("id", self.id);
        visit("item", self.item);
        visit("kind", self.kind);
        visit("text", self.text);
        visit("agency", self.agency);
        visit("recorded_at", self.recorded_at);
    }
    bool operator==(const Note&) const = default;
};

/// 宿題: who, what, until when; comes back until done
struct ActionItem {
    ActionItemId id;
    std::optional<AgendaItemId> item;  ///< where it arose
    SittingId sitting;                 ///< in which sitting it arose
    std::string text;
    std::optional<AgencyId> agency;
    std::optional<text::Date> due_on;
    ActionState state = ActionState::open;
    std::string remark;
    std::optional<SittingId> reviewed_in = {};  ///< the sitting that looked at it last
    static constexpr auto table = "action_item";
    static constexpr int key_fields = 1;
    static void fields(auto& self, auto&& visit) {
        visit("id", self.id);
        visit("item", self.item);
        visit("sitting", self.sitting);
        visit("text", self.text);
        visit("agency", self.agency);
        visit("due_on", self.due_on);
        visit("state", self.state);
        visit("remark", self.remark);
        visit("reviewed_in", self.reviewed_in);
    }
    bool operator==(const ActionItem&) const = default;
};

/// 地域課題（社会資源の不足）, without personal data (R16)
struct ResourceGap {
    ResourceGapId id;
    MeetingId meeting;
    std::optional<AgendaItemId> item;
    std::string text;
    std::string forum;  ///< where it is taken
    static constexpr auto table = "resource_gap";
    static constexpr int key_fields = 1;
    static void fields(auto& self, auto&& visit) {
        visit("id", self.id);
        visit("meeting", self.meeting);
        visit("item", self.item);
        visit("text", self.text);
        visit("forum", self.forum);
    }
    bool operator==(const ResourceGap&) const = default;
};

/// 理由を付けて進めた注意
struct WarningPassed {
    WarningPassedId id;
    MeetingId meeting;
    std::optional<AgendaItemId> item;
    RuleId rule = R04;
    std::string message;
    std::string reason;
    text::DateTime passed_at;
    static constexpr auto table = "warning_passed";
    static constexpr int key_fields = 1;
    static void fields(auto& self, auto&& visit) {
        visit("id", self.id);
        visit("meeting", self.meeting);
        visit("item", self.item);
        visit("rule", self.rule);
        visit("message", self.message);
        visit("reason", self.reason);
        visit("passed_at", self.passed_at);
    }
    bool operator==(const WarningPassed&) const = default;
};

}  // namespace kasane::domain
