// What the window itself has to say to the person before it.
#pragma once

#include <vector>

#include "ui/character.hpp"
#include "view_model/screen/screen.hpp"

namespace kasane::shell {

/// Characters that no font has and that show as 〓.
view::Banner missing_glyphs(const std::vector<ui::Character>& characters);

/// Conversion to kanji cannot be used safely here.
view::Banner no_input_method();

}  // namespace kasane::shell
