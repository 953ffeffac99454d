// Keys that act only while, or once, they are held for a moment: a touch by mistake does nothing.
#pragma once

#include <optional>

namespace kasane::shell {

/// What holding has come to.
enum class Held { names_on, names_off, swap };

class HeldKeys {
  public:
    /// N shows names after this many seconds, X swaps the screens.
    static constexpr double names_after = 0.4;
    static constexpr double swap_after = 0.8;

    void press(char letter, double now);
    /// Names go as soon as their key is let go.
    std::optional<Held> release(char letter);
    /// What is due now; each press comes due once.
    std::optional<Held> take_due(double now);
    /// Seconds until something is due.
    [[nodiscard]] std::optional<double> due_in(double now) const;

  private:
    [[nodiscard]] double due_at() const;

    char letter_ = 0;
    double since_ = 0;
    bool waits_ = false;
    bool names_ = false;
};

}  // namespace kasane::shell
