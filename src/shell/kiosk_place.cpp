#include "shell/kiosk_place.hpp"

#include <string_view>

#include "view_model/kiosk/page_table.hpp"

namespace kasane::shell {
namespace {

constexpr int last_step = static_cast<int>(domain::Step::readback);

domain::Step step_named(std::string_view name) {
    for (int at = 0; at <= last_step; ++at)
        if (domain::code(static_cast<domain::Step>(at)) == name) return static_cast<domain::Step>(at);
    return domain::Step::purpose;
}

}  // namespace

std::optional<store::Position> position_of(const view::Place& place) {
    if (view::is_office(place.page)) return {};
    // A paper that was looked at is made again from the list.
    const auto page = place.page == view::Page::paper ? view::Page::papers : place.page;
    store::Position position;
    if (place.meeting.value != 0) position.meeting = place.meeting;
    if (place.item.value != 0) position.item = place.item;
    position.step = std::string(view::page_spec(page).name) + "/" + std::string(domain::code(place.step));
    return position;
}

std::optional<view::Place> place_of(domain::SittingId sitting, const store::Position& position) {
    const std::string_view step = position.step;
    const auto slash = step.find('/');
    if (slash == std::string_view::npos) return {};
    const auto page = view::page_named(step.substr(0, slash));
    if (!page || view::is_office(*page)) return {};
    return view::Place{*page, sitting, position.meeting.value_or(domain::MeetingId{}),
                       position.item.value_or(domain::AgendaItemId{}), step_named(step.substr(slash + 1))};
}

std::optional<view::Place> saved_place(const store::Store& store, const domain::Record& everything) {
    for (const auto& [key, meeting] : everything.rows<domain::Meeting>()) {
        if (meeting.state != domain::MeetingState::open) continue;
        const auto loaded = store.load_position(meeting.sitting);
        const auto* position = std::get_if<std::optional<store::Position>>(&loaded);
        if (position != nullptr && *position) return place_of(meeting.sitting, **position);
    }
    return {};
}

}  // namespace kasane::shell
