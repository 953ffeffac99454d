// A paper that is looked at before it is printed: what a press does, and its forms.
#pragma once

#include <map>
#include <string>

#include "view_model/kiosk.hpp"

namespace kasane::view {

/// The picture of the page on the screen of a paper.
inline constexpr auto sheet_key = "sheet";

void open_paper(Pressed& pressed, const OpenPaper& action);
/// With one screen 原本 is shown only to who asks for it twice.
void show_level(Pressed& pressed, PaperLevel level);
void view_paper(Pressed& pressed);
/// Only one screen is left: a paper with names does not come up on it.
void close_original(KioskState& state);

/// print_paper, save_paper, replace_paper, show_original, open_original
bool is_paper_form(FormKind kind);
Dialog paper_form_dialog(const Form& form, const KioskState& state);
/// Sends the form that stands off; what is wrong stands beside its fields.
void submit_paper_form(Pressed& pressed, const std::map<std::string, std::string>& fields);

}  // namespace kasane::view
