// Which monitor shows what: the room's view on the projector, the console on the chair's own.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace kasane::shell {

/// A monitor as the window system has it, in pixels of the whole desktop.
struct Monitor {
    std::string name;  ///< of the output: 「HDMI-1」
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
    bool operator==(const Monitor&) const = default;
};

/// The monitors that show a picture of their own, the primary first: of two that show the same, one.
std::vector<Monitor> monitors_now();
/// Without those that show a part of what an earlier one shows (mirrored monitors).
std::vector<Monitor> without_mirrors(const std::vector<Monitor>& monitors);

/// Names of outputs. With one monitor there is only the room.
struct Roles {
    std::string room;
    std::optional<std::string> console = {};
    bool operator==(const Roles&) const = default;
};

/// The projector stays the projector as long as it is there, however monitors come and go; at first the
/// primary monitor is the chair's. Nothing where no monitor is there.
std::optional<Roles> assign_roles(const std::vector<Monitor>& monitors, const std::optional<Roles>& before);
/// The other way round; the same where there is one.
Roles swapped(const Roles& roles);

const Monitor* find_monitor(const std::vector<Monitor>& monitors, const std::string& name);

}  // namespace kasane::shell
