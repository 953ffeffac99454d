// Says whether the display's screen saver stands before the picture: 「on」 or 「off」.
#include <iostream>

#include <X11/Xlib.h>
#include <X11/extensions/scrnsaver.h>

int main() {
    Display* display = XOpenDisplay(nullptr);
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
