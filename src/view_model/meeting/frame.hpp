// What every page of a meeting has around it: header, rail, footer, keys.
#pragma once

#include <string>

#include "view_model/meeting/pages.hpp"
#include "view_model/screen/state.hpp"

namespace kasane::view {

/// The place's rows; what a screen of a meeting is made from.
struct Scope {
    const KioskState& state;
    const domain::Record& record;
    const domain::Meeting& meeting;
    const domain::AgendaItem* item;  ///< nullptr where the page is about none
    text::DateTime now;
};

/// Colour of the header by the kind of the meeting.
Mode mode_of(const domain::Meeting& meeting);
Header header_of(const Scope& scope);
/// The agenda at the left; nothing of a case before 守秘 is confirmed (R06).
std::vector<RailItem> rail_of(const Scope& scope);
/// A page of the meeting with header, rail, keys and 「← 戻る」, still without a body.
Screen meeting_screen(const Scope& scope);
/// 「…へ →」 bottom right, and PgDn.
void lead_on(Screen& screen, const Scope& scope, const Place& to);
/// 「…へ →」 to the page after this one, if there is one.
void lead_to_next(Screen& screen, const Scope& scope);
/// The note line with its kind; for a case whose address is protected it says so (R27).
Field note_field(const KioskState& state, bool hides_address = false);
/// 「＋ 地域課題」 in the footer and its key.
void offer_gap(Screen& screen, const Scope& scope);
/// 「13:30 〜 15:10」
std::string time_span(const domain::Meeting& meeting);
/// 「1月22日（木） 13:30」
std::string day_and_clock(text::Date date, int minutes);

}  // namespace kasane::view
