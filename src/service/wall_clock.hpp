// The time that people see on the wall.
#pragma once

#include <chrono>
#include <optional>

#include "text/calendar.hpp"

namespace kasane::service {

/// The machine's clock, or one that was set (--now) and goes on from there.
class WallClock {
  public:
    explicit WallClock(std::optional<text::DateTime> start)
        : start_(start), started_(std::chrono::steady_clock::now()) {}
    [[nodiscard]] text::DateTime now() const;

  private:
    std::optional<text::DateTime> start_;
    std::chrono::steady_clock::time_point started_;
};

/// The moment `seconds` later.
text::DateTime add_seconds(text::DateTime moment, long long seconds);

}  // namespace kasane::service
