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

enum class PinTry { right, wrong, must_wait, unreadable };

/// Counts wrong tries on the disk before it looks at them, so that neither ending the program nor setting the
/// clock gives another one. Three are free; then each wrong one is followed by a wait, twice as long as the
/// one before, which begins anew when the program does. Where a try cannot be counted on the disk (it is
/// full, or only read), each start and each wrong try is followed by a wait.
class PinGuard {
  public:
    /// The store must outlive the guard. `now` is where the wait begins that was not over.
    PinGuard(store::Store& store, Seconds now);

    /// Also where the store does not say which one: what cannot be read keeps the screen closed.
    [[nodiscard]] bool is_set() const { return pin_.has_value() || unreadable_.has_value(); }
    /// Why nobody can tell whether there is a PIN; it can still be taken away.
    [[nodiscard]] const std::optional<Problem>& problem() const { return unreadable_; }
    /// How long nobody may try; 0: somebody may.
    [[nodiscard]] Seconds wait_left(Seconds now) const;
    /// Tries before the next wait.
    [[nodiscard]] int tries_left() const;
    /// What could not be read is read again.
    PinTry attempt(const std::string& pin, Seconds now);

    /// Sets another PIN, or the first. What is no PIN is a problem.
    std::optional<Problem> set(const std::string& pin, const std::string& actor, text::DateTime at);
    std::optional<Problem> remove(const std::string& actor, text::DateTime at);

  private:
    std::optional<Problem> keep(const std::string& hash, const char* text, const std::string& actor,
                                text::DateTime at);
    void load(Seconds now);
    void count(int wrong, Seconds now);
    /// True once it is on the disk.
    bool keep_tries(int wrong, bool waits);

    store::Store* store_;
    std::optional<store::KeptPin> pin_;
    std::optional<Problem> unreadable_;
    Seconds waits_until_{0};
};

}  // namespace kasane::service
