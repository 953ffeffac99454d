// Japanese input under X11. GLFW hands keys to the program that the input method has already used, and 3.3
// dies with the input method. The XIM functions defined in xim_shim.cpp are called in place of libX11's: GLFW
// gets stand-ins, the real input method is kept in xim_method.hpp. GLFW 3.3 is linked to libX11, so that the
// program's functions come before; 3.4 loads libX11, and is given the program when it does.
#pragma once

namespace kasane::shell::xim {

/// An X11 window number.
using WindowId = unsigned long;

/// For the time of glfwInit: keeps the input method from a GLFW that does not come through the shim. Such a
/// one would hand on the keys of a conversion, and the Enter that ends it would record half a sentence.
/// Without an input method it loses nothing.
class Guard {
  public:
    Guard();
    ~Guard();
    Guard(const Guard&) = delete;
    Guard& operator=(const Guard&) = delete;

  private:
    bool set_;
};

/// True once GLFW has come through the shim. When not, no input method is used.
bool in_effect();

/// Whether text is being typed in this window. When not, conversion is ended and keys come at once. The
/// first call looks for the input method.
void set_text_active(WindowId window, bool active);

/// Where the input method shows its candidates: below the caret, in pixels of the window.
void set_caret(WindowId window, int x, int y);

}  // namespace kasane::shell::xim
