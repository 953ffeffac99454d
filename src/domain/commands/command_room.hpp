// Who is in the room for a case, and where each stands: 本人同席, 異論, 除斥, 席を外す.
#pragma once

#include <string>

#include "domain/commands/handled.hpp"
#include "domain/model/codes.hpp"
#include "domain/model/field.hpp"
#include "domain/model/id.hpp"

namespace kasane::domain {

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
Handled handle(Draft& draft, const SetWithPerson& command);

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
Handled handle(Draft& draft, const SetStance& command);

/// 事後報告: all that are open are approved in one go (R19).
struct ApproveReports {
    MeetingId meeting = {};
    static constexpr auto command = "approve_reports";
    static constexpr auto label = "事後報告をまとめて了承";
    static void fields(auto& self, auto&& visit) { visit("meeting", self.meeting); }
    bool operator==(const ApproveReports&) const = default;
};
Handled handle(Draft& draft, const ApproveReports& command);

}  // namespace kasane::domain
