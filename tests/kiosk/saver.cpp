// Says whether the display's screen saver stands before the picture: 「on」 or 「off」. `saver soon` has it
// come after two seconds, as long as this program lives.
#include <iostream>
#include <string_view>

#include <X11/Xlib.h>
#include <X11/extensions/scrnsaver.h>
#include <unistd.h>

namespace {

void come_soon(Display* display) {
    constexpr int seconds = 2;
    XSetScreenSaver(display, seconds, seconds, PreferBlanking, AllowExposures);
    XSync(display, False);
    ::pause();
}

}  // namespace

int main(int argument_count, char** arguments) {
    Display* display = XOpenDisplay(nullptr);
    if (display != nullptr && argument_count > 1 && std::string_view(arguments[1]) == "soon")
        come_soon(display);
    XScreenSaverInfo* info = XScreenSaverAllocInfo();
    if (display == nullptr || info == nullptr ||
        XScreenSaverQueryInfo(display, DefaultRootWindow(display), info) == 0) {
        std::cerr << "no display with a screen saver\n";
        return 1;
    }
    std::cout << (info->state == ScreenSaverOn ? "on" : "off") << "\n";
    XFree(info);
    XCloseDisplay(display);
    return 0;
}
