#include "domain/queries/pace.hpp"

#include <algorithm>

#include "domain/queries/query.hpp"

namespace kasane::domain {
namespace {

/// The one that is talked about: of those that have begun and have not ended, the one that began last.
const AgendaItem* running_item(const std::vector<AgendaItem>& agenda) {
    const AgendaItem* running = nullptr;
    for (const auto& item : agenda) {
        const bool begun = item.started_at && !item.finished_at;
        if (begun && (running == nullptr || *item.started_at >= *running->started_at)) running = &item;
    }
    return running;
}

/// Items that are no case have no end of their own: the next that begins ends them.
std::optional<text::DateTime> end_of(const AgendaItem& item, const std::vector<AgendaItem>& agenda) {
    if (item.finished_at) return item.finished_at;
    std::optional<text::DateTime> end;
    for (const auto& other : agenda) {
        const bool later = other.started_at && *other.started_at > *item.started_at;
        if (later && (!end || *other.started_at < *end)) end = other.started_at;
    }
    return end;
}

ItemPace pace_of_item(const AgendaItem& item, const AgendaItem* running,
                      const std::vector<AgendaItem>& agenda, text::DateTime now) {
    ItemPace pace{item.id, item.seq, item.minutes, {}, PaceState::ahead, false};
    if (!item.started_at) {
        if (item.finished_at) pace.state = PaceState::finished;
        return pace;
    }
    const bool is_running = running != nullptr && running->id == item.id;
    const auto until = is_running ? now : end_of(item, agenda).value_or(now);
    pace.real = std::max(0, text::minutes_between(*item.started_at, until));
    pace.state = !is_running                     ? PaceState::finished
                 : minutes_left(item, now) <= -1 ? PaceState::over
                                                 : PaceState::running;
    return pace;
}

}  // namespace

int minutes_left(const AgendaItem& item, text::DateTime now) {
    return item.started_at ? item.minutes - text::minutes_between(*item.started_at, now) : item.minutes;
}

Pace pace_of(const Record& record, const Meeting& meeting, text::DateTime now) {
    Pace pace;
    pace.planned_end = meeting.ends_at;
    const auto agenda = agenda_of(record, meeting.id);
    const auto* running = running_item(agenda);
    const bool open = meeting.state == MeetingState::open;
    int clock =
        open ? std::max(text::minutes_of_day(now), meeting.starts_at.minutes) : meeting.starts_at.minutes;
    if (running != nullptr) clock += std::max(0, minutes_left(*running, now));
    for (const auto& item : agenda) {
        auto row = pace_of_item(item, running, agenda, now);
        if (row.state == PaceState::ahead) {
            clock += row.planned;
            row.at_risk = clock > meeting.ends_at;
        }
        pace.items.push_back(row);
    }
    pace.predicted_end = clock;
    pace.over = std::max(0, clock - meeting.ends_at);
    return pace;
}

}  // namespace kasane::domain
