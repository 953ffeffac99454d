// The time that the kiosk goes by.
#pragma once

#include <chrono>

#include "service/wall_clock.hpp"

namespace kasane::shell {

class KioskClock : public service::WallClock {
  public:
    using WallClock::WallClock;
    /// Since the machine was started, its sleep included: nobody sets it.
    [[nodiscard]] static std::chrono::seconds uptime();
};

}  // namespace kasane::shell
