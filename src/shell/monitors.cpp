#include "shell/monitors.hpp"

#include <algorithm>
#include <utility>

#include <GLFW/glfw3.h>

namespace kasane::shell {
namespace {

bool overlap(const Monitor& a, const Monitor& b) {
    return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/// The first whose name is another.
const Monitor* other_than(const std::vector<Monitor>& monitors, const std::string& name) {
    const auto at = std::find_if(monitors.begin(), monitors.end(),
                                 [&](const Monitor& monitor) { return monitor.name != name; });
    return at == monitors.end() ? nullptr : &*at;
}

}  // namespace

const Monitor* find_monitor(const std::vector<Monitor>& monitors, const std::string& name) {
    const auto at = std::find_if(monitors.begin(), monitors.end(),
                                 [&](const Monitor& monitor) { return monitor.name == name; });
    return at == monitors.end() ? nullptr : &*at;
}

std::vector<Monitor> without_mirrors(const std::vector<Monitor>& monitors) {
    std::vector<Monitor> parted;
    for (const auto& monitor : monitors) {
        const bool mirrors = std::any_of(parted.begin(), parted.end(),
                                         [&](const Monitor& other) { return overlap(monitor, other); });
        if (!mirrors) parted.push_back(monitor);
    }
    return parted;
}

std::vector<Monitor> monitors_now() {
    int count = 0;
    GLFWmonitor** found = glfwGetMonitors(&count);
    std::vector<Monitor> monitors;
    for (int at = 0; at < count; ++at) {
        const GLFWvidmode* mode = glfwGetVideoMode(found[at]);
        const char* name = glfwGetMonitorName(found[at]);
        if (mode == nullptr || name == nullptr) continue;
        Monitor monitor{name, 0, 0, mode->width, mode->height};
        glfwGetMonitorPos(found[at], &monitor.x, &monitor.y);
        monitors.push_back(std::move(monitor));
    }
    return without_mirrors(monitors);
}

std::optional<Roles> assign_roles(const std::vector<Monitor>& monitors, const std::optional<Roles>& before) {
    if (monitors.empty()) return {};
    if (monitors.size() == 1) return Roles{monitors.front().name, {}};
    const auto& primary = monitors.front().name;
    const bool room_stays = before && before->console && find_monitor(monitors, before->room) != nullptr;
    const bool console_stays =
        before && before->console && find_monitor(monitors, *before->console) != nullptr;
    if (room_stays && console_stays) return before;
    if (room_stays) return Roles{before->room, other_than(monitors, before->room)->name};
    if (console_stays) return Roles{other_than(monitors, *before->console)->name, *before->console};
    return Roles{other_than(monitors, primary)->name, primary};
}

Roles swapped(const Roles& roles) {
    if (!roles.console) return roles;
    return Roles{*roles.console, roles.room};
}

}  // namespace kasane::shell
