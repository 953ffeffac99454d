// Whatever field somebody spoke of a person in: no screen shows the reference as it is stored.
#include "samples/play.hpp"
#include "samples/with_references.hpp"
#include "support/catch.hpp"
#include "view_model/kiosk/console.hpp"
#include "view_model/meeting/pages.hpp"
#include "view_model/room.hpp"

using namespace kasane;
using namespace kasane::view;
using namespace kasane::view::test;
using domain::Outcome;

namespace {

/// Where a reference stands; empty where there is none.
std::string reference_in(const std::string& text) {
    const auto at = text.find(samples::reference_mark);
    return at == std::string::npos ? "" : text.substr(text.rfind('\n', at) + 1, 300);
}

std::vector<Place> all_places(const domain::Record& record) {
    std::vector<Place> places;
    for (const int number : {1, 2}) {
        const auto meeting = block(record, number);
        for (const auto& place : pages_of(record, meeting.id)) places.push_back(place);
        for (const auto page : {Page::home, Page::standby, Page::closing, Page::builder, Page::follow_up,
                                Page::cases, Page::minutes})
            places.push_back(at(meeting, page));
    }
    for (const auto& [key, row] : record.rows<domain::Case>()) {
        Place place;
        place.page = Page::case_file;
        place.support_case = row.id;
        places.push_back(place);
    }
    return places;
}

/// As if block `number` were open still, in the middle of everything.
void reopen(domain::Record& record, int number) {
    auto meeting = block(record, number);
    meeting.state = domain::MeetingState::open;
    meeting.closed_at.reset();
    record.put(meeting);
    for (auto item : domain::agenda_of(record, meeting.id)) {
        item.finished_at.reset();
        record.put(item);
    }
}

/// On one screen, and on the chair's and the room's where there are two.
std::string all_of(Room& room) {
    room.state = with_screens(room.state, false);
    room.state.projection.cut_off = false;
    auto text = all_text(room.screen());
    room.state = with_screens(room.state, true);
    const auto screens = screens_of(ConsoleSource{room.state, room.record(), room.overview(), room.now()});
    return text + all_text(screens.console) + all_text(view::screen_of(screens.room));
}

}  // namespace

TEST_CASE("どの欄で世帯の人にふれても、どの画面にも呼称で映る") {
    for (const auto outcome : {Outcome::approved, Outcome::approved_amended, Outcome::approved_conditionally,
                               Outcome::continued}) {
        Room room(samples::with_references(samples::town_after_sitting(), outcome),
                  {samples::sitting_day, 16, 0, 0});
        for (const int open : {0, 1, 2}) {
            if (open != 0) reopen(room.record(), open);
            for (const auto& place : all_places(room.record())) {
                room.state.place = place;
                INFO(open << " " << static_cast<int>(place.page) << " " << place.item.value);
                const auto found = reference_in(all_of(room));
                INFO(found);
                CHECK(found.empty());
            }
        }
    }
}
