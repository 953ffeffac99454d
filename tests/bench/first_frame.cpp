// From exec to the first window with something on it, as somebody before the display sees it:
// first_frame COMMAND... prints milliseconds and ends the program that it started.
#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <set>
#include <thread>
#include <vector>

#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

using Clock = std::chrono::steady_clock;

constexpr int rows_looked_at = 24;
constexpr std::size_t colours_of_text = 12;  ///< a ground and smoothed letters have more
constexpr auto patience = std::chrono::seconds(60);
constexpr auto interval = std::chrono::milliseconds(3);

int no_matter(Display*, XErrorEvent*) {
    return 0;  // a window that went away meanwhile
}

bool has_text(Display* display, Window window, const XWindowAttributes& about) {
    std::set<unsigned long> colours;
    for (int row = 0; row < rows_looked_at; ++row) {
        const int y = about.height * (2 * row + 1) / (2 * rows_looked_at);
        XImage* line =
            XGetImage(display, window, 0, y, static_cast<unsigned>(about.width), 1, AllPlanes, ZPixmap);
        if (line == nullptr) return false;
        for (int x = 0; x < about.width && colours.size() < colours_of_text; ++x)
            colours.insert(XGetPixel(line, x, 0));
        XDestroyImage(line);
    }
    return colours.size() >= colours_of_text;
}

std::vector<Window> children(Display* display, Window of) {
    Window root = 0;
    Window parent = 0;
    Window* found = nullptr;
    unsigned count = 0;
    if (XQueryTree(display, of, &root, &parent, &found, &count) == 0) return {};
    std::vector<Window> all(found, found + count);
    if (found != nullptr) XFree(found);
    return all;
}

/// A window of a program, perhaps inside a frame of the window manager.
bool shows_something(Display* display, Window window) {
    XWindowAttributes about;
    if (XGetWindowAttributes(display, window, &about) == 0 || about.map_state != IsViewable) return false;
    if (about.width < 400 || about.height < 300) return false;
    return has_text(display, window, about);
}

pid_t start(char** command) {
    const pid_t child = fork();
    if (child != 0) return child;
    setpgid(0, 0);
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    std::freopen("/dev/null", "w", stdout);
    std::freopen("/dev/null", "w", stderr);
    execvp(command[0], command);
    _exit(127);
}

void end(pid_t child) {
    kill(-child, SIGKILL);
    while (waitpid(-child, nullptr, 0) > 0) {
    }
}

}  // namespace

int main(int count, char** words) {
    Display* display = XOpenDisplay(nullptr);
    if (count < 2 || display == nullptr) return 2;
    XSetErrorHandler(no_matter);
    const auto before = children(display, DefaultRootWindow(display));
    const auto from = Clock::now();
    const pid_t child = start(words + 1);
    bool shown = false;
    while (!shown && Clock::now() - from < patience) {
        for (const Window window : children(display, DefaultRootWindow(display)))
            if (std::find(before.begin(), before.end(), window) == before.end())
                shown = shown || shows_something(display, window);
        if (!shown) std::this_thread::sleep_for(interval);
    }
    const double time = std::chrono::duration<double, std::milli>(Clock::now() - from).count();
    end(child);
    XCloseDisplay(display);
    if (!shown) return 1;
    std::printf("%.0f\n", time);
    return 0;
}
