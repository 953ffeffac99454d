// The fields of a screen.
#pragma once

#include <functional>

#include "ui/scene.hpp"
#include "view_model/screen/screen.hpp"

namespace kasane::ui {

using FieldVisitor = std::function<void(Region, const view::Field&)>;

/// Calls `visit` for every field of the screen, its note and its dialog.
void for_each_field(const view::Screen& screen, const FieldVisitor& visit);

}  // namespace kasane::ui
