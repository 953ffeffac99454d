// The pages of the steps of a case.
#pragma once

#include "view_model/meeting/step_screen.hpp"

namespace kasane::view {

StepScreen purpose_screen(const RoomCase& room);
StepScreen aim_screen(const RoomCase& room);
StepScreen hopes_screen(const RoomCase& room);
StepScreen goals_screen(const RoomCase& room);
StepScreen review_screen(const RoomCase& room);
StepScreen achievement_screen(const RoomCase& room);
StepScreen roles_screen(const RoomCase& room, bool immediate);
StepScreen aftercare_screen(const RoomCase& room);
StepScreen attempts_screen(const RoomCase& room, text::Date today);
StepScreen contact_points_screen(const RoomCase& room);
StepScreen information_screen(const RoomCase& room);
StepScreen consent_effort_screen(const RoomCase& room);
StepScreen judgement_screen(const RoomCase& room, text::Date today);
StepScreen support_decision_screen(const RoomCase& room);
StepScreen readback_screen(const RoomCase& room, int picked);

/// The table of earlier roles with できた・途中・まだ.
Table progress_table(const RoomCase& room);
/// Cards with the words of each member, two in a row; pressed, they open the form.
std::vector<Node> goal_cards(const RoomCase& room);

}  // namespace kasane::view
