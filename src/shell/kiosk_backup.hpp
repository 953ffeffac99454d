// When the kiosk backs its store up: at its start, every ten minutes of a meeting, when a meeting is closed.
#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "service/problem.hpp"
#include "store/store.hpp"
#include "text/calendar.hpp"

namespace kasane::shell {

class KioskBackup {
  public:
    explicit KioskBackup(const store::Store& store) : store_(&store) {}

    /// Backs up where it is time to by `uptime`, a clock that does not jump; `now` names the file. The
    /// problem where that did not work; it is tried again after ten minutes. The first time also where the
    /// store is not as it was written.
    std::optional<service::Problem> when_due(text::DateTime now, std::chrono::seconds uptime,
                                             bool in_meeting);
    /// Looks whether the store is as it was written, and backs up now.
    std::optional<service::Problem> take(text::DateTime now, std::chrono::seconds uptime);
    /// For the foot of the home screen: 「13:09」, or that there is none.
    [[nodiscard]] const std::string& shown() const { return shown_; }

  private:
    std::optional<service::Problem> write(text::DateTime now, std::chrono::seconds uptime);
    const store::Store* store_;
    std::optional<std::chrono::seconds> last_try_;
    std::string shown_;
    std::optional<service::Problem> altered_;
};

}  // namespace kasane::shell
