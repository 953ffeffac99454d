// Papers on their way to a printer: one job after the other, order after order.
#pragma once

#include <cstddef>
#include <deque>
#include <optional>
#include <string>
#include <vector>

#include "service/sending.hpp"
#include "shell/at_work.hpp"

namespace kasane::shell {

/// One paper for one printer.
struct PrintJob {
    service::PrintOrder order;
    std::string pdf;
};

class Printing {
  public:
    /// What one press ordered; `what` says it to the person: 「すべての紙　2部」.
    void add(std::string what, std::vector<PrintJob> jobs, view::KioskState& state);
    /// Looks after the job at work; true where it ended. After one that failed nothing more is sent, and the
    /// banner says what was.
    bool look(view::KioskState& state);
    [[nodiscard]] bool is_at_work() const { return job_.has_value(); }
    /// Whether a job failed since this was asked last.
    bool take_failure() { return std::exchange(failed_, false); }
    /// The job at work goes on without the kiosk.
    void leave();

  private:
    struct Order {
        std::string what;
        std::deque<PrintJob> waiting;
        std::size_t kinds = 0;
        std::size_t sent = 0;
    };
    void start_next(view::KioskState& state);
    void fail(const service::Problem& problem, view::KioskState& state);

    std::deque<Order> orders_;  ///< the first is at work
    std::optional<AtWork> job_;
    bool failed_ = false;
};

}  // namespace kasane::shell
