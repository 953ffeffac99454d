// The seams between the parts of the kiosk's screens.
#pragma once

#include <map>
#include <string>
#include <variant>
#include <vector>

#include "view_model/kiosk.hpp"
#include "view_model/room_case.hpp"

namespace kasane::view {

/// What one step of a case fills of the screen; header, rail and buttons come from the frame.
struct StepScreen {
    std::string title;
    std::string subtitle;
    std::vector<Node> body;
    std::string help;         ///< one line: what to do next
    bool takes_notes = true;  ///< the note line stands in the footer
    std::string initial_focus = {};
    std::vector<HotKey> hot_keys = {};
};

/// The screen of a step, from what the room may see alone.
StepScreen step_screen(const RoomCase& room_case, const KioskState& state, domain::Step step,
                       text::DateTime now);

/// Field key → what is wrong with what was typed.
using FormErrors = std::map<std::string, std::string>;
using Submitted = std::variant<domain::Command, FormErrors>;

/// Forms about a case (due … homework). The dialog's cancel is CloseForm, its last button SubmitForm.
bool is_case_form(FormKind kind);
Dialog case_form_dialog(const Form& form, const domain::Record& record, text::Date today);
Submitted submit_case_form(const Form& form, const std::map<std::string, std::string>& fields,
                           const domain::Record& record, text::Date today);

/// Forms about the sitting (gap, next_sitting, papers, absence, walk_in, officers, review_homework).
Dialog sitting_form_dialog(const Form& form, const domain::Record& record, text::Date today);
Submitted submit_sitting_form(const Form& form, const std::map<std::string, std::string>& fields,
                              const domain::Record& record, text::Date today);

}  // namespace kasane::view
