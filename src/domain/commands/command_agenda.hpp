// 次第をつくる: items, their order, who comes to what.
#pragma once

#include <optional>
#include <string>

#include "domain/commands/handled.hpp"
#include "domain/model/codes.hpp"
#include "domain/model/field.hpp"
#include "domain/model/id.hpp"

namespace kasane::domain {

/// What is planned for an item: timing, minutes, presenter, paper.
struct SetItem {
    AgendaItemId item = {};
    std::optional<ReviewTiming> timing = {};
    std::optional<int> minutes = {};
    std::optional<AgencyId> presenter = {};
    std::optional<std::string> paper = {};  ///< 資料番号
    static constexpr auto command = "item";
    static constexpr auto label = "議題を直す";
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("timing", self.timing);
        visit("minutes", self.minutes);
        visit("presenter", self.presenter);
        visit(plain("paper"), self.paper);
    }
    bool operator==(const SetItem&) const = default;
};
Handled handle(Draft& draft, const SetItem& command);

/// An item goes to another place; the numbers of the others follow.
struct MoveItem {
    AgendaItemId item = {};
    int to = 1;  ///< place on the agenda, from 1
    static constexpr auto command = "move_item";
    static constexpr auto label = "議題の順を変える";
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("to", self.to);
    }
    bool operator==(const MoveItem&) const = default;
};
Handled handle(Draft& draft, const MoveItem& command);

/// Minutes go from one item of a meeting to another; neither is finished, and the end stays where it was.
struct ShiftMinutes {
    AgendaItemId item = {};
    int to = 0;  ///< number of the item that gets them
    int minutes = 5;
    static constexpr auto command = "shift_minutes";
    static constexpr auto label = "時間を移す";
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("to", self.to);
        visit(may_lack("minutes"), self.minutes);
    }
    bool operator==(const ShiftMinutes&) const = default;
};
Handled handle(Draft& draft, const ShiftMinutes& command);

/// An item that has not begun leaves the agenda; its case waits again, with the reason.
struct TakeOff {
    AgendaItemId item = {};
    std::string because = {};
    static constexpr auto command = "take_off";
    static constexpr auto label = "議題から外す";
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit(prose("because"), self.because);
    }
    bool operator==(const TakeOff&) const = default;
};
Handled handle(Draft& draft, const TakeOff& command);

/// A point that is no case: 議事 of a 検討会, a 事務連絡.
struct AddTopic {
    MeetingId meeting = {};
    std::string title = {};
    int minutes = 10;
    std::optional<AgencyId> presenter = {};
    static constexpr auto command = "add_topic";
    static constexpr auto label = "議事を加える";
    static void fields(auto& self, auto&& visit) {
        visit("meeting", self.meeting);
        visit(prose("title"), self.title);
        visit(may_lack("minutes"), self.minutes);
        visit("presenter", self.presenter);
    }
    bool operator==(const AddTopic&) const = default;
};
Handled handle(Draft& draft, const AddTopic& command);

/// An agency is invited to a case, or no more (R26).
struct Invite {
    AgendaItemId item = {};
    AgencyId agency = {};
    bool invited = true;
    static constexpr auto command = "invite";
    static constexpr auto label = "案内する機関";
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("agency", self.agency);
        visit("invited", self.invited);
    }
    bool operator==(const Invite&) const = default;
};
Handled handle(Draft& draft, const Invite& command);

/// A person of the roster is expected at a planned meeting, or no more.
struct Expect {
    MeetingId meeting = {};
    PersonId person = {};
    bool expected = true;
    static constexpr auto command = "expect";
    static constexpr auto label = "出席予定者";
    static void fields(auto& self, auto&& visit) {
        visit("meeting", self.meeting);
        visit("person", self.person);
        visit("expected", self.expected);
    }
    bool operator==(const Expect&) const = default;
};
Handled handle(Draft& draft, const Expect& command);

}  // namespace kasane::domain
