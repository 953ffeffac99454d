// 出欠: who is there, who came in, who left, who leads and writes; after 閉会, what was recorded wrongly of
// it.
#pragma once

#include <optional>
#include <string>

#include "domain/commands/handled.hpp"
#include "domain/model/codes.hpp"
#include "domain/model/field.hpp"
#include "domain/model/id.hpp"
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
Handled handle(Draft& draft, const SetPresence& command);

/// 全員出席: all who are expected and not noted otherwise are there.
struct AllPresent {
    MeetingId meeting = {};
    static constexpr auto command = "all_present";
    static constexpr auto label = "未着の方を全員出席にする";
    static void fields(auto& self, auto&& visit) { visit("meeting", self.meeting); }
    bool operator==(const AllPresent&) const = default;
};
Handled handle(Draft& draft, const AllPresent& command);

/// A person who was not expected comes in (飛び入り); one of the roster by the same name is not entered
/// twice.
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
Handled handle(Draft& draft, const WalkIn& command);

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
Handled handle(Draft& draft, const Leave& command);

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
Handled handle(Draft& draft, const SetOfficers& command);

}  // namespace kasane::domain
