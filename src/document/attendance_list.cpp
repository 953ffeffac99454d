#include "document/attendance_list.hpp"

#include <algorithm>

#include "document/phrases.hpp"
#include "domain/queries/query.hpp"
#include "domain/queries/wording.hpp"

namespace kasane::document {
namespace {

using namespace domain;

/// Who has not come yet counts as attending until the meeting is closed.
bool is_listed_as_absent(const Meeting& meeting, const Attendance& person) {
    return person.presence == Presence::absent ||
           (person.presence == Presence::expected && meeting.state == MeetingState::closed);
}

std::string remark_on(const Meeting& meeting, const Attendance& person) {
    return joined({meeting.chair == person.person ? "司会" : "", meeting.clerk == person.person ? "記録" : "",
                   person.presence == Presence::online ? "オンライン" : "",
                   person.presence == Presence::expected ? "未着" : "",
                   person.arrived_at ? spoken(*person.arrived_at) + "着" : "",
                   person.left_at ? spoken(*person.left_at) + "退席" : ""},
                  "、");
}

AttendeeRow row_of(const Record& record, const Meeting& meeting, const Attendance& person) {
    const auto* agency = record.find<Agency>(person.agency);
    return {agency_name(record, person.agency), person.post, person.name,
            agency ? std::string(label(agency->category)) : std::string{}, remark_on(meeting, person)};
}

/// 「川辺が伝える」, and once it is done 「川辺が令和8年1月26日に伝えた」
std::string told_text(const Record& record, MeetingId meeting, const Attendance& person) {
    if (!person.told_on) return told_by_text(record, meeting, person.told_by);
    return joined({person_at(record, meeting, person.told_by), text::wareki(*person.told_on)}, "が") +
           "に伝えた";
}

std::string absentee(const Record& record, const Meeting& meeting, const Attendance& person) {
    const auto who = joined({agency_name(record, person.agency), person.post, person.name}, " ");
    const auto told = told_text(record, meeting.id, person);
    return who + in_brackets(person.presence == Presence::absent ? told : "連絡なし。" + told);
}

}  // namespace

std::vector<AttendeeRow> attendee_rows(const Record& record, const Meeting& meeting) {
    std::vector<AttendeeRow> rows;
    for (const auto& person : attendances_of(record, meeting.id))
        if (!is_listed_as_absent(meeting, person)) rows.push_back(row_of(record, meeting, person));
    return rows;
}

std::vector<std::string> absentees(const Record& record, const Meeting& meeting) {
    std::vector<std::string> lines;
    for (const auto& person : attendances_of(record, meeting.id))
        if (is_listed_as_absent(meeting, person)) lines.push_back(absentee(record, meeting, person));
    return lines;
}

bool is_anyone_online(const Record& record, MeetingId meeting) {
    const auto people = attendances_of(record, meeting);
    return std::any_of(people.begin(), people.end(),
                       [](const Attendance& person) { return person.presence == Presence::online; });
}

}  // namespace kasane::document
