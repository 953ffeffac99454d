#include "shell/window.hpp"

#include <algorithm>

#include <GLFW/glfw3.h>

#include "platform/clock.hpp"
#include "shell/window_notices.hpp"
#include "shell/window_surface.hpp"
#include "shell/xim_shim.hpp"

namespace kasane::shell {

namespace {

/// Hands every press that waits to the application, each with the screen that its predecessor led to.
view::Screen settle(WindowSurface& window, Application& application) {
    const ui::Clipboard clipboard = window.clipboard();
    view::Screen screen = application.screen();
    while (const auto pressed =
               window.view().react(screen, window.state, window.events, window.size(), clipboard)) {
        application.pressed(*pressed, window.state);
        if (application.wants_close()) break;
        screen = application.screen();
    }
    application.typed(window.state);
    return screen;
}

double seconds_to_wait(Application& application) {
    const double to_minute = 60.0 - std::min(59, platform::local_now().second);
    return std::clamp(application.seconds_to_change(), 0.01, to_minute);
}

void loop(WindowSurface& window, Application& application) {
    int minute = -1;
    while (!application.wants_close()) {
        const int now = platform::local_now().minute;
        if (!window.events.empty() || window.stale || now != minute) {
            minute = now;
            const view::Screen screen = settle(window, application);
            if (application.wants_close()) return;
            const auto picture = application.take_picture_request();
            std::optional<platform::Problem> trouble;
            window.show(screen, picture, trouble);
            if (picture) application.picture_done(trouble);
            window.stale = picture.has_value();
            if (const auto missing = window.take_missing(); !missing.empty()) {
                application.notice(missing_glyphs(missing));
                window.stale = true;
            }
        }
        if (application.wants_close()) return;
        if (window.stale) {
            glfwPollEvents();
        } else {
            const double wait = seconds_to_wait(application);
            const double until = glfwGetTime() + wait;
            glfwWaitEventsTimeout(wait);
            if (glfwGetTime() >= until) window.stale = true;
        }
        if (window.take_close_request() && application.close_requested()) return;
    }
}

}  // namespace

std::optional<platform::Problem> run_window(const WindowOptions& options, Application& application) {
    auto system = WindowSystem::start();
    if (const auto* problem = std::get_if<platform::Problem>(&system)) return *problem;
    auto window = WindowSurface::open(options);
    if (const auto* problem = std::get_if<platform::Problem>(&window)) return *problem;
    application.begin(std::get<0>(window)->state);
    if (!xim::in_effect()) application.notice(no_input_method());
    loop(*std::get<0>(window), application);
    return {};
}

}  // namespace kasane::shell
