#include "domain/commands/item_change.hpp"

namespace kasane::domain {

Objection first_refusal(const Findings& findings) {
    for (const auto& finding : findings)
        if (finding.level == RuleLevel::refuse) return Refusal{finding.rule, finding.message, finding.remedy};
    return {};
}

void warn_of(Draft& draft, const Findings& findings) {
    for (const auto& finding : findings)
        if (finding.level == RuleLevel::warn) draft.warn(finding.rule, finding.message, finding.item);
}

}  // namespace kasane::domain
