// What stands around the body of a screen.
#pragma once

#include "ui/layout.hpp"

namespace kasane::ui {

void place_header(const Canvas& canvas, const view::Screen& screen, const Rect& rect);

/// The agenda; `numbers_only` in a narrow window.
void place_rail(const Canvas& canvas, const view::Screen& screen, const Rect& rect, bool numbers_only);

float footer_height(const Canvas& canvas, const view::Footer& footer, float width);
void place_footer(const Canvas& canvas, const view::Footer& footer, const Rect& rect);

/// Returns the height; places it when the canvas draws.
float place_banner(const Canvas& canvas, const view::Banner& banner, const Rect& slot);

/// Title and subtitle; returns the height.
float place_heading(const Canvas& canvas, const view::Screen& screen, const Rect& slot);

/// The dimmed screen and the dialog above it.
void place_dialog(const Canvas& canvas, const view::Dialog& dialog, const Rect& window);

/// The line that says that there is more above or below.
void place_more(const Canvas& canvas, const ScrollArea& area);

}  // namespace kasane::ui
