#include "shell/xim_method.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include <poll.h>

namespace kasane::shell::xim {

namespace {

using namespace std::chrono_literals;

constexpr auto patience = 400ms;       // with an input method that does not answer
constexpr auto short_patience = 40ms;  // once it has not answered before
constexpr auto seeking_patience = 150ms;
constexpr auto trust = 1s;  // an answer counts this long
constexpr auto pause_between_tries = 3s;

}  // namespace

/// Name of the selection that a running input method owns; empty when none is named.
std::string InputMethod::server_selection() const {
    constexpr std::string_view key = "@im=";
    const std::size_t at = modifiers_.find(key);
    if (at == std::string::npos) return {};
    const std::size_t begin = at + key.size();
    const std::string server = modifiers_.substr(begin, modifiers_.find('@', begin) - begin);
    return server.empty() || server == "none" ? std::string{} : "@server=" + server;
}

bool InputMethod::wait_for_notify(Clock::duration limit) {
    const Clock::time_point end = Clock::now() + limit;
    XEvent event;
    while (XCheckTypedWindowEvent(display_, probe_, SelectionNotify, &event) == False) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now());
        if (left.count() <= 0) return false;
        pollfd connection{ConnectionNumber(display_), POLLIN, 0};
        poll(&connection, 1, static_cast<int>(std::min<long long>(left.count(), 20)));
    }
    return true;
}

/// Asks the input method what every client asks first. Xlib would wait for the answer for ever.
bool InputMethod::answers(Clock::duration limit) {
    const std::string selection = server_selection();
    if (selection.empty()) return false;
    const Atom server = XInternAtom(display_, selection.c_str(), False);
    if (XGetSelectionOwner(display_, server) == None) return false;
    if (probe_ == 0) {
        probe_ = XCreateSimpleWindow(display_, DefaultRootWindow(display_), -1, -1, 1, 1, 0, 0, 0);
    }
    XEvent stale;
    while (XCheckTypedWindowEvent(display_, probe_, SelectionNotify, &stale) != False) {
    }
    const Atom locales = XInternAtom(display_, "LOCALES", False);
    XConvertSelection(display_, server, locales, locales, probe_, CurrentTime);
    XFlush(display_);
    return wait_for_notify(limit);
}

/// Asks it at most once a second.
bool InputMethod::may_be_called() {
    if (method_ == nullptr) return false;
    const Clock::time_point now = Clock::now();
    if (!silent_ && now - answered_ < trust) return true;
    if (silent_ && now - tried_ < pause_between_tries) return false;
    heard(answers(silent_ ? short_patience : patience));
    // A server that dies during the wait takes the connection down inside XCheck…, which calls
    // on_destroyed; then there is nothing left to call.
    return !silent_ && method_ != nullptr;
}

/// While it was silent it was told nothing: all that the windows want now is told when it is back.
void InputMethod::heard(bool answer) {
    const bool back = silent_ && answer;
    silent_ = !answer;
    tried_ = Clock::now();
    if (answer) answered_ = tried_;
    if (!back) return;
    for (auto& context : contexts_) tell(*context);
}

/// What comes from the input method shows that it may be back: the answer to a question that was given up, or
/// what it makes of keys that it had before. It is asked once more: the message may have lain here since
/// before.
void InputMethod::notice(const XEvent& event, bool used) {
    const bool answer = event.type == SelectionNotify && event.xselection.requestor == probe_;
    const bool message = event.type == ClientMessage && used;
    if (silent_ && method_ != nullptr && (answer || message)) heard(answers(short_patience));
}

/// Every call may find that the server has died, and then on_destroyed has taken the context away.
void InputMethod::tell(Context& context) {
    if (context.real != nullptr) {
        end_conversion(context);
    } else if (method_ != nullptr) {
        context.real =
            xlib_.create_ic(method_, XNInputStyle, XIMPreeditNothing | XIMStatusNothing, XNClientWindow,
                            context.window, XNFocusWindow, context.window, static_cast<char*>(nullptr));
    }
    tell_focus(context);
    tell_caret(context);
}

/// Where no text is typed, a conversion left open would eat the next keys.
void InputMethod::end_conversion(const Context& context) {
    if (context.real == nullptr || context.text_active) return;
    if (char* rest = Xutf8ResetIC(context.real)) XFree(rest);
}

void InputMethod::tell_focus(const Context& context) {
    if (context.real == nullptr) return;
    if (context.focused && context.text_active) {
        xlib_.set_ic_focus(context.real);
    } else {
        xlib_.unset_ic_focus(context.real);
    }
}

void InputMethod::tell_caret(Context& context) {
    if (context.real == nullptr) return;
    XVaNestedList spot = XVaCreateNestedList(0, XNSpotLocation, &context.caret, static_cast<char*>(nullptr));
    XSetICValues(context.real, XNPreeditAttributes, spot, static_cast<char*>(nullptr));
    XFree(spot);
}

void InputMethod::on_destroyed(XIM, XPointer self, XPointer) {
    auto& method = *reinterpret_cast<InputMethod*>(self);
    method.method_ = nullptr;
    for (auto& context : method.contexts_) context->real = nullptr;
    method.await();
}

void InputMethod::on_appeared(Display*, XPointer self, XPointer) {
    auto& method = *reinterpret_cast<InputMethod*>(self);
    if (method.method_ == nullptr) method.take_up(patience);
}

void InputMethod::await() {
    xlib_.call_when_there(display_, nullptr, nullptr, nullptr, on_appeared, reinterpret_cast<XPointer>(this));
}

void InputMethod::open(Clock::duration limit) {
    if (method_ != nullptr || !answers(limit)) return;
    silent_ = false;
    answered_ = Clock::now();
    XSetLocaleModifiers(modifiers_.c_str());
    method_ = xlib_.open_im(display_, nullptr, nullptr, nullptr);
    if (method_ == nullptr) return;
    destroyed_ = {reinterpret_cast<XPointer>(this), on_destroyed};
    xlib_.set_im_values(method_, XNDestroyCallback, &destroyed_, static_cast<char*>(nullptr));
    for (auto& context : contexts_) tell(*context);
}

void InputMethod::take_up(Clock::duration limit) {
    tried_ = Clock::now();
    open(limit);
    if (method_ == nullptr) return;
    xlib_.call_no_more(display_, nullptr, nullptr, nullptr, on_appeared, reinterpret_cast<XPointer>(this));
}

/// Xlib reads all its tables of accents for that, and an input method may take its time: the first frame does
/// not wait for them.
void InputMethod::begin() {
    if (begun_ || display_ == nullptr) return;
    begun_ = true;
    tried_ = Clock::now();
    open(patience);
    if (method_ == nullptr) await();
}

void InputMethod::seek() {
    if (display_ == nullptr || method_ != nullptr || Clock::now() - tried_ < pause_between_tries) return;
    take_up(seeking_patience);
}

void InputMethod::close() {
    XIM method = std::exchange(method_, nullptr);
    if (method != nullptr && !silent_) xlib_.close_im(method);
}

Context& InputMethod::add(Window window) {
    contexts_.push_back(std::make_unique<Context>());
    Context& context = *contexts_.back();
    context.window = window;
    if (may_be_called()) tell(context);
    return context;
}

void InputMethod::remove(const Context& context) {
    if (context.real != nullptr && !silent_) xlib_.destroy_ic(context.real);
    std::erase_if(contexts_, [&](const auto& other) { return other.get() == &context; });
}

bool InputMethod::types(const XKeyEvent& event, const Context& context) const {
    return context.real != nullptr && (!silent_ || event.keycode == 0);
}

Context* InputMethod::find(Window window) {
    const auto found = std::find_if(contexts_.begin(), contexts_.end(),
                                    [&](const auto& context) { return context->window == window; });
    return found == contexts_.end() ? nullptr : found->get();
}

void InputMethod::set_focused(Context& context, bool focused) {
    context.focused = focused;
    if (may_be_called()) tell_focus(context);
}

void InputMethod::set_text_active(Context& context, bool active) {
    if (context.text_active == active) return;
    context.text_active = active;
    if (!may_be_called()) return;
    end_conversion(context);
    tell_focus(context);
}

void InputMethod::set_caret(Context& context, XPoint caret) {
    if (context.caret.x == caret.x && context.caret.y == caret.y) return;
    context.caret = caret;
    if (may_be_called()) tell_caret(context);
}

bool InputMethod::filter(XEvent& event, Window window) {
    const bool key = event.type == KeyPress || event.type == KeyRelease;
    const bool pressed_by_somebody = key && event.xkey.keycode != 0;
    if (pressed_by_somebody && method_ != nullptr && !may_be_called()) return false;
    const bool used = xlib_.filter_event(&event, window) != False;
    notice(event, used);
    // GLFW calls its key callback even for used keys, so they must not look like keys. Releases too:
    // the input method sends again what it did not use, and the order must stay.
    if (used && key) event.type = 0;
    return used;
}

}  // namespace kasane::shell::xim
