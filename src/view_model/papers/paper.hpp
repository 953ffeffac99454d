// A paper that is looked at before it is printed: what a press does.
#pragma once

#include "view_model/screen/effects.hpp"

namespace kasane::view {

/// The picture of the page on the screen of a paper.
inline constexpr auto sheet_key = "sheet";

/// The paper that is looked at, or nullptr.
const PaperFile* shown_file(const KioskState& state);
/// A form about it.
Form paper_form(FormKind kind, const Place& place);

void open_paper(Reaction& reaction, const OpenPaper& action);
/// With one screen 原本 is shown only to who asks for it twice.
void show_level(Reaction& reaction, PaperLevel level);
void view_paper(Reaction& reaction);
/// Only one screen is left: a paper with names does not come up on it.
void close_original(KioskState& state);

}  // namespace kasane::view
