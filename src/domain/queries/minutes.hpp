// Questions about the versions of a meeting's minutes.
#pragma once

#include <vector>

#include "domain/model/record.hpp"

namespace kasane::domain {

/// In the order of their numbers.
std::vector<MinutesVersion> versions_of(const Record& record, MeetingId meeting);
/// The one that is final last, or the one that is being worked on; 第1版 without a row before its 確定.
MinutesVersion version_at_hand(const Record& record, MeetingId meeting);
/// Those of whom one checks the minutes beside the chair: who came (確認者).
std::vector<Attendance> may_check(const Record& record, const Meeting& meeting);
/// The 宿題 that came of a note, or nullptr: where it was put right, both are.
const ActionItem* homework_of(const Record& record, const Note& note);
/// Those who were asked, in the order of the attendance.
std::vector<MinutesReply> replies_of(const Record& record, MeetingId meeting);

}  // namespace kasane::domain
