#include "view_model/kiosk/meeting_page.hpp"

#include <algorithm>

#include "domain/queries/query.hpp"
#include "view_model/kiosk/page_table.hpp"
#include "view_model/meeting/agenda_parts.hpp"
#include "view_model/meeting/pages.hpp"

namespace kasane::view {

Place settled(const domain::Record& record, Place place) {
    const auto* item = record.find<domain::AgendaItem>(place.item);
    if (place.page != Page::agenda_item || item == nullptr) return place;
    const auto steps = domain::steps_of(record, *item);
    const auto has = [&](domain::Step step) {
        return std::find(steps.begin(), steps.end(), step) != steps.end();
    };
    if (steps.empty() || has(place.step)) return place;
    const auto next =
        std::find_if(steps.begin(), steps.end(), [&](domain::Step step) { return step > place.step; });
    place.step = next == steps.end() ? steps.back() : *next;
    return place;
}

Screen meeting_page(const KioskState& state, const domain::Record& record, const domain::Meeting& meeting,
                    text::DateTime now) {
    auto shown = state;
    shown.place = settled(record, state.place);
    const auto& place = shown.place;
    const Scope scope{shown, record, meeting, record.find<domain::AgendaItem>(place.item), now};
    const auto* own = item_with_person(record, meeting.id);
    const bool other =
        place.page != Page::standby && place.page != Page::opening && own != nullptr && place.item != own->id;
    return other ? person_in_room_screen(scope, *own) : page_spec(place.page).of_meeting(scope);
}

}  // namespace kasane::view
