#include "service/retrospect.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "domain/commands/command_sitting.hpp"
#include "domain/commands/retrospect.hpp"
#include "domain/rules/settings.hpp"

namespace kasane::service {
namespace {

using Lines = std::vector<store::JournalLine>;
using RecordOrProblem = Result<domain::Record>;

/// The events of the lines; one that undoes another bears the name of that one, since both are what came
/// afterwards, or neither.
std::vector<domain::Event> events_of(const Lines& lines) {
    std::vector<domain::Event> events;
    events.reserve(lines.size());
    for (const auto& line : lines) {
        events.push_back(line.event);
        if (!line.undoes) continue;
        const auto undone = std::find_if(lines.begin(), lines.end(), [&](const store::JournalLine& other) {
            return other.seq == *line.undoes;
        });
        if (undone != lines.end()) events.back().name = undone->event.name;
    }
    return events;
}

Result<std::vector<domain::Event>> events_from(const store::Store& store, domain::MeetingId meeting,
                                               const char* command) {
    const auto lines = store.journal_from(meeting, command);
    if (const auto* problem = problem_in(lines)) return *problem;
    return events_of(std::get<Lines>(lines));
}

}  // namespace

RecordOrProblem as_meeting_left_it(const store::Store* store, const domain::Record& record,
                                   domain::MeetingId meeting) {
    const auto* row = record.find<domain::Meeting>(meeting);
    const bool closed = row != nullptr && row->state == domain::MeetingState::closed;
    if (store == nullptr || !closed) return domain::as_it_was(record, meeting);
    auto read = events_from(*store, meeting, domain::CloseMeeting::command);
    if (const auto* problem = problem_in(read)) return *problem;
    auto& events = std::get<std::vector<domain::Event>>(read);
    if (!events.empty()) events.erase(events.begin());  // 閉会 itself
    const auto later = domain::outside_minutes(record, meeting, std::move(events));
    return domain::as_it_was(domain::without(record, later), meeting);
}

RecordOrProblem as_meeting_found_it(const store::Store* store, const domain::Record& record,
                                    domain::MeetingId meeting) {
    const auto* row = record.find<domain::Meeting>(meeting);
    const bool opened = row != nullptr && row->opened_at.has_value();
    if (store == nullptr || !opened) return domain::as_it_was(record, meeting);
    const auto read = events_from(*store, meeting, domain::OpenMeeting::command);
    if (const auto* problem = problem_in(read)) return *problem;
    const auto& events = std::get<std::vector<domain::Event>>(read);
    if (events.empty()) return domain::as_it_was(record, meeting);
    // What was open then may have been settled since, so that the sitting's own record lacks it.
    const auto everything = store->load_everything();
    if (const auto* problem = problem_in(everything)) return *problem;
    const auto named = domain::as_it_was(std::get<domain::Record>(everything), meeting);
    return domain::rewound(named, events);
}

}  // namespace kasane::service
