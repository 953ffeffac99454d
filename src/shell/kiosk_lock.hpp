// When the screen is closed, and what opens it.
#pragma once

#include <optional>
#include <string>

#include "service/pin.hpp"
#include "view_model/screen/effects.hpp"

namespace kasane::shell {

using service::Seconds;

/// What the time until the screen closes depends on.
struct Presence {
    Seconds now{0};           ///< by a clock that is never set
    int idle_minutes = 0;     ///< 0: the screen does not close
    bool in_meeting = false;  ///< a meeting is open: the screen does not close
};

class KioskLock {
  public:
    /// Begins closed where there is a PIN, so that starting again opens nothing; not in a meeting.
    KioskLock(store::Store& store, const Presence& at);

    [[nodiscard]] bool is_closed() const { return closed_; }
    [[nodiscard]] bool has_pin() const { return guard_.is_set(); }
    /// As the screen shows it; nothing while it is open.
    [[nodiscard]] std::optional<view::Lock> shown(Seconds now) const;

    /// Closes once nobody was there for the time.
    void look(const Presence& at);
    /// A key or a finger. True where it only opened, or met the closed screen too late to do what it was
    /// meant for: then it goes no further.
    bool touched(const Presence& at);
    void open_with(std::string pin, Seconds now);
    /// Until the next thing that happens by itself.
    [[nodiscard]] double seconds_to_change(const Presence& at) const;

    /// What is wrong with the change, beside the field that it is about.
    struct Refused {
        std::string field;
        std::string message;
    };
    std::optional<Refused> change_pin(view::PinChange change, const std::string& actor, text::DateTime at,
                                      Seconds now);

  private:
    /// Why nobody can tell whether a PIN is right; empty where all is well.
    [[nodiscard]] std::string trouble() const;

    service::PinGuard guard_;
    Seconds touched_at_;
    bool closed_ = false;
    std::string error_;
};

}  // namespace kasane::shell
