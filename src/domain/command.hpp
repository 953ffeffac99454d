// Everything that a person can do to the record. The kiosk, `kasane record` and the tests send the same ones.
#pragma once

#include <optional>
#include <string>
#include <variant>

#include "domain/codes.hpp"
#include "domain/id.hpp"
#include "text/calendar.hpp"

namespace kasane::domain {

/// 出欠. Before the opening it sets who is there; after it, a person who becomes present arrives late.
struct SetPresence {
    MeetingId meeting = {};
    PersonId person = {};
    Presence presence = Presence::present;
    std::optional<PersonId> told_by = {};  ///< who tells the absent
    static constexpr auto command = "presence";
    static constexpr auto label = "出欠を入れる";
    static void fields(auto& self, auto&& visit) {
        visit("meeting", self.meeting);
        visit("person", self.person);
        visit("presence", self.presence);
        visit("told_by", self.told_by);
    }
    bool operator==(const SetPresence&) const = default;
};

/// A person who is not on the roster comes in (飛び入り).
struct WalkIn {
    MeetingId meeting = {};
    AgencyId agency = {};
    std::string post = {};
    std::string name = {};
    Presence presence = Presence::present;
    static constexpr auto command = "walk_in";
    static constexpr auto label = "その場で来た方を加える";
    static void fields(auto& self, auto&& visit) {
        visit("meeting", self.meeting);
        visit("agency", self.agency);
        visit("post", self.post);
        visit("name", self.name);
        visit("presence", self.presence);
    }
    bool operator==(const WalkIn&) const = default;
};

/// 途中退席 at the time of the command (R20).
struct Leave {
    MeetingId meeting = {};
    PersonId person = {};
    static constexpr auto command = "leave";
    static constexpr auto label = "途中で退席";
    static void fields(auto& self, auto&& visit) {
        visit("meeting", self.meeting);
        visit("person", self.person);
    }
    bool operator==(const Leave&) const = default;
};

/// 司会 and 記録 of the meeting.
struct SetOfficers {
    MeetingId meeting = {};
    std::optional<PersonId> chair = {};
    std::optional<PersonId> clerk = {};
    static constexpr auto command = "officers";
    static constexpr auto label = "司会と記録を決める";
    static void fields(auto& self, auto&& visit) {
        visit("meeting", self.meeting);
        visit("chair", self.chair);
        visit("clerk", self.clerk);
    }
    bool operator==(const SetOfficers&) const = default;
};

/// 守秘 confirmed by all present, or by one latecomer (R06).
struct ConfirmSecrecy {
    MeetingId meeting = {};
    std::optional<PersonId> person = {};  ///< a latecomer; without it, all present
    static constexpr auto command = "secrecy";
    static constexpr auto label = "守秘を確認";
    static void fields(auto& self, auto&& visit) {
        visit("meeting", self.meeting);
        visit("person", self.person);
    }
    bool operator==(const ConfirmSecrecy&) const = default;
};

/// 開会 (R01, R04, R05).
struct OpenMeeting {
    MeetingId meeting = {};
    static constexpr auto command = "open";
    static constexpr auto label = "開会";
    static void fields(auto& self, auto&& visit) { visit("meeting", self.meeting); }
    bool operator==(const OpenMeeting&) const = default;
};

/// 閉会; the minutes are a draft from here on.
struct CloseMeeting {
    MeetingId meeting = {};
    static constexpr auto command = "close";
    static constexpr auto label = "閉会";
    static void fields(auto& self, auto&& visit) { visit("meeting", self.meeting); }
    bool operator==(const CloseMeeting&) const = default;
};

/// A case is put before the meeting (R01).
struct PutOnAgenda {
    MeetingId meeting = {};
    CaseId support_case = {};
    ReviewTiming timing = ReviewTiming::new_plan;
    int minutes = 10;
    std::optional<AgencyId> presenter = {};
    static constexpr auto command = "put_on_agenda";
    static constexpr auto label = "議題に加える";
    static void fields(auto& self, auto&& visit) {
        visit("meeting", self.meeting);
        visit("support_case", self.support_case);
        visit("timing", self.timing);
        visit("minutes", self.minutes);
        visit("presenter", self.presenter);
    }
    bool operator==(const PutOnAgenda&) const = default;
};

/// The item begins; refused for a case before 守秘 (R06).
struct StartItem {
    AgendaItemId item = {};
    static constexpr auto command = "start";
    static constexpr auto label = "議題を始める";
    static void fields(auto& self, auto&& visit) { visit("item", self.item); }
    bool operator==(const StartItem&) const = default;
};

/// この議題を終える: what was found takes effect on plan and case (R08, R10, R15, R25).
struct FinishItem {
    AgendaItemId item = {};
    static constexpr auto command = "finish";
    static constexpr auto label = "議題を終える";
    static void fields(auto& self, auto&& visit) { visit("item", self.item); }
    bool operator==(const FinishItem&) const = default;
};

/// A finished item is taken up again.
struct ResumeItem {
    AgendaItemId item = {};
    static constexpr auto command = "resume";
    static constexpr auto label = "議題に戻る";
    static void fields(auto& self, auto&& visit) { visit("item", self.item); }
    bool operator==(const ResumeItem&) const = default;
};

/// 前回の宿題: done, going on, new date.
struct ReviewAction {
    ActionItemId action = {};
    ActionState state = ActionState::done;
    std::optional<text::Date> due_on = {};
    std::string remark = {};
    static constexpr auto command = "review_homework";
    static constexpr auto label = "前回の宿題を確かめる";
    static void fields(auto& self, auto&& visit) {
        visit("action", self.action);
        visit("state", self.state);
        visit("due_on", self.due_on);
        visit("remark", self.remark);
    }
    bool operator==(const ReviewAction&) const = default;
};

/// 再プラン: what became of a support item of the last plan, and who says so (R07).
struct SetProgress {
    SupportItemId support_item = {};
    Progress progress = Progress::done;
    std::optional<AgencyId> agency = {};
    static constexpr auto command = "progress";
    static constexpr auto label = "前の役割の実施状況";
    static void fields(auto& self, auto&& visit) {
        visit("support_item", self.support_item);
        visit("progress", self.progress);
        visit("agency", self.agency);
    }
    bool operator==(const SetProgress&) const = default;
};

/// 本人の目標 in the member's own words; what stood there before is kept.
struct SetGoal {
    PlanId plan = {};
    MemberId member = {};
    std::string words = {};
    static constexpr auto command = "goal";
    static constexpr auto label = "本人の目標";
    static void fields(auto& self, auto&& visit) {
        visit("plan", self.plan);
        visit("member", self.member);
        visit("words", self.words);
    }
    bool operator==(const SetGoal&) const = default;
};

/// 支援方針.
struct SetPolicy {
    PlanId plan = {};
    std::string text = {};
    static constexpr auto command = "policy";
    static constexpr auto label = "支援の方針";
    static void fields(auto& self, auto&& visit) {
        visit("plan", self.plan);
        visit("text", self.text);
    }
    bool operator==(const SetPolicy&) const = default;
};

/// 再プラン: 状況の変化.
struct SetChange {
    PlanId plan = {};
    std::string text = {};
    static constexpr auto command = "change";
    static constexpr auto label = "状況の変化";
    static void fields(auto& self, auto&& visit) {
        visit("plan", self.plan);
        visit("text", self.text);
    }
    bool operator==(const SetChange&) const = default;
};

/// A line of challenges, strengths, achievements…; `number` 0 adds one, an empty text removes it.
struct SetPoint {
    PlanId plan = {};
    PlanPointKind kind = PlanPointKind::challenge;
    int number = 0;
    std::string text = {};
    static constexpr auto command = "point";
    static constexpr auto label = "課題・強みなど";
    static void fields(auto& self, auto&& visit) {
        visit("plan", self.plan);
        visit("kind", self.kind);
        visit("number", self.number);
        visit("text", self.text);
    }
    bool operator==(const SetPoint&) const = default;
};

/// A new 支援内容.
struct AddSupportItem {
    PlanId plan = {};
    std::string text = {};
    Service service = Service::none;
    static constexpr auto command = "add_support";
    static constexpr auto label = "支援内容を加える";
    static void fields(auto& self, auto&& visit) {
        visit("plan", self.plan);
        visit("text", self.text);
        visit("service", self.service);
    }
    bool operator==(const AddSupportItem&) const = default;
};

/// The wording of a 支援内容.
struct EditSupportItem {
    SupportItemId support_item = {};
    std::string text = {};
    static constexpr auto command = "edit_support";
    static constexpr auto label = "支援内容を直す";
    static void fields(auto& self, auto&& visit) {
        visit("support_item", self.support_item);
        visit("text", self.text);
    }
    bool operator==(const EditSupportItem&) const = default;
};

/// A 支援内容 with its roles is taken out.
struct RemoveSupportItem {
    SupportItemId support_item = {};
    static constexpr auto command = "remove_support";
    static constexpr auto label = "支援内容を消す";
    static void fields(auto& self, auto&& visit) { visit("support_item", self.support_item); }
    bool operator==(const RemoveSupportItem&) const = default;
};

/// ◎ ○ △ or nothing for one agency; its answer falls (R10).
struct SetRole {
    SupportItemId support_item = {};
    AgencyId agency = {};
    RoleKind kind = RoleKind::none;
    static constexpr auto command = "role";
    static constexpr auto label = "役割を決める";
    static void fields(auto& self, auto&& visit) {
        visit("support_item", self.support_item);
        visit("agency", self.agency);
        visit("kind", self.kind);
    }
    bool operator==(const SetRole&) const = default;
};

/// A due date, or a frequency with a day of review (R09); the answers of those with a role fall.
struct SetDue {
    SupportItemId support_item = {};
    std::optional<text::Date> due_on = {};
    std::string frequency = {};
    std::optional<text::Date> review_on = {};
    static constexpr auto command = "due";
    static constexpr auto label = "期限を決める";
    static void fields(auto& self, auto&& visit) {
        visit("support_item", self.support_item);
        visit("due_on", self.due_on);
        visit("frequency", self.frequency);
        visit("review_on", self.review_on);
    }
    bool operator==(const SetDue&) const = default;
};

/// More than one ◎ is meant (R09).
struct ShareItem {
    SupportItemId support_item = {};
    bool shared = true;
    static constexpr auto command = "share";
    static constexpr auto label = "複数で担当する";
    static void fields(auto& self, auto&& visit) {
        visit("support_item", self.support_item);
        visit("shared", self.shared);
    }
    bool operator==(const ShareItem&) const = default;
};

/// 担い手なし: the item stays without anyone and becomes a 地域課題 (R16).
struct LeaveUntaken {
    SupportItemId support_item = {};
    std::string text = {};  ///< the 地域課題, without personal data
    static constexpr auto command = "no_taker";
    static constexpr auto label = "担い手なし → 地域課題";
    static void fields(auto& self, auto&& visit) {
        visit("support_item", self.support_item);
        visit("text", self.text);
    }
    bool operator==(const LeaveUntaken&) const = default;
};

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
    static constexpr auto command = "judge";
    static constexpr auto label = "会議の判断";
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
        visit("because", self.because);
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
        visit("liaison", self.liaison);
        visit("follow_up", self.follow_up);
        visit("follow_up_by", self.follow_up_by);
        visit("follow_up_person", self.follow_up_person);
        visit("follow_up_how", self.follow_up_how);
        visit("follow_up_on", self.follow_up_on);
        visit("reopen_when", self.reopen_when);
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
        visit("safety_checked", self.safety_checked);
        visit("safety", self.safety);
        visit("contact_points", self.contact_points);
        visit("reopen_when", self.reopen_when);
        visit("revisit_by", self.revisit_by);
        visit("revisit_on", self.revisit_on);
    }
    bool operator==(const SetSuspension&) const = default;
};

/// 接触の試み (R12).
struct AddContactAttempt {
    CaseId support_case = {};
    std::string way = {};
    int count = 1;
    text::Date last_on = {};
    std::string result = {};
    static constexpr auto command = "attempt";
    static constexpr auto label = "接触の試み";
    static void fields(auto& self, auto&& visit) {
        visit("support_case", self.support_case);
        visit("way", self.way);
        visit("count", self.count);
        visit("last_on", self.last_on);
        visit("result", self.result);
    }
    bool operator==(const AddContactAttempt&) const = default;
};

/// 市の支援決定 for one service, by a person of the 市町村 (R04, R08).
struct DecideSupport {
    AgendaItemId item = {};
    Service service = Service::none;
    DecisionStatus status = DecisionStatus::undecided;
    std::optional<PersonId> decided_by = {};
    std::optional<text::Date> planned_on = {};
    std::string reason = {};
    static constexpr auto command = "decide_support";
    static constexpr auto label = "市の支援決定";
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("service", self.service);
        visit("status", self.status);
        visit("decided_by", self.decided_by);
        visit("planned_on", self.planned_on);
        visit("reason", self.reason);
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
        visit("text", self.text);
        visit("told_by", self.told_by);
    }
    bool operator==(const GiveAnswer&) const = default;
};

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
        visit("text", self.text);
        visit("agency", self.agency);
        visit("due_on", self.due_on);
    }
    bool operator==(const AddNote&) const = default;
};

/// 地域課題, from any step (R16).
struct AddGap {
    MeetingId meeting = {};
    std::optional<AgendaItemId> item = {};
    std::string text = {};
    std::string forum = {};
    static constexpr auto command = "gap";
    static constexpr auto label = "地域課題";
    static void fields(auto& self, auto&& visit) {
        visit("meeting", self.meeting);
        visit("item", self.item);
        visit("text", self.text);
        visit("forum", self.forum);
    }
    bool operator==(const AddGap&) const = default;
};

/// 支援会議: what an agency knows, 事実 apart from 見立て.
struct SetInformation {
    CaseId support_case = {};
    AgencyId agency = {};
    std::string fact = {};
    std::string view = {};
    static constexpr auto command = "information";
    static constexpr auto label = "機関ごとの情報";
    static void fields(auto& self, auto&& visit) {
        visit("support_case", self.support_case);
        visit("agency", self.agency);
        visit("fact", self.fact);
        visit("view", self.view);
    }
    bool operator==(const SetInformation&) const = default;
};

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
        visit("how", self.how);
        visit("when", self.when);
        visit("next_on", self.next_on);
    }
    bool operator==(const SetConsentEffort&) const = default;
};

/// 次回 of the sitting.
struct SetNextSitting {
    SittingId sitting = {};
    std::optional<text::Date> on = {};
    std::optional<int> at = {};  ///< minutes since midnight
    std::string place = {};
    static constexpr auto command = "next";
    static constexpr auto label = "次回";
    static void fields(auto& self, auto&& visit) {
        visit("sitting", self.sitting);
        visit("on", self.on);
        visit("at", self.at);
        visit("place", self.place);
    }
    bool operator==(const SetNextSitting&) const = default;
};

/// Copies handed out and collected.
struct SetPapers {
    SittingId sitting = {};
    int copies = 0;
    std::optional<int> collected = {};
    static constexpr auto command = "papers";
    static constexpr auto label = "資料の回収";
    static void fields(auto& self, auto&& visit) {
        visit("sitting", self.sitting);
        visit("copies", self.copies);
        visit("collected", self.collected);
    }
    bool operator==(const SetPapers&) const = default;
};

using Command =
    std::variant<SetPresence, WalkIn, Leave, SetOfficers, ConfirmSecrecy, OpenMeeting, CloseMeeting,
                 PutOnAgenda, StartItem, FinishItem, ResumeItem, ReviewAction, SetProgress, SetGoal,
                 SetPolicy, SetChange, SetPoint, AddSupportItem, EditSupportItem, RemoveSupportItem, SetRole,
                 SetDue, ShareItem, LeaveUntaken, Tick, Judge, SetMonitoring, SetContact, SetInformer,
                 SetClosure, SetSuspension, AddContactAttempt, DecideSupport, GiveAnswer, AddNote, AddGap,
                 SetInformation, SetConsentEffort, SetNextSitting, SetPapers>;

/// A command with its circumstances.
struct Request {
    Command command;
    text::DateTime at;
    std::string actor;        ///< who acts: the operator of the sitting, or --as NAME
    std::string reason = {};  ///< why a warning is passed
};

}  // namespace kasane::domain
