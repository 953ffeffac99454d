// The case itself: on the agenda, contact attempts, what agencies know.
#pragma once

#include <optional>
#include <string>

#include "domain/commands/handled.hpp"
#include "domain/model/codes.hpp"
#include "domain/model/field.hpp"
#include "domain/model/id.hpp"
#include "text/calendar.hpp"

namespace kasane::domain {

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
Handled handle(Draft& draft, const PutOnAgenda& command);

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
        visit(needed(prose("way")), self.way);
        visit(may_lack("count"), self.count);
        visit("last_on", self.last_on);
        visit(prose("result"), self.result);
    }
    bool operator==(const AddContactAttempt&) const = default;
};
Handled handle(Draft& draft, const AddContactAttempt& command);

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
        visit(prose("fact"), self.fact);
        visit(prose("view"), self.view);
    }
    bool operator==(const SetInformation&) const = default;
};
Handled handle(Draft& draft, const SetInformation& command);

}  // namespace kasane::domain
