// 会議の判断: what each outcome must name (R21), and what of it can be put right after 閉会.
#pragma once

#include <optional>
#include <string>

#include "domain/commands/handled.hpp"
#include "domain/model/codes.hpp"
#include "domain/model/field.hpp"
#include "domain/model/id.hpp"
#include "text/calendar.hpp"

namespace kasane::domain {

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
    std::optional<ReviewTiming> next = {};  ///< 継続協議 of a モニタリング: 再プラン or 終結
    static constexpr auto command = "judge";
    static constexpr auto label = "会議の判断";
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("outcome", self.outcome);
        visit(prose("amendment"), self.amendment);
        visit(prose("condition"), self.condition);
        visit("checker", self.checker);
        visit("check_on", self.check_on);
        visit(prose("if_not_met"), self.if_not_met);
        visit(prose("missing"), self.missing);
        visit("bringer", self.bringer);
        visit("next", self.next);
    }
    bool operator==(const Judge&) const = default;
};
Handled handle(Draft& draft, const Judge& command);

}  // namespace kasane::domain
