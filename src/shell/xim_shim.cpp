#include "shell/xim_shim.hpp"

#include <cstdarg>
#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>

#include <X11/Xlib.h>
#include <X11/Xresource.h>
#include <X11/Xutil.h>
#include <dlfcn.h>

#include "shell/xim_method.hpp"
#include "ui/character.hpp"

namespace {

using kasane::shell::xim::Context;
using kasane::shell::xim::InputMethod;

/// The only mutable state outside a class: Xlib's functions are plain C, called by GLFW without anything of
/// ours to hang the state on. One thread only, the window's.
InputMethod& input_method() {
    static InputMethod state;
    return state;
}

Context& own(XIC context) {
    return *reinterpret_cast<Context*>(context);
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
    input_method().want(set_ ? modifiers : "");
    setenv("XMODIFIERS", "@im=none", 1);  // NOLINT(concurrency-mt-unsafe)
}

Guard::~Guard() {
    if (set_) {
        setenv("XMODIFIERS", input_method().wanted().c_str(), 1);  // NOLINT(concurrency-mt-unsafe)
    } else {
        unsetenv("XMODIFIERS");  // NOLINT(concurrency-mt-unsafe)
    }
}

bool in_effect() {
    return input_method().is_connected();
}

void set_text_active(WindowId window, bool active) {
    InputMethod& method = input_method();
    method.begin();
    if (active) method.seek();
    if (Context* context = method.find(window)) method.set_text_active(*context, active);
}

void set_caret(WindowId window, int x, int y) {
    InputMethod& method = input_method();
    if (Context* context = method.find(window))
        method.set_caret(*context, {static_cast<short>(x), static_cast<short>(y)});
}

}  // namespace kasane::shell::xim

// From here on the names and types are libX11's, and one is the C library's. The program exports them, since
// a library that it is linked to has them too.
extern "C" {

/// GLFW 3.4 is not linked to libX11 but loads it, and looks for its functions there. Where it looks in the
/// whole program instead, it finds the following ones first, and all others in the libX11 that the program is
/// linked to.
void* dlopen(const char* file, int mode) noexcept {
    const auto real = reinterpret_cast<decltype(&dlopen)>(dlsym(RTLD_NEXT, "dlopen"));
    const bool is_xlib = file != nullptr && std::string_view(file) == "libX11.so.6";
    return real(is_xlib ? nullptr : file, mode);
}

/// GLFW 3.4 opens an input method when it is told of one. The stand-in is always there.
Bool XRegisterIMInstantiateCallback(Display* display, XrmDatabase, char*, char*, XIDProc there,
                                    XPointer data) {
    there(display, data, nullptr);
    return True;
}

Bool XUnregisterIMInstantiateCallback(Display*, XrmDatabase, char*, char*, XIDProc, XPointer) {
    return True;
}

XIM XOpenIM(Display* display, XrmDatabase, char*, char*) {
    input_method().connect(display);
    return reinterpret_cast<XIM>(&input_method());
}

Status XCloseIM(XIM) {
    input_method().close();
    return 0;
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

/// GLFW 3.4 asks to be told when the input method ends. The stand-in does not end.
char* XSetIMValues(XIM, ...) {
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
    return reinterpret_cast<XIC>(&input_method().add(window));
}

void XDestroyIC(XIC handle) {
    input_method().remove(own(handle));
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
    input_method().set_focused(own(handle), true);
}

void XUnsetICFocus(XIC handle) {
    input_method().set_focused(own(handle), false);
}

int Xutf8LookupString(XIC handle, XKeyEvent* event, char* buffer, int size, KeySym* symbol, Status* status) {
    const InputMethod& method = input_method();
    const Context& context = own(handle);
    if (!method.types(*event, context)) return plain_lookup(event, buffer, size, symbol, status);
    return method.xlib().utf8_lookup_string(context.real, event, buffer, size, symbol, status);
}

Bool XFilterEvent(XEvent* event, Window window) {
    return input_method().filter(*event, window) ? True : False;
}

}  // extern "C"
