// One sitting that is being recorded: command → decide → commit → apply, the same for kiosk and `record`.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "domain/decide.hpp"
#include "service/problem.hpp"
#include "store/store.hpp"

namespace kasane::service {

/// A command that is on disk.
struct Recorded {
    std::int64_t seq = 0;  ///< line of the journal
    domain::Accepted accepted;
};

using Submission = std::variant<Recorded, domain::Refusal, Problem>;

class SittingSession {
  public:
    /// The store must outlive the session.
    static std::variant<SittingSession, Problem> open(store::Store& store, domain::SittingId sitting);

    [[nodiscard]] domain::SittingId sitting() const { return sitting_; }
    [[nodiscard]] const domain::Record& record() const { return record_; }

    /// The record changes only when the event is on disk; a Problem means that nothing was recorded.
    Submission submit(const domain::Request& request);
    /// Takes back the last action that still stands and says what it was; nothing where there is none.
    std::variant<std::optional<std::string>, domain::Refusal, Problem> undo(const std::string& actor,
                                                                            text::DateTime at);

  private:
    SittingSession(store::Store& store, domain::SittingId sitting, domain::Record record)
        : store_(&store), sitting_(sitting), record_(std::move(record)) {}
    store::Store* store_;
    domain::SittingId sitting_;
    domain::Record record_;
};

}  // namespace kasane::service
