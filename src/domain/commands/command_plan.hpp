// The plan under discussion: goals, points, support items, roles, dates. Answers fall with what they
// answered.
#pragma once

#include <optional>
#include <string>

#include "domain/commands/handled.hpp"
#include "domain/model/codes.hpp"
#include "domain/model/field.hpp"
#include "domain/model/id.hpp"
#include "text/calendar.hpp"

namespace kasane::domain {

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
Handled handle(Draft& draft, const SetProgress& command);

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
        visit(needed(prose("words")), self.words);
    }
    bool operator==(const SetGoal&) const = default;
};
Handled handle(Draft& draft, const SetGoal& command);

/// 支援方針.
struct SetPolicy {
    PlanId plan = {};
    std::string text = {};
    static constexpr auto command = "policy";
    static constexpr auto label = "支援の方針";
    static void fields(auto& self, auto&& visit) {
        visit("plan", self.plan);
        visit(needed(prose("text")), self.text);
    }
    bool operator==(const SetPolicy&) const = default;
};
Handled handle(Draft& draft, const SetPolicy& command);

/// 再プラン: 状況の変化.
struct SetChange {
    PlanId plan = {};
    std::string text = {};
    static constexpr auto command = "change";
    static constexpr auto label = "状況の変化";
    static void fields(auto& self, auto&& visit) {
        visit("plan", self.plan);
        visit(needed(prose("text")), self.text);
    }
    bool operator==(const SetChange&) const = default;
};
Handled handle(Draft& draft, const SetChange& command);

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
        visit(may_lack("number"), self.number);
        visit(needed(prose("text")), self.text);
    }
    bool operator==(const SetPoint&) const = default;
};
Handled handle(Draft& draft, const SetPoint& command);

/// A new 支援内容.
struct AddSupportItem {
    PlanId plan = {};
    std::string text = {};
    Service service = Service::none;
    static constexpr auto command = "add_support";
    static constexpr auto label = "支援内容を加える";
    static void fields(auto& self, auto&& visit) {
        visit("plan", self.plan);
        visit(needed(prose("text")), self.text);
        visit(may_lack("service"), self.service);
    }
    bool operator==(const AddSupportItem&) const = default;
};
Handled handle(Draft& draft, const AddSupportItem& command);

/// The wording of a 支援内容.
struct EditSupportItem {
    SupportItemId support_item = {};
    std::string text = {};
    static constexpr auto command = "edit_support";
    static constexpr auto label = "支援内容を直す";
    static void fields(auto& self, auto&& visit) {
        visit("support_item", self.support_item);
        visit(needed(prose("text")), self.text);
    }
    bool operator==(const EditSupportItem&) const = default;
};
Handled handle(Draft& draft, const EditSupportItem& command);

/// A 支援内容 with its roles is taken out.
struct RemoveSupportItem {
    SupportItemId support_item = {};
    static constexpr auto command = "remove_support";
    static constexpr auto label = "支援内容を消す";
    static void fields(auto& self, auto&& visit) { visit("support_item", self.support_item); }
    bool operator==(const RemoveSupportItem&) const = default;
};
Handled handle(Draft& draft, const RemoveSupportItem& command);

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
Handled handle(Draft& draft, const SetRole& command);

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
        visit(plain("frequency"), self.frequency);
        visit("review_on", self.review_on);
    }
    bool operator==(const SetDue&) const = default;
};
Handled handle(Draft& draft, const SetDue& command);

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
Handled handle(Draft& draft, const ShareItem& command);

/// 担い手なし: the item stays without anyone and becomes a 地域課題 (R16).
struct LeaveUntaken {
    SupportItemId support_item = {};
    std::string text = {};  ///< the 地域課題, without personal data
    static constexpr auto command = "no_taker";
    static constexpr auto label = "担い手なし → 地域課題";
    static void fields(auto& self, auto&& visit) {
        visit("support_item", self.support_item);
        visit(needed(impersonal("text")), self.text);
    }
    bool operator==(const LeaveUntaken&) const = default;
};
Handled handle(Draft& draft, const LeaveUntaken& command);

}  // namespace kasane::domain
