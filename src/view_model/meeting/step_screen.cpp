#include "view_model/meeting/step_screen.hpp"

#include "view_model/meeting/step_pages.hpp"
#include "view_model/meeting/step_parts.hpp"
#include "view_model/screen/nodes.hpp"
#include "view_model/screen/plain_words.hpp"

namespace kasane::view {
namespace {

StepScreen screen_for(const RoomCase& room, const KioskState& state, domain::Step step, text::Date today) {
    using enum domain::Step;
    switch (step) {
        case purpose:
            return purpose_screen(room);
        case hopes:
            return hopes_screen(room);
        case review:
            return review_screen(room);
        case goals:
            return goals_screen(room);
        case roles:
            return roles_screen(room, false);
        case achievement:
            return achievement_screen(room);
        case aftercare:
            return aftercare_screen(room);
        case attempts:
            return attempts_screen(room, today);
        case contact_points:
            return contact_points_screen(room);
        case aim:
            return aim_screen(room);
        case information:
            return information_screen(room);
        case immediate_roles:
            return roles_screen(room, true);
        case consent_effort:
            return consent_effort_screen(room);
        case judgement:
            return judgement_screen(room, today);
        case support_decision:
            return support_decision_screen(room);
        case readback:
            return readback_screen(room, state.agency_in_turn);
    }
    return {};
}

StepScreen withheld_screen() {
    StepScreen screen;
    screen.body = {node::text("このケースは、この会議では扱えません。", TextStyle::big),
                   node::text("本人の同意がそろっていません。支援会議の議題にしてください。")};
    screen.help = "同意を記録するか、支援会議の議題に移してください。";
    screen.takes_notes = false;
    return screen;
}

}  // namespace

StepScreen step_screen(const RoomCase& room_case, const KioskState& state, domain::Step step,
                       text::DateTime now) {
    auto screen = room_case.withheld ? withheld_screen() : screen_for(room_case, state, step, now.date);
    screen.title = step_title(step, room_case.with_person);
    if (screen.subtitle.empty() && !room_case.withheld) screen.subtitle = case_line(room_case);
    return screen;
}

}  // namespace kasane::view
