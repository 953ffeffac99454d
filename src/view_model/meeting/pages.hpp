// The pages of a meeting in their order, and what turning to one of them does.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/queries/query.hpp"
#include "domain/queries/walk.hpp"
#include "view_model/screen/action.hpp"
#include "view_model/screen/state.hpp"

namespace kasane::view {

/// Opening, each item of the agenda with its steps, closing.
std::vector<Place> pages_of(const domain::Record& record, domain::MeetingId meeting);
/// The page before or after; nothing at the ends.
std::optional<Place> page_before(const domain::Record& record, const Place& place);
std::optional<Place> page_after(const domain::Record& record, const Place& place);
/// The first page of an item.
Place first_page_of(const domain::Record& record, const domain::AgendaItem& item);
/// The first page after those of this item.
std::optional<Place> page_after_item(const domain::Record& record, domain::AgendaItemId item);

/// Goes to a page; an item of the open meeting that has not begun begins with it (R06 may refuse).
Action turn_to(const domain::Record& record, const Place& place);
/// StartItem where the page belongs to an item of an open meeting that has not begun.
std::optional<domain::Command> begins(const domain::Record& record, const Place& place);
/// 「会議の判断」, 「議題4」, 「次回・閉会」: how a page is called on the button that leads there from
/// `from`.
std::string page_name(const domain::Record& record, const Place& place, const Place& from);

/// Whether anything of a case may stand on the screen: all who are there have confirmed secrecy (R06).
bool cases_may_show(const domain::Record& record, domain::MeetingId meeting);
/// The running item at which the 本人 is in the room, or nullptr: nothing else may be seen then (R18).
const domain::AgendaItem* item_with_person(const domain::Record& record, domain::MeetingId meeting);
/// Whether people who are not invited must leave before the case is shown (R26): the first time, and when it
/// is shown again after something else was.
bool room_must_clear(const KioskState& state, const domain::Record& record, const domain::AgendaItem& item);
/// Where an open meeting stands as far as the record tells.
Place place_to_resume(const domain::Record& record, const domain::Meeting& meeting);
/// The meeting of the sitting that comes after this one and is not closed, or nullptr.
const domain::Meeting* next_block(const domain::Record& record, const domain::Meeting& meeting);
/// Where 「続きから」 leads: the page that was left, or where the record stands.
Place resume_place(const std::optional<Place>& left_at, const domain::Record& record,
                   const domain::Meeting& meeting);
/// A place of the meeting that is not about an item.
Place place_of(const domain::Meeting& meeting, Page page);

}  // namespace kasane::view
