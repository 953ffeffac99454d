// The agenda that the record itself proposes: what waits, what is due, what was left open, each with its
// reason (R23).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/model/record.hpp"
#include "domain/rules/open_points.hpp"

namespace kasane::domain {

/// A case for the agenda.
struct ProposedCase {
    CaseId support_case;
    MeetingKind kind = MeetingKind::multi_layered_support;
    ReviewTiming timing = ReviewTiming::new_plan;
    int minutes = 0;
    std::optional<AgencyId> presenter = {};
    std::vector<std::string> reasons;  ///< 「条件の確認 2月20日」, without names
    bool overdue = false;
    bool operator==(const ProposedCase&) const = default;
};

/// Cases that wait on that day and are on no agenda to come: overdue ones first, then by their day, then as
/// they came in. A case that waits for a later day is left out.
std::vector<ProposedCase> propose(const Record& record, text::Date on);
/// Whether the case stands on an agenda that is running or, on that day, still to come: not on one whose
/// sitting was held without it.
bool is_on_an_agenda(const Record& record, CaseId support_case, text::Date on);

}  // namespace kasane::domain
