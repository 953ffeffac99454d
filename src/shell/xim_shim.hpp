// Japanese input under X11. GLFW 3.3 hands keys to the program that the input method has already used,
// and dies with the input method. libglfw links libX11 directly, so the XIM functions defined in
// xim_shim.cpp are called in its place: GLFW gets stand-ins, the real input method is kept here.
#pragma once

namespace kasane::shell::xim {

/// An X11 window number.
using WindowId = unsigned long;

/// True once GLFW has come through the shim. False with a GLFW that loads libX11 itself (3.4): then
/// keys used by the input method reach the program, and the caret is not followed.
bool in_effect();

/// Whether text is being typed in this window. When not, conversion is ended and keys come at once.
void set_text_active(WindowId window, bool active);

/// Where the input method shows its candidates: below the caret, in pixels of the window.
void set_caret(WindowId window, int x, int y);

}  // namespace kasane::shell::xim
