#include "service/retrospect.hpp"

#include <utility>

#include "domain/retrospect.hpp"
#include "domain/settings.hpp"

namespace kasane::service {

std::variant<domain::Record, Problem> as_meeting_left_it(const store::Store* store,
                                                         const domain::Record& record,
                                                         domain::MeetingId meeting) {
    const auto* row = record.find<domain::Meeting>(meeting);
    const bool closed = row != nullptr && row->state == domain::MeetingState::closed;
    if (store == nullptr || !closed) return domain::as_it_was(record, meeting);
    auto since = store->journal_since_closing(meeting);
    if (const auto* problem = std::get_if<store::Problem>(&since)) return problem_of(*problem);
    std::vector<domain::Event> events;
    for (auto& line : std::get<std::vector<store::JournalLine>>(since))
        events.push_back(std::move(line.event));
    return domain::as_it_was(domain::without(record, events), meeting);
}

}  // namespace kasane::service
