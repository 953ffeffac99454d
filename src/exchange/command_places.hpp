// What a line of commands calls by numbers and names: sitting, meeting, item, plan, support item, case,
// member, homework.
#pragma once

#include <optional>
#include <string_view>
#include <variant>
#include <vector>

#include "domain/model/one_of.hpp"
#include "domain/model/record.hpp"
#include "exchange/commands.hpp"
#include "exchange/reading.hpp"

namespace kasane::exchange {

/// The plan whose support items "support" numbers mean for 実施状況: the one looked back on.
const domain::SupportPlan* reviewed_plan(const domain::Record& record, const domain::AgendaItem& item);
/// The meeting that is meant where a line names none: the open one, else the next, else the last.
const domain::Meeting* default_meeting(const domain::Record& record, domain::SittingId sitting);
/// What the keys of a line call by numbers and names of the record, and not by a value of their own.
template <class T>
concept Place = domain::OneOf<
    T, std::variant<domain::SittingId, domain::MeetingId, domain::AgendaItemId, domain::PlanId,
                    domain::SupportItemId, domain::CaseId, domain::MemberId, domain::ActionItemId>>;

/// Looks things up in the keys of one line; what is missing or wrong goes to the Reading as its problem.
class Places {
  public:
    Places(const Node& line, const CommandContext& context, Reading& in)
        : line_(line), context_(context), in_(in) {}

    domain::SittingId sitting();
    /// The sitting under a key, 「S12」; empty where there is no such key.
    std::optional<domain::SittingId> sitting_under(std::string_view key);
    domain::MeetingId meeting();
    /// nullptr where there is no such item, or no key "item" though it is `needed`.
    const domain::AgendaItem* item(bool needed);
    domain::PlanId plan();
    domain::SupportItemId support_item(bool of_reviewed_plan);
    domain::CaseId support_case();
    /// Empty where the line has no key "case".
    std::optional<domain::CaseId> named_case();
    domain::MemberId member();
    /// Empty where the line has no key "member".
    std::optional<domain::MemberId> named_member();
    domain::ActionItemId homework();
    /// The keys that were looked at.
    [[nodiscard]] const std::vector<std::string_view>& used() const { return used_; }

  private:
    const Node* use(std::string_view key);
    void knows_members_of(domain::CaseId support_case);
    void missing(std::string_view key, const char* remedy);
    void knows_household();
    domain::ActionItemId named_homework();
    const domain::Meeting* meeting_row();
    const domain::Meeting* named_meeting(const Node& node) const;
    [[nodiscard]] std::vector<domain::ActionItem> listed_homework() const;

    const Node& line_;
    const CommandContext& context_;
    Reading& in_;
    std::vector<std::string_view> used_;
};

}  // namespace kasane::exchange
