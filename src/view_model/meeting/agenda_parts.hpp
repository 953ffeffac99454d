// What the pages of the agenda are put together from; agenda_page.cpp picks among them.
#pragma once

#include "view_model/meeting/frame.hpp"
#include "view_model/room/room_case.hpp"

namespace kasane::view {

/// 前回の宿題: homework, and what else earlier meetings left open.
void fill_carry_over(Screen& screen, const Scope& scope);
/// 地域課題
void fill_gaps(Screen& screen, const Scope& scope);
/// 議事 of a 検討会 or a ケース会議: what was said, what is to be done, what is missing in the town.
void fill_topic(Screen& screen, const Scope& scope);

/// The 事後報告 of the meeting, in the order of the agenda.
std::vector<domain::AgendaItem> reports_of(const domain::Record& record, domain::MeetingId meeting);
/// All 事後報告 at once: each can be opened, and those that are open approved in one go (R19).
void fill_reports(Screen& screen, const Scope& scope);
/// Where the agenda has no item of its own for them, the first 事後報告 shows them all.
bool stands_for_all_reports(const domain::Record& record, const domain::AgendaItem& item);

/// People who are not invited leave before anything of the case is shown (R26).
void fill_room_to_clear(Screen& screen, const Scope& scope);
/// In the middle of a case somebody who is not invited is in the room (R26).
Node uninvited_line(const RoomCase& room);
/// While the 本人 is in the room, nothing but the own case is shown (R18).
Screen person_in_room_screen(const Scope& scope, const domain::AgendaItem& own);

/// Notes of the item, where there are any.
void add_notes(Screen& screen, const Scope& scope);

}  // namespace kasane::view
