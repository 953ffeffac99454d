// 会議の開催: making, moving, cancelling and continuing a sitting, and its time blocks.
#pragma once

#include <optional>
#include <string>

#include "domain/commands/handled.hpp"
#include "domain/model/codes.hpp"
#include "domain/model/field.hpp"
#include "domain/model/id.hpp"
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
Handled handle(Draft& draft, const MakeSitting& command);

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
Handled handle(Draft& draft, const SetSitting& command);

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
Handled handle(Draft& draft, const PostponeSitting& command);

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
Handled handle(Draft& draft, const CancelSitting& command);

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
Handled handle(Draft& draft, const ContinueSitting& command);

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
Handled handle(Draft& draft, const AddBlock& command);

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
Handled handle(Draft& draft, const SetBlock& command);

/// A planned block is taken out; its cases wait again.
struct RemoveBlock {
    MeetingId meeting = {};
    static constexpr auto command = "remove_block";
    static constexpr auto label = "時間区分を外す";
    static void fields(auto& self, auto&& visit) { visit("meeting", self.meeting); }
    bool operator==(const RemoveBlock&) const = default;
};
Handled handle(Draft& draft, const RemoveBlock& command);

}  // namespace kasane::domain
