// The time that the kiosk goes by.
#pragma once

#include <chrono>
#include <optional>

#include "text/calendar.hpp"

namespace kasane::shell {

/// The machine's clock, or one that was set (--now) and goes on from there.
class KioskClock {
  public:
    explicit KioskClock(std::optional<text::DateTime> start)
        : start_(start), started_(std::chrono::steady_clock::now()) {}
    [[nodiscard]] text::DateTime now() const;
    /// Since the machine was started, its sleep included: nobody sets it.
    [[nodiscard]] static std::chrono::seconds uptime();

  private:
    std::optional<text::DateTime> start_;
    std::chrono::steady_clock::time_point started_;
};

/// The moment `seconds` later.
text::DateTime add_seconds(text::DateTime moment, long long seconds);

}  // namespace kasane::shell
