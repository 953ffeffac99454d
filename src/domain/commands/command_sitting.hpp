// 開会から閉会まで: secrecy, opening and closing, the sitting's own affairs.
#pragma once

#include <optional>
#include <string>

#include "domain/commands/handled.hpp"
#include "domain/model/codes.hpp"
#include "domain/model/field.hpp"
#include "domain/model/id.hpp"
#include "text/calendar.hpp"

namespace kasane::domain {

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
Handled handle(Draft& draft, const ConfirmSecrecy& command);

/// 開会 (R01, R04, R05).
struct OpenMeeting {
    MeetingId meeting = {};
    static constexpr auto command = "open";
    static constexpr auto label = "開会";
    static void fields(auto& self, auto&& visit) { visit("meeting", self.meeting); }
    bool operator==(const OpenMeeting&) const = default;
};
Handled handle(Draft& draft, const OpenMeeting& command);

/// 閉会; the minutes are a draft from here on.
struct CloseMeeting {
    MeetingId meeting = {};
    static constexpr auto command = "close";
    static constexpr auto label = "閉会";
    static void fields(auto& self, auto&& visit) { visit("meeting", self.meeting); }
    bool operator==(const CloseMeeting&) const = default;
};
Handled handle(Draft& draft, const CloseMeeting& command);

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
Handled handle(Draft& draft, const StartItem& command);

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
        visit(may_lack("state"), self.state);
        visit("due_on", self.due_on);
        visit(prose("remark"), self.remark);
    }
    bool operator==(const ReviewAction&) const = default;
};
Handled handle(Draft& draft, const ReviewAction& command);

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
        visit(needed(impersonal("text")), self.text);
        visit(impersonal("forum"), self.forum);
    }
    bool operator==(const AddGap&) const = default;
};
Handled handle(Draft& draft, const AddGap& command);

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
Handled handle(Draft& draft, const SetNextSitting& command);

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
Handled handle(Draft& draft, const SetPapers& command);

}  // namespace kasane::domain
