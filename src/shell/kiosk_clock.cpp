#include "shell/kiosk_clock.hpp"

#include <ctime>

namespace kasane::shell {

std::chrono::seconds KioskClock::uptime() {
    timespec now{};
    ::clock_gettime(CLOCK_BOOTTIME, &now);
    return std::chrono::seconds(now.tv_sec);
}

}  // namespace kasane::shell
