// Commands on the meeting itself: who is there, secrecy, opening and closing, what follows.
#pragma once

#include <optional>
#include <string>

#include "domain/codes.hpp"
#include "domain/field.hpp"
#include "domain/id.hpp"
#include "text/calendar.hpp"

namespace kasane::domain {

/// 出欠. Before the opening it sets who is there; after it, a person who becomes present arrives late. After
/// the closing it puts the minutes right, and only then takes times.
struct SetPresence {
    MeetingId meeting = {};
    PersonId person = {};
    Presence presence = Presence::present;
    std::optional<PersonId> told_by = {};            ///< who tells the absent
    std::optional<text::TimeOfDay> arrived_at = {};  ///< the opening: from the beginning
    std::optional<text::TimeOfDay> left_at = {};     ///< the closing: until the end
    static constexpr auto command = "presence";
    static constexpr auto label = "出欠を入れる";
    static void fields(auto& self, auto&& visit) {
        visit("meeting", self.meeting);
        visit("person", self.person);
        visit("presence", self.presence);
        visit("told_by", self.told_by);
        visit("arrived_at", self.arrived_at);
        visit("left_at", self.left_at);
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
        visit(prose("post"), self.post);
        visit(needed(naming("name")), self.name);
        visit(may_lack("presence"), self.presence);
    }
    bool operator==(const WalkIn&) const = default;
};

/// 途中退席 at the time of the command (R20); after the closing, at the time that it says.
struct Leave {
    MeetingId meeting = {};
    PersonId person = {};
    std::optional<text::TimeOfDay> left_at = {};
    static constexpr auto command = "leave";
    static constexpr auto label = "途中で退席";
    static void fields(auto& self, auto&& visit) {
        visit("meeting", self.meeting);
        visit("person", self.person);
        visit("left_at", self.left_at);
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
    std::optional<int> minutes = {};  ///< empty: as the settings say for the timing
    std::optional<AgencyId> presenter = {};
    std::string paper = {};                       ///< 資料番号
    PlanKind plan_kind = PlanKind::coordination;  ///< a provider's plan comes before the meeting too
    static constexpr auto command = "put_on_agenda";
    static constexpr auto label = "議題に加える";
    static void fields(auto& self, auto&& visit) {
        visit("meeting", self.meeting);
        visit("support_case", self.support_case);
        visit("timing", self.timing);
        visit("minutes", self.minutes);
        visit("presenter", self.presenter);
        visit(plain("paper"), self.paper);
        visit(may_lack("plan_kind"), self.plan_kind);
    }
    bool operator==(const PutOnAgenda&) const = default;
};

/// The item begins; refused for a case before 守秘 (R06). Those in the room who are not invited to the case
/// must have left it, or a reason is asked for (R26).
struct StartItem {
    AgendaItemId item = {};
    bool uninvited_left = false;  ///< those who are not invited have left the room
    static constexpr auto command = "start";
    static constexpr auto label = "議題を始める";
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("uninvited_left", self.uninvited_left);
    }
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

/// 次回 of the sitting.
struct SetNextSitting {
    SittingId sitting = {};
    std::optional<text::Date> on = {};
    std::optional<text::TimeOfDay> at = {};
    std::string place = {};
    static constexpr auto command = "next";
    static constexpr auto label = "次回";
    static void fields(auto& self, auto&& visit) {
        visit("sitting", self.sitting);
        visit("on", self.on);
        visit("time", self.at);  // "at" is when a command happens
        visit(prose("place"), self.place);
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

}  // namespace kasane::domain
