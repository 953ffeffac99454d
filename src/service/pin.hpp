// The PIN that opens the kiosk's screen: set, tried, taken away.
#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "service/problem.hpp"
#include "store/store.hpp"

namespace kasane::service {

/// By a clock that is never set and runs on while the machine sleeps.
using Seconds = std::chrono::seconds;

enum class PinTry { right, wrong, must_wait };

/// Counts wrong tries on the disk before it looks at them, so that neither ending the program nor setting the
/// clock gives another one. Three are free; then each wrong one is followed by a wait, twice as long as the
/// one before, which begins anew when the program does.
class PinGuard {
  public:
    /// The store must outlive the guard. `now` is where the wait begins that was not over.
    PinGuard(store::Store& store, Seconds now);

    [[nodiscard]] bool is_set() const { return pin_.has_value(); }
    /// How long nobody may try; 0: somebody may.
    [[nodiscard]] Seconds wait_left(Seconds now) const;
    /// Tries before the next wait.
    [[nodiscard]] int tries_left() const;
    PinTry attempt(const std::string& pin, Seconds now);

    /// Sets another PIN, or the first. What is no PIN is a problem.
    std::optional<Problem> set(const std::string& pin, const std::string& actor, text::DateTime at);
    std::optional<Problem> remove(const std::string& actor, text::DateTime at);

  private:
    std::optional<Problem> keep(const std::string& hash, const char* text, const std::string& actor,
                                text::DateTime at);
    void count(int wrong, Seconds now);

    store::Store* store_;
    std::optional<store::KeptPin> pin_;
    Seconds waits_until_{0};
};

}  // namespace kasane::service
