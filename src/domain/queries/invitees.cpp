#include "domain/queries/invitees.hpp"

#include <algorithm>

#include "domain/queries/query.hpp"

namespace kasane::domain {

std::vector<AgencyId> proposed_invitees(const Record& record, CaseId support_case,
                                        std::optional<PlanId> plan) {
    const auto* row = record.find<Case>(support_case);
    const auto* found = plan ? record.find<SupportPlan>(*plan) : nullptr;
    auto wanted = plan ? agencies_with_roles(record, *plan) : std::vector<AgencyId>{};
    if (wanted.empty() || row == nullptr) return {};
    if (row->referrer) wanted.push_back(*row->referrer);
    if (found != nullptr && found->contact) wanted.push_back(*found->contact);
    std::vector<AgencyId> invitees;
    for (const auto& [key, agency] : record.rows<Agency>()) {
        const bool always =
            agency.category == AgencyCategory::municipality || agency.category == AgencyCategory::coordinator;
        if (always || std::find(wanted.begin(), wanted.end(), agency.id) != wanted.end())
            invitees.push_back(agency.id);
    }
    return invitees;
}

}  // namespace kasane::domain
