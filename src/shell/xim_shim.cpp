#include "shell/xim_shim.hpp"

#include <algorithm>
#include <chrono>
#include <cstdarg>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <X11/Xlib.h>
#include <X11/Xresource.h>
#include <X11/Xutil.h>
#include <dlfcn.h>
#include <poll.h>

#include "ui/character.hpp"

namespace {

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

constexpr auto patience = 400ms;       // with an input method that does not answer
constexpr auto short_patience = 40ms;  // once it has not answered before
constexpr auto seeking_patience = 150ms;
constexpr auto trust = 1s;  // an answer counts this long
constexpr auto pause_between_tries = 3s;

/// The functions of libX11 that are defined again below.
struct Real {
    template <typename Function>
    static Function* load(const char* name) {
        return reinterpret_cast<Function*>(dlsym(RTLD_NEXT, name));
    }
    decltype(&XOpenIM) open_im = load<decltype(XOpenIM)>("XOpenIM");
    decltype(&XCloseIM) close_im = load<decltype(XCloseIM)>("XCloseIM");
    decltype(&XCreateIC) create_ic = load<decltype(XCreateIC)>("XCreateIC");
    decltype(&XDestroyIC) destroy_ic = load<decltype(XDestroyIC)>("XDestroyIC");
    decltype(&XSetICFocus) set_ic_focus = load<decltype(XSetICFocus)>("XSetICFocus");
    decltype(&XUnsetICFocus) unset_ic_focus = load<decltype(XUnsetICFocus)>("XUnsetICFocus");
    decltype(&Xutf8LookupString) utf8_lookup_string = load<decltype(Xutf8LookupString)>("Xutf8LookupString");
    decltype(&XFilterEvent) filter_event = load<decltype(XFilterEvent)>("XFilterEvent");
};

/// GLFW holds a pointer to one of these as its XIC.
struct Context {
    Window window = 0;
    XIC real = nullptr;
    bool focused = false;
    bool text_active = true;
    XPoint caret{0, 0};
};

struct Shim {
    Real real;
    std::string modifiers;  ///< XMODIFIERS as the environment has it: which input method is wanted
    Display* display = nullptr;
    XIM method = nullptr;
    Window probe = 0;
    bool begun = false;   ///< an input method was looked for
    bool silent = false;  ///< the input method did not answer: keys go past it until it does
    Clock::time_point answered{};
    Clock::time_point tried{};
    std::vector<std::unique_ptr<Context>> contexts;
    XIMCallback destroyed{};
};

/// The only mutable state outside a class: Xlib's functions are plain C, called by GLFW and by the X
/// connection without anything of ours to hang the state on. One thread only, the window's.
Shim& shim() {
    static Shim state;
    return state;
}

/// Name of the selection that a running input method owns; empty when none is named.
std::string server_selection(const Shim& s) {
    constexpr std::string_view key = "@im=";
    const std::size_t at = s.modifiers.find(key);
    if (at == std::string::npos) return {};
    const std::size_t begin = at + key.size();
    const std::string server = s.modifiers.substr(begin, s.modifiers.find('@', begin) - begin);
    return server.empty() || server == "none" ? std::string{} : "@server=" + server;
}

bool wait_for_notify(Shim& s, Clock::duration limit) {
    const Clock::time_point end = Clock::now() + limit;
    XEvent event;
    while (XCheckTypedWindowEvent(s.display, s.probe, SelectionNotify, &event) == False) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now());
        if (left.count() <= 0) return false;
        pollfd connection{ConnectionNumber(s.display), POLLIN, 0};
        poll(&connection, 1, static_cast<int>(std::min<long long>(left.count(), 20)));
    }
    return true;
}

/// Asks the input method what every client asks first. Xlib would wait for the answer for ever.
bool answers(Shim& s, Clock::duration limit) {
    const std::string selection = server_selection(s);
    if (selection.empty()) return false;
    const Atom server = XInternAtom(s.display, selection.c_str(), False);
    if (XGetSelectionOwner(s.display, server) == None) return false;
    if (s.probe == 0) {
        s.probe = XCreateSimpleWindow(s.display, DefaultRootWindow(s.display), -1, -1, 1, 1, 0, 0, 0);
    }
    XEvent stale;
    while (XCheckTypedWindowEvent(s.display, s.probe, SelectionNotify, &stale) != False) {
    }
    const Atom locales = XInternAtom(s.display, "LOCALES", False);
    XConvertSelection(s.display, server, locales, locales, s.probe, CurrentTime);
    XFlush(s.display);
    return wait_for_notify(s, limit);
}

/// Whether the input method may be called now. Asks it at most once a second.
bool healthy(Shim& s) {
    if (s.method == nullptr) return false;
    const Clock::time_point now = Clock::now();
    if (!s.silent && now - s.answered < trust) return true;
    if (s.silent && now - s.tried < pause_between_tries) return false;
    const bool alive = answers(s, s.silent ? short_patience : patience);
    // A server that dies during the wait takes the connection down inside XCheck…, which calls
    // on_destroyed; then there is nothing left to call.
    s.silent = !alive;
    s.tried = Clock::now();
    if (alive) s.answered = s.tried;
    return alive && s.method != nullptr;
}

void apply_focus(Shim& s, const Context& context) {
    if (context.real == nullptr || !healthy(s)) return;
    if (context.focused && context.text_active) {
        s.real.set_ic_focus(context.real);
    } else {
        s.real.unset_ic_focus(context.real);
    }
}

void make_context(Shim& s, Context& context) {
    if (s.method == nullptr) return;
    context.real =
        s.real.create_ic(s.method, XNInputStyle, XIMPreeditNothing | XIMStatusNothing, XNClientWindow,
                         context.window, XNFocusWindow, context.window, static_cast<char*>(nullptr));
    apply_focus(s, context);
}

void on_appeared(Display*, XPointer, XPointer);

void on_destroyed(XIM, XPointer, XPointer) {
    Shim& s = shim();
    s.method = nullptr;
    for (auto& context : s.contexts) context->real = nullptr;
    XRegisterIMInstantiateCallback(s.display, nullptr, nullptr, nullptr, on_appeared, nullptr);
}

void open_method(Shim& s, Clock::duration limit) {
    if (s.method != nullptr || !answers(s, limit)) return;
    s.silent = false;
    s.answered = Clock::now();
    XSetLocaleModifiers(s.modifiers.c_str());
    s.method = s.real.open_im(s.display, nullptr, nullptr, nullptr);
    if (s.method == nullptr) return;
    s.destroyed = {nullptr, on_destroyed};
    XSetIMValues(s.method, XNDestroyCallback, &s.destroyed, static_cast<char*>(nullptr));
    for (auto& context : s.contexts) make_context(s, *context);
}

void take_up(Shim& s, Clock::duration limit) {
    s.tried = Clock::now();
    open_method(s, limit);
    if (s.method != nullptr) {
        XUnregisterIMInstantiateCallback(s.display, nullptr, nullptr, nullptr, on_appeared, nullptr);
    }
}

void on_appeared(Display*, XPointer, XPointer) {
    Shim& s = shim();
    if (s.method == nullptr) take_up(s, patience);
}

/// Looks for the input method, or asks to be told of it. Xlib reads all its tables of accents for that, and
/// an input method may take its time: the first frame does not wait for them.
void begin(Shim& s) {
    if (s.begun || s.display == nullptr) return;
    s.begun = true;
    s.tried = Clock::now();
    open_method(s, patience);
    if (s.method == nullptr) {
        XRegisterIMInstantiateCallback(s.display, nullptr, nullptr, nullptr, on_appeared, nullptr);
    }
}

/// An input method says once that it is there, and may still be too busy with its dictionary to answer then.
void seek(Shim& s) {
    if (s.display == nullptr || s.method != nullptr || Clock::now() - s.tried < pause_between_tries) return;
    take_up(s, seeking_patience);
}

Context* own(XIC context) {
    return reinterpret_cast<Context*>(context);
}

Context* find_context(Shim& s, Window window) {
    for (auto& context : s.contexts) {
        if (context->window == window) return context.get();
    }
    return nullptr;
}

/// What a key without an input method types. Beyond ASCII Xlib's bytes are Latin-1 or the locale's, so there
/// the symbol says it.
std::string plain_text(std::string_view bytes, KeySym symbol) {
    constexpr KeySym unicode = 0x01000000;
    const bool is_ascii = bytes.size() == 1 && static_cast<unsigned char>(bytes[0]) < 0x80;
    if (is_ascii) return std::string(bytes);
    if (symbol >= 0xA0 && symbol <= 0xFF) return kasane::ui::utf8_of(static_cast<char32_t>(symbol));
    if (symbol > unicode + 0xFF && symbol <= unicode + 0x10FFFF)
        return kasane::ui::utf8_of(static_cast<char32_t>(symbol - unicode));
    return {};
}

int plain_lookup(XKeyEvent* event, char* buffer, int size, KeySym* symbol, Status* status) {
    char bytes[32];
    KeySym found = NoSymbol;
    const int count = XLookupString(event, bytes, sizeof(bytes), &found, nullptr);
    const std::string text = plain_text({bytes, static_cast<std::size_t>(count)}, found);
    const int used = text.size() > static_cast<std::size_t>(size) ? 0 : static_cast<int>(text.size());
    std::memcpy(buffer, text.data(), static_cast<std::size_t>(used));
    if (symbol != nullptr) *symbol = found;
    *status = used > 0 ? XLookupBoth : XLookupKeySym;
    return used;
}

}  // namespace

namespace kasane::shell::xim {

Guard::Guard() {
    const char* modifiers = std::getenv("XMODIFIERS");  // NOLINT(concurrency-mt-unsafe)
    set_ = modifiers != nullptr;
    shim().modifiers = set_ ? modifiers : "";
    setenv("XMODIFIERS", "@im=none", 1);  // NOLINT(concurrency-mt-unsafe)
}

Guard::~Guard() {
    if (set_) {
        setenv("XMODIFIERS", shim().modifiers.c_str(), 1);  // NOLINT(concurrency-mt-unsafe)
    } else {
        unsetenv("XMODIFIERS");  // NOLINT(concurrency-mt-unsafe)
    }
}

bool in_effect() {
    return shim().display != nullptr;
}

void set_text_active(WindowId window, bool active) {
    Shim& s = shim();
    begin(s);
    if (active) seek(s);
    Context* context = find_context(s, window);
    if (context == nullptr || context->text_active == active) return;
    context->text_active = active;
    if (context->real == nullptr || !healthy(s)) return;
    if (!active) {
        // A conversion left open would eat the next keys.
        if (char* rest = Xutf8ResetIC(context->real)) XFree(rest);
    }
    apply_focus(s, *context);
}

void set_caret(WindowId window, int x, int y) {
    Shim& s = shim();
    Context* context = find_context(s, window);
    if (context == nullptr || (context->caret.x == x && context->caret.y == y)) return;
    context->caret = {static_cast<short>(x), static_cast<short>(y)};
    if (context->real == nullptr || !healthy(s)) return;
    XVaNestedList spot = XVaCreateNestedList(0, XNSpotLocation, &context->caret, static_cast<char*>(nullptr));
    XSetICValues(context->real, XNPreeditAttributes, spot, static_cast<char*>(nullptr));
    XFree(spot);
}

}  // namespace kasane::shell::xim

// From here on the names and types are libX11's.
extern "C" {

XIM XOpenIM(Display* display, XrmDatabase, char*, char*) {
    Shim& s = shim();
    s.display = display;
    return reinterpret_cast<XIM>(&s);
}

Status XCloseIM(XIM) {
    Shim& s = shim();
    XIM method = std::exchange(s.method, nullptr);
    return method != nullptr && !s.silent ? s.real.close_im(method) : 0;
}

char* XGetIMValues(XIM method, ...) {
    // GLFW asks for the input styles alone, and frees them with XFree.
    va_list arguments;
    va_start(arguments, method);
    va_arg(arguments, char*);
    XIMStyles** answer = va_arg(arguments, XIMStyles**);
    va_end(arguments);
    auto* styles = static_cast<XIMStyles*>(std::malloc(sizeof(XIMStyles) + sizeof(XIMStyle)));
    if (styles == nullptr) return nullptr;
    styles->count_styles = 1;
    styles->supported_styles = reinterpret_cast<XIMStyle*>(styles + 1);
    styles->supported_styles[0] = XIMPreeditNothing | XIMStatusNothing;
    *answer = styles;
    return nullptr;
}

XIC XCreateIC(XIM method, ...) {
    Window window = 0;
    va_list arguments;
    va_start(arguments, method);
    for (const char* name = va_arg(arguments, const char*); name != nullptr;
         name = va_arg(arguments, const char*)) {
        const auto value = va_arg(arguments, unsigned long);
        if (std::strcmp(name, XNClientWindow) == 0) window = value;
    }
    va_end(arguments);
    Shim& s = shim();
    s.contexts.push_back(std::make_unique<Context>());
    Context& context = *s.contexts.back();
    context.window = window;
    make_context(s, context);
    return reinterpret_cast<XIC>(&context);
}

void XDestroyIC(XIC handle) {
    Shim& s = shim();
    const Context* context = own(handle);
    if (context->real != nullptr && !s.silent) s.real.destroy_ic(context->real);
    std::erase_if(s.contexts, [context](const auto& other) { return other.get() == context; });
}

char* XGetICValues(XIC handle, ...) {
    // GLFW asks for the events that the input method wants to see.
    va_list arguments;
    va_start(arguments, handle);
    va_arg(arguments, char*);
    *va_arg(arguments, unsigned long*) = KeyPressMask | KeyReleaseMask;
    va_end(arguments);
    return nullptr;
}

void XSetICFocus(XIC handle) {
    own(handle)->focused = true;
    apply_focus(shim(), *own(handle));
}

void XUnsetICFocus(XIC handle) {
    own(handle)->focused = false;
    apply_focus(shim(), *own(handle));
}

int Xutf8LookupString(XIC handle, XKeyEvent* event, char* buffer, int size, KeySym* symbol, Status* status) {
    Shim& s = shim();
    const Context* context = own(handle);
    if (context->real == nullptr || s.silent) return plain_lookup(event, buffer, size, symbol, status);
    return s.real.utf8_lookup_string(context->real, event, buffer, size, symbol, status);
}

Bool XFilterEvent(XEvent* event, Window window) {
    Shim& s = shim();
    const int type = event->type;
    const bool key = type == KeyPress || type == KeyRelease;
    if (key && s.method != nullptr && !healthy(s)) return False;
    const Bool used = s.real.filter_event(event, window);
    // GLFW calls its key callback even for used keys, so they must not look like keys. Releases too:
    // the input method sends again what it did not use, and the order must stay.
    if (used != False && key) event->type = 0;
    return used;
}

}  // extern "C"
