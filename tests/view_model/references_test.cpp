// Whatever field somebody spoke of a person in: no screen shows the reference as it is stored.
#include <catch2/catch.hpp>

#include "samples/play.hpp"
#include "samples/with_references.hpp"
#include "view_model/pages.hpp"
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

}  // namespace

TEST_CASE("どの欄で世帯の人にふれても、どの画面にも呼称で映る") {
    for (const auto outcome : {Outcome::approved, Outcome::approved_amended, Outcome::approved_conditionally,
                               Outcome::continued}) {
        Room room(samples::with_references(samples::town_after_sitting(), outcome),
                  {samples::sitting_day, 16, 0, 0});
        for (const auto& place : all_places(room.record())) {
            room.state.place = place;
            INFO(static_cast<int>(place.page) << " " << place.item.value);
            CHECK(reference_in(all_text(room.screen())) == "");
        }
    }
}
