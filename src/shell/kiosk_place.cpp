#include "shell/kiosk_place.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace kasane::shell {
namespace {

constexpr std::array<std::pair<view::Page, std::string_view>, 7> page_names{
    {{view::Page::home, "home"},
     {view::Page::standby, "standby"},
     {view::Page::opening, "opening"},
     {view::Page::agenda_item, "agenda_item"},
     {view::Page::closing, "closing"},
     {view::Page::papers, "papers"},
     // A paper that was looked at is made again from the list.
     {view::Page::paper, "papers"}}};

constexpr int last_step = static_cast<int>(domain::Step::readback);

domain::Step step_named(std::string_view name) {
    for (int at = 0; at <= last_step; ++at)
        if (domain::code(static_cast<domain::Step>(at)) == name) return static_cast<domain::Step>(at);
    return domain::Step::purpose;
}

}  // namespace

store::Position position_of(const view::Place& place) {
    const auto* page = std::find_if(page_names.begin(), page_names.end(),
                                    [&](const auto& name) { return name.first == place.page; });
    store::Position position;
    if (place.meeting.value != 0) position.meeting = place.meeting;
    if (place.item.value != 0) position.item = place.item;
    position.step = std::string(page->second) + "/" + std::string(domain::code(place.step));
    return position;
}

std::optional<view::Place> place_of(domain::SittingId sitting, const store::Position& position) {
    const std::string_view step = position.step;
    const auto slash = step.find('/');
    if (slash == std::string_view::npos) return {};
    const auto* page = std::find_if(page_names.begin(), page_names.end(),
                                    [&](const auto& name) { return name.second == step.substr(0, slash); });
    if (page == page_names.end()) return {};
    return view::Place{page->first, sitting, position.meeting.value_or(domain::MeetingId{}),
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
