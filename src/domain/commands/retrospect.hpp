// What the record was at a moment of the past, by taking events back: papers of a held meeting say what it
// saw and decided, whatever the office and later meetings recorded since.
#pragma once

#include <vector>

#include "domain/model/record.hpp"

namespace kasane::domain {

/// Of what was recorded since 閉会, in its order, what is no part of the meeting's own minutes: what the
/// office and other meetings did, what came after the meeting (answers, 支援決定, 本人へ伝えた, …), and
/// whatever was recorded while the minutes were 確定. The rest puts the minutes right.
std::vector<Event> outside_minutes(const Record& record, MeetingId meeting, std::vector<Event> since);

/// The record without what these events, the newest of them last, did to cases, their members, consents and
/// plans, to results and to homework. A field that was changed once more by what is not taken back stays as
/// it is. Rows outside this record stay outside, and what was destroyed stays destroyed (R28).
Record without(Record record, const std::vector<Event>& events);
/// The same for all that a meeting goes by, its agenda, its attendance and its own state among it. Names and
/// settings stay: as_it_was (domain/rules/settings.hpp) knows those of the day.
Record rewound(Record record, const std::vector<Event>& events);

/// The record `then` as it may be handed out anew by the consents of today: who withdrew since consents no
/// more, and what was left out of a consent since is left out (R01).
Record as_consented_now(Record then, const Record& now);

}  // namespace kasane::domain
