#include "domain/queries/minutes.hpp"

#include <algorithm>

#include "domain/queries/query.hpp"

namespace kasane::domain {

std::vector<MinutesVersion> versions_of(const Record& record, MeetingId meeting) {
    std::vector<MinutesVersion> versions;
    for (const auto& [key, version] : record.rows<MinutesVersion>())
        if (version.meeting == meeting) versions.push_back(version);
    return versions;
}

MinutesVersion version_at_hand(const Record& record, MeetingId meeting) {
    const auto versions = versions_of(record, meeting);
    if (!versions.empty()) return versions.back();
    MinutesVersion first;
    first.meeting = meeting;
    first.number = 1;
    return first;
}

std::vector<Attendance> may_check(const Record& record, const Meeting& meeting) {
    auto rows = attendances_of(record, meeting.id);
    std::erase_if(rows, [&](const Attendance& row) { return !came(row) || row.person == meeting.chair; });
    return rows;
}

const ActionItem* homework_of(const Record& record, const Note& note) {
    if (note.kind != NoteKind::homework) return nullptr;
    // Both are recorded together, so that they stand in the same order.
    const auto notes = notes_of(record, note.item);
    const auto place = std::count_if(notes.begin(), notes.end(), [&](const Note& other) {
        return other.kind == NoteKind::homework && other.id < note.id;
    });
    std::ptrdiff_t at = 0;
    for (const auto& [key, action] : record.rows<ActionItem>())
        if (action.item == note.item && at++ == place) return &action;
    return nullptr;
}

std::vector<MinutesReply> replies_of(const Record& record, MeetingId meeting) {
    std::vector<MinutesReply> replies;
    for (const auto& row : attendances_of(record, meeting))
        if (const auto* reply = record.find<MinutesReply>(RowKey{meeting.value, row.person.value}))
            replies.push_back(*reply);
    return replies;
}

}  // namespace kasane::domain
