#include "document/item_scope.hpp"

#include "document/phrases.hpp"

namespace kasane::document {

std::string ItemScope::agency(const std::optional<domain::AgencyId>& id) const {
    return agency_or(record, id, "未定");
}

ItemScope scope_of(const MeetingRecord& records, const domain::Meeting& meeting,
                   const domain::Sitting& sitting, const domain::AgendaItem& item, const Naming& naming) {
    const auto& record = records.then;
    ItemScope scope{record, records.since, meeting, sitting, item};
    const auto* support_case = item.support_case ? record.find<domain::Case>(*item.support_case) : nullptr;
    if (!support_case || is_hidden(record, meeting, *support_case)) return scope;
    scope.support_case = support_case;
    scope.household = household_at(record, meeting, support_case->id, naming);
    return scope;
}

}  // namespace kasane::document
