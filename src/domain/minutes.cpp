#include "domain/minutes.hpp"

#include "domain/query.hpp"

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

std::vector<MinutesReply> replies_of(const Record& record, MeetingId meeting) {
    std::vector<MinutesReply> replies;
    for (const auto& row : attendances_of(record, meeting))
        if (const auto* reply = record.find<MinutesReply>(RowKey{meeting.value, row.person.value}))
            replies.push_back(*reply);
    return replies;
}

}  // namespace kasane::domain
