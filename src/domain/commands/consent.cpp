#include "domain/commands/consent.hpp"

#include "domain/queries/query.hpp"

namespace kasane::domain {

CaseId open_with_consent(Draft& draft, const Case& closed, const OpenWithConsent& command) {
    Case opened;
    opened.id = draft.new_id<CaseId>();
    opened.number = command.number;
    opened.calling_name = command.calling_name;
    opened.household = command.household;
    opened.received_on = draft.now().date;
    opened.protected_address = closed.protected_address;
    opened.origin = closed.id;
    opened.waits_for = ReviewTiming::new_plan;
    opened.waits_because = "同意が得られた";
    draft.put(opened);
    int seq = 0;
    for (const auto& member : members_of(draft.record(), closed.id)) {
        const auto* consent = consent_of(draft.record(), member.id);
        if (consent == nullptr || consent->status != ConsentStatus::given) continue;
        auto copy = member;
        copy.id = draft.new_id<MemberId>();
        copy.support_case = opened.id;
        copy.seq = ++seq;
        auto given = *consent;
        given.id = draft.new_id<ConsentId>();
        given.member = copy.id;
        draft.put(copy);
        draft.put(given);
    }
    auto record = closed;
    record.state = CaseState::closed;
    record.waits_for.reset();
    record.waits_because.clear();
    record.due_on.reset();
    draft.put(record);
    return opened.id;
}

}  // namespace kasane::domain
