// 使い方, above the home page and above a case of the meeting.
#include "domain/queries/query.hpp"
#include "samples/play.hpp"
#include "screens/slides.hpp"
#include "shell/kiosk_guide.hpp"

namespace kasane::screens {

std::vector<Slide> slides_of_guide() {
    const auto record = samples::town();
    const auto meeting =
        domain::meetings_of(record, samples::sitting_on(record, samples::sitting_day)).front();
    view::KioskState state;
    state.guide = shell::with_pages({});
    const text::DateTime now{samples::sitting_day, 13, 10, 0};
    std::vector<Slide> slides{{"guide", {state, record, now}}};
    state.place = {view::Page::opening, meeting.sitting, meeting.id, {}, {}};
    for (std::size_t page = 1; page <= state.guide->pages.size(); ++page) {
        state.guide->at = static_cast<int>(page);
        slides.push_back({"guide-" + std::to_string(page), {state, record, now}});
    }
    return slides;
}

}  // namespace kasane::screens
