// GLFW's callbacks become ui events, in the order in which they happened.
#pragma once

#include <optional>

#include "ui/input.hpp"

namespace kasane::shell {

/// The ui event of a GLFW key press or repeat; nothing for releases and for keys that come as text.
std::optional<ui::Event> event_of_key(int key, int action, int mods);

/// A letter's key that goes down or up, whatever text comes of it.
std::optional<ui::Event> event_of_hold(int key, int action, int mods);

/// A typed character. Selectors and combining marks come as characters of their own.
ui::Event event_of_character(char32_t code);

}  // namespace kasane::shell
