// The record from which the papers of a meeting are made.
#pragma once

#include <variant>

#include "domain/model/record.hpp"
#include "service/problem.hpp"
#include "store/store.hpp"

namespace kasane::service {

/// Of a closed meeting: cases, consents, plans, results and homework as it left them and as its own minutes
/// were put right since, with the settings and names of that day. What the office and other meetings
/// recorded since is on no paper of it, and what came of it later is not in this record (document/
/// meeting_record.hpp). A consent that was withdrawn since was there when the meeting spoke, so that its own
/// record, which stays with the convener, keeps what was said and decided (R01). Without a store nothing
/// came later.
Result<domain::Record> as_meeting_left_it(const store::Store* store, const domain::Record& record,
                                          domain::MeetingId meeting);
/// Of a meeting that was opened: the whole store as it was just before 開会, when 次第 and 配付資料 were
/// handed out. Else the record itself.
Result<domain::Record> as_meeting_found_it(const store::Store* store, const domain::Record& record,
                                           domain::MeetingId meeting);

}  // namespace kasane::service
