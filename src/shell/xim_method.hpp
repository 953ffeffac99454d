// The real input method of the X server: found, asked whether it answers, and told what the windows want.
// Xlib's own calls would wait for one that is busy or frozen, and the meeting with them.
#pragma once

#include <chrono>
#include <memory>
#include <string>
#include <vector>

#include <X11/Xlib.h>
#include <dlfcn.h>

namespace kasane::shell::xim {

/// The functions of libX11 that xim_shim.cpp defines again.
struct Xlib {
    template <typename Function>
    static Function* load(const char* name) {
        return reinterpret_cast<Function*>(dlsym(RTLD_NEXT, name));
    }
    decltype(&XOpenIM) open_im = load<decltype(XOpenIM)>("XOpenIM");
    decltype(&XCloseIM) close_im = load<decltype(XCloseIM)>("XCloseIM");
    decltype(&XSetIMValues) set_im_values = load<decltype(XSetIMValues)>("XSetIMValues");
    decltype(&XRegisterIMInstantiateCallback) call_when_there =
        load<decltype(XRegisterIMInstantiateCallback)>("XRegisterIMInstantiateCallback");
    decltype(&XUnregisterIMInstantiateCallback) call_no_more =
        load<decltype(XUnregisterIMInstantiateCallback)>("XUnregisterIMInstantiateCallback");
    decltype(&XCreateIC) create_ic = load<decltype(XCreateIC)>("XCreateIC");
    decltype(&XDestroyIC) destroy_ic = load<decltype(XDestroyIC)>("XDestroyIC");
    decltype(&XSetICFocus) set_ic_focus = load<decltype(XSetICFocus)>("XSetICFocus");
    decltype(&XUnsetICFocus) unset_ic_focus = load<decltype(XUnsetICFocus)>("XUnsetICFocus");
    decltype(&Xutf8LookupString) utf8_lookup_string = load<decltype(Xutf8LookupString)>("Xutf8LookupString");
    decltype(&XFilterEvent) filter_event = load<decltype(XFilterEvent)>("XFilterEvent");
};

/// What one window wants of the input method.
struct Context {
    Window window = 0;
    XIC real = nullptr;  ///< nothing while there is no input method
    bool focused = false;
    bool text_active = true;
    XPoint caret{0, 0};
};

/// Used by the window's thread alone.
class InputMethod {
  public:
    /// XMODIFIERS as the environment has it: which input method is wanted.
    void want(std::string modifiers) { modifiers_ = std::move(modifiers); }
    const std::string& wanted() const { return modifiers_; }
    void connect(Display* display) { display_ = display; }
    bool is_connected() const { return display_ != nullptr; }

    /// Looks for the input method the first time, or asks to be told of it.
    void begin();
    /// Looks for it again, now and then: it says once that it is there, and may still be too busy with its
    /// dictionary to answer then.
    void seek();
    void close();

    Context& add(Window window);
    void remove(const Context& context);
    Context* find(Window window);

    void set_focused(Context& context, bool focused);
    void set_text_active(Context& context, bool active);
    void set_caret(Context& context, XPoint caret);

    /// True where the event was the input method's and is no key for the window.
    bool filter(XEvent& event, Window window);
    /// Whether it says what is typed, and not the keyboard alone. Text that it has finished comes as key 0.
    bool types(const XKeyEvent& event, const Context& context) const;
    const Xlib& xlib() const { return xlib_; }

  private:
    using Clock = std::chrono::steady_clock;

    static void on_destroyed(XIM, XPointer self, XPointer);
    static void on_appeared(Display*, XPointer self, XPointer);
    std::string server_selection() const;
    bool wait_for_notify(Clock::duration limit);
    bool answers(Clock::duration limit);
    bool may_be_called();
    void heard(bool answer);
    void notice(const XEvent& event, bool used);
    void open(Clock::duration limit);
    void await();
    void take_up(Clock::duration limit);
    void tell(Context& context);
    static void end_conversion(const Context& context);
    void tell_focus(const Context& context);
    void tell_caret(Context& context);

    Xlib xlib_;
    std::string modifiers_;
    Display* display_ = nullptr;
    XIM method_ = nullptr;
    Window probe_ = 0;     ///< asks in the program's name
    bool begun_ = false;   ///< an input method was looked for
    bool silent_ = false;  ///< it did not answer: keys go past it until it does
    Clock::time_point answered_{};
    Clock::time_point tried_{};
    std::vector<std::unique_ptr<Context>> contexts_;
    XIMCallback destroyed_{};
};

}  // namespace kasane::shell::xim
