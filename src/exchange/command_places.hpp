// What a line of commands calls by numbers and names: meeting, item, plan, support item, member, homework.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "domain/record.hpp"
#include "exchange/commands.hpp"
#include "exchange/reading.hpp"

namespace kasane::exchange {

/// The plan whose support items "support" numbers mean for 実施状況: the one looked back on.
const domain::SupportPlan* reviewed_plan(const domain::Record& record, const domain::AgendaItem& item);
/// The meeting that is meant where a line names none: the open one, else the next, else the last.
const domain::Meeting* default_meeting(const domain::Record& record, domain::SittingId sitting);

/// Looks things up in the keys of one line; what is missing or wrong goes to the Reading as its problem.
class Places {
  public:
    Places(const Node& line, const CommandContext& context, Reading& in)
        : line_(line), context_(context), in_(in) {}

    domain::MeetingId meeting();
    /// nullptr where there is no such item, or no key "item" though it is `needed`.
    const domain::AgendaItem* item(bool needed);
    domain::PlanId plan();
    domain::SupportItemId support_item(bool of_reviewed_plan);
    domain::CaseId support_case();
    domain::MemberId member();
    domain::ActionItemId homework();
    /// The keys that were looked at.
    [[nodiscard]] const std::vector<std::string_view>& used() const { return used_; }

  private:
    const Node* use(std::string_view key);
    void knows_members_of(domain::CaseId support_case);
    void missing(std::string_view key, const char* remedy);
    const domain::Meeting* meeting_row();

    const Node& line_;
    const CommandContext& context_;
    Reading& in_;
    std::vector<std::string_view> used_;
};

}  // namespace kasane::exchange
