#include "view_model/kiosk/room_view.hpp"

#include "domain/queries/query.hpp"
#include "domain/queries/wording.hpp"
#include "domain/rules/checks.hpp"
#include "view_model/kiosk/meeting_page.hpp"
#include "view_model/kiosk/page_table.hpp"
#include "view_model/meeting/frame.hpp"
#include "view_model/room/shown_text.hpp"
#include "view_model/screen/nodes.hpp"

namespace kasane::view {
namespace {

using domain::Record;

Header plain_header(const Record& record, const domain::Meeting* meeting, text::DateTime now) {
    Header header;
    if (meeting != nullptr) header.title = domain::title_of(record, *meeting);
    header.clock = text::clock(text::minutes_of_day(now));
    return header;
}

RoomPage notice_page(const KioskState& state, const Record& record, text::DateTime now, std::string key,
                     std::vector<Node> card) {
    const auto* meeting = record.find<domain::Meeting>(state.place.meeting);
    RoomPage page;
    page.key = std::move(key);
    if (meeting != nullptr) page.mode = mode_of(*meeting);
    page.header = plain_header(record, meeting, now);
    page.body.push_back(node::card(std::move(card)));
    return page;
}

RoomPage blank_page(const KioskState& state, const Record& record, text::DateTime now) {
    return notice_page(state, record, now, "room-blank",
                       {node::centred("しばらくお待ちください", TextStyle::big)});
}

/// Standby with what must be read out and confirmed before anything of a case (R02, R06).
RoomPage secrecy_page(const KioskState& state, const Record& record, const domain::Meeting& meeting,
                      text::DateTime now) {
    auto standing = state;
    standing.place = place_of(meeting, Page::standby);
    auto page = room_part(meeting_page(standing, record, meeting, now));
    page.key = "room-secrecy-" + std::to_string(meeting.id.value);
    page.body.pop_back();
    page.body.push_back(
        node::card({node::centred(std::string(domain::label(meeting.kind)) + "　" + meeting.basis,
                                  TextStyle::body, Tone::muted),
                    node::centred(meeting.secrecy_text, TextStyle::big)}));
    page.foot = "守秘を確認するまで、ケースに関することは映りません。";
    return page;
}

RoomPage standby_page(const KioskState& state, const Record& record, const domain::Meeting& meeting,
                      text::DateTime now) {
    auto page = room_part(meeting_page(state, record, meeting, now));
    page.foot = "守秘義務を確認するまで、ケースに関することは映りません。";
    return page;
}

RoomPage farewell_page(const KioskState& state, const Record& record, text::DateTime now) {
    return notice_page(
        state, record, now, "room-over",
        {node::centred("会議は終わりました", TextStyle::big),
         node::centred("資料をお返しください。お疲れさまでした。", TextStyle::body, Tone::muted)});
}

/// While the chair looks at papers the room sees none of them: the end, or what stands before a meeting.
RoomPage beside_papers_page(const KioskState& state, const Record& record, const domain::Meeting& meeting,
                            text::DateTime now) {
    if (meeting.state == domain::MeetingState::closed) return farewell_page(state, record, now);
    auto standing = state;
    standing.place = place_of(meeting, Page::standby);
    return standby_page(standing, record, meeting, now);
}

/// Whether the page shows the item itself, and not who has to leave for it (R18, R26).
bool shows_item(const KioskState& state, const Record& record) {
    const auto* item = record.find<domain::AgendaItem>(state.place.item);
    const auto* own = item_with_person(record, state.place.meeting);
    return item != nullptr && (own == nullptr || own->id == item->id) &&
           !room_must_clear(state, record, *item);
}

/// 「記録（決定）　…」: the latest note of the item, as it was recorded.
std::string last_note(const KioskState& state, const Record& record) {
    if (!shows_item(state, record)) return {};
    const auto notes = note_lines(record, state.place.item, shown_as(state));
    return notes.empty() ? std::string() : "記録　" + notes.back();
}

RoomPage meeting_view(const KioskState& state, const Record& record, const domain::Meeting& meeting,
                      text::DateTime now) {
    auto page = room_part(meeting_page(state, record, meeting, now));
    page.foot = last_note(state, record);
    return page;
}

/// A page that was frozen stays only as long as the room may see it: nobody unconfirmed has come (R06), nor
/// the 本人 of another case (R18), and all who are there are invited (R26); once something else is discussed,
/// those who were out are back.
bool may_stay(const Frozen& frozen, bool is_discussed, const Record& record) {
    const auto& place = frozen.place;
    const auto* item = record.find<domain::AgendaItem>(place.item);
    const auto* own = item_with_person(record, place.meeting);
    if (record.find<domain::Meeting>(place.meeting) == nullptr) return false;
    if (!cases_may_show(record, place.meeting)) return false;
    if (own != nullptr && own->id != place.item) return false;
    if (item == nullptr || !item->support_case) return true;
    return is_discussed ? domain::uninvited_in_room(record, *item).empty()
                        : domain::not_invited_here(record, *item).empty();
}

}  // namespace

RoomPage working_page(const KioskState& state, const Record& record, text::DateTime now) {
    const auto* meeting = record.find<domain::Meeting>(state.place.meeting);
    if (meeting == nullptr || is_office(state.place.page)) return blank_page(state, record, now);
    if (state.place.page == Page::papers || state.place.page == Page::paper)
        return beside_papers_page(state, record, *meeting, now);
    if (state.place.page == Page::standby) return standby_page(state, record, *meeting, now);
    if (!cases_may_show(record, meeting->id)) return secrecy_page(state, record, *meeting, now);
    return meeting_view(state, record, *meeting, now);
}

RoomPage room_page(const KioskState& state, const Record& record, text::DateTime now) {
    const auto& projection = state.projection;
    if (projection.blank) return blank_page(state, record, now);
    if (projection.frozen &&
        may_stay(*projection.frozen, state.place.item == projection.frozen->place.item, record)) {
        auto page = projection.frozen->page;
        page.header.clock = text::clock(text::minutes_of_day(now));
        return page;
    }
    return working_page(state, record, now);
}

}  // namespace kasane::view
