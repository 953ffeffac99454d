// Keys and pointer inside a field that is typed in.
#pragma once

#include <vector>

#include "ui/input.hpp"
#include "ui/layout.hpp"

namespace kasane::ui {

/// A field as it stands on the screen.
struct FieldGeometry {
    std::vector<Line> lines;
    std::size_t first = 0;  ///< line shown at the top
    Rect room;
    Type type;
};

FieldGeometry geometry_of(const Canvas& canvas, const Target& target, const TextEdit& edit);

/// The place between characters nearest to a point.
std::size_t offset_at(Typesetter& type, const FieldGeometry& geometry, const TextEdit& edit, Point at);

/// Moves the caret a line; false at the first or last line, where the focus may go on.
bool move_vertical(Typesetter& type, const FieldGeometry& geometry, TextEdit& edit, bool down, bool keep);

/// Applies an editing key (arrows, Home, End, erasing, Ctrl with a letter); false when it is none.
bool edit_key(Typesetter& type, const FieldGeometry& geometry, TextEdit& edit, const Event& event,
              const Clipboard& clipboard, bool newlines);

}  // namespace kasane::ui
