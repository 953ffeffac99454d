// Commands on the agenda: making a sitting and its items, and who is in the room for each.
#pragma once

#include <optional>
#include <string>

#include "domain/codes.hpp"
#include "domain/field.hpp"
#include "domain/id.hpp"
#include "text/calendar.hpp"

namespace kasane::domain {

/// A sitting is made: empty, or with the blocks, people and fixed items of an earlier one.
struct MakeSitting {
    text::Date on = {};
    std::string place = {};
    std::optional<SittingId> like = {};  ///< the sitting that is copied
    static constexpr auto command = "make_sitting";
    static constexpr auto label = "会議をつくる";
    static void fields(auto& self, auto&& visit) {
        visit("on", self.on);
        visit(prose("place"), self.place);
        visit("like", self.like);
    }
    bool operator==(const MakeSitting&) const = default;
};

/// Day and place of a sitting that is still planned.
struct SetSitting {
    SittingId sitting = {};
    text::Date on = {};
    std::string place = {};
    static constexpr auto command = "sitting";
    static constexpr auto label = "日時と場所を直す";
    static void fields(auto& self, auto&& visit) {
        visit("sitting", self.sitting);
        visit("on", self.on);
        visit(prose("place"), self.place);
    }
    bool operator==(const SetSitting&) const = default;
};

/// 延期: the sitting is held on another day; why is kept.
struct PostponeSitting {
    SittingId sitting = {};
    text::Date on = {};
    std::string because = {};
    static constexpr auto command = "postpone";
    static constexpr auto label = "会議を延期する";
    static void fields(auto& self, auto&& visit) {
        visit("sitting", self.sitting);
        visit("on", self.on);
        visit(prose("because"), self.because);
    }
    bool operator==(const PostponeSitting&) const = default;
};

/// 中止: its cases wait again, with the reason.
struct CancelSitting {
    SittingId sitting = {};
    std::string because = {};
    static constexpr auto command = "cancel";
    static constexpr auto label = "会議を中止する";
    static void fields(auto& self, auto&& visit) {
        visit("sitting", self.sitting);
        visit(prose("because"), self.because);
    }
    bool operator==(const CancelSitting&) const = default;
};

/// 続行: what an interrupted sitting did not finish goes on on another day, in meetings of the same number.
struct ContinueSitting {
    SittingId sitting = {};
    text::Date on = {};
    static constexpr auto command = "continue";
    static constexpr auto label = "別の日に続ける";
    static void fields(auto& self, auto&& visit) {
        visit("sitting", self.sitting);
        visit("on", self.on);
    }
    bool operator==(const ContinueSitting&) const = default;
};

/// A time block with a meeting of its own kind (R17). Convener, base and secrecy text come from the settings.
struct AddBlock {
    SittingId sitting = {};
    MeetingKind kind = MeetingKind::multi_layered_support;
    int ordinal = 0;  ///< 第◯回 in the 年度; 0 where not counted
    text::TimeOfDay starts_at = {};
    text::TimeOfDay ends_at = {};
    static constexpr auto command = "add_block";
    static constexpr auto label = "時間区分を加える";
    static void fields(auto& self, auto&& visit) {
        visit("sitting", self.sitting);
        visit("kind", self.kind);
        visit(may_lack("ordinal"), self.ordinal);
        visit("starts_at", self.starts_at);
        visit("ends_at", self.ends_at);
    }
    bool operator==(const AddBlock&) const = default;
};

/// Number and times of a block that is still planned.
struct SetBlock {
    MeetingId meeting = {};
    int ordinal = 0;
    text::TimeOfDay starts_at = {};
    text::TimeOfDay ends_at = {};
    static constexpr auto command = "block";
    static constexpr auto label = "時間区分を直す";
    static void fields(auto& self, auto&& visit) {
        visit("meeting", self.meeting);
        visit("ordinal", self.ordinal);
        visit("starts_at", self.starts_at);
        visit("ends_at", self.ends_at);
    }
    bool operator==(const SetBlock&) const = default;
};

/// A planned block is taken out; its cases wait again.
struct RemoveBlock {
    MeetingId meeting = {};
    static constexpr auto command = "remove_block";
    static constexpr auto label = "時間区分を外す";
    static void fields(auto& self, auto&& visit) { visit("meeting", self.meeting); }
    bool operator==(const RemoveBlock&) const = default;
};

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

/// 事後報告: all that are open are approved in one go (R19).
struct ApproveReports {
    MeetingId meeting = {};
    static constexpr auto command = "approve_reports";
    static constexpr auto label = "事後報告をまとめて了承";
    static void fields(auto& self, auto&& visit) { visit("meeting", self.meeting); }
    bool operator==(const ApproveReports&) const = default;
};

/// 本人同席: the 本人 is in the room for this item, or no more (R18).
struct SetWithPerson {
    AgendaItemId item = {};
    bool with_person = true;
    static constexpr auto command = "with_person";
    static constexpr auto label = "本人同席";
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("with_person", self.with_person);
    }
    bool operator==(const SetWithPerson&) const = default;
};

/// 異論・除斥・席を外した方, per person and case (R22, R26).
struct SetStance {
    AgendaItemId item = {};
    PersonId person = {};
    StanceKind kind = StanceKind::none;
    std::string text = {};
    static constexpr auto command = "stance";
    static constexpr auto label = "異論・除斥・席を外す";
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("person", self.person);
        visit("kind", self.kind);
        visit(prose("text"), self.text);
    }
    bool operator==(const SetStance&) const = default;
};

}  // namespace kasane::domain
