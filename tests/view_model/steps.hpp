// Short ways to the steps of the sample cases.
#pragma once

#include <optional>
#include <stdexcept>
#include <string>

#include "domain/queries/walk.hpp"
#include "view_model/meeting/step_screen.hpp"
#include "view_model/room.hpp"

namespace kasane::view::test {

/// Places on the agenda of block 1.
inline constexpr int case_of_mother_and_son = 3, case_of_maria = 4, case_of_sho = 5, case_of_megumi = 6,
                     case_of_isao = 7;

/// The kiosk in the open meeting, at this step of the item with this number; who is not invited has left.
inline Room at_step(int seq, domain::Step step) {
    auto room = opened_room();
    const auto place = at_item(room.record(), block(room.record(), 1), seq, step);
    room.begin(place);
    return room;
}

inline void turn(Room& room, domain::Step step) {
    room.state.place.step = step;
}

inline const domain::AgendaItem& item_of(const Room& room) {
    return *room.record().find<domain::AgendaItem>(room.state.place.item);
}

inline domain::AgencyId agency_of(const domain::Record& record, const std::string& short_name) {
    for (const auto& [key, agency] : record.rows<domain::Agency>())
        if (agency.short_name == short_name) return agency.id;
    throw std::runtime_error("no agency " + short_name);
}

inline domain::SupportItem support_of(const Room& room, int seq) {
    for (const auto& support : domain::items_of(room.record(), *item_of(room).plan))
        if (support.seq == seq) return support;
    throw std::runtime_error("no such support item");
}

inline std::string cell_key(const Room& room, int seq, const std::string& short_name) {
    return "role/" + std::to_string(support_of(room, seq).id.value) + "/" +
           std::to_string(agency_of(room.record(), short_name).value);
}

inline domain::RoleKind role_of(const Room& room, int seq, const std::string& short_name) {
    const auto* role = room.record().find<domain::Role>(
        {support_of(room, seq).id.value, agency_of(room.record(), short_name).value});
    return role == nullptr ? domain::RoleKind::none : role->kind;
}

/// A step alone, without header and rail.
inline std::string text_of(const StepScreen& step) {
    Screen screen;
    screen.title = step.title;
    screen.subtitle = step.subtitle;
    screen.body = step.body;
    screen.footer.help = step.help;
    return all_text(screen);
}

inline StepScreen step_of(const domain::Record& record, const domain::AgendaItem& item, domain::Step step,
                          text::DateTime now) {
    return step_screen(room_case(record, item), KioskState{}, step, now);
}

/// What stands beside the field of the open form.
inline std::string error_of(const Room& room, const std::string& key) {
    if (!room.state.form) return {};
    const auto at = room.state.form->errors.find(key);
    return at == room.state.form->errors.end() ? std::string() : at->second;
}

}  // namespace kasane::view::test
