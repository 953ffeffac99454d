// One sitting, or the office's whole record, that is being recorded: command → decide → commit → apply, the
// same for kiosk and `record`.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "domain/commands/decide.hpp"
#include "service/problem.hpp"
#include "store/store.hpp"

namespace kasane::service {

/// A command that is on disk, or that was there already.
struct Recorded {
    std::int64_t seq =
        0;  ///< line of the journal; 0 where the command changes nothing, so that none is written
    domain::Accepted accepted;
};

using Submission = std::variant<Recorded, domain::Refusal, Problem>;

class SittingSession {
  public:
    /// Without a sitting, with everything that the store holds. The store must outlive the session.
    static Result<SittingSession> open(store::Store& store, std::optional<domain::SittingId> sitting);

    /// The id 0, which no sitting has, where the session is of the whole store.
    [[nodiscard]] domain::SittingId sitting() const { return sitting_.value_or(domain::SittingId{}); }
    [[nodiscard]] const domain::Record& record() const { return record_; }

    /// The record changes only when the event is on disk; a Problem means that nothing was recorded.
    Submission submit(const domain::Request& request);
    /// Takes back the last action of the sitting that still stands and says what it was; nothing where there
    /// is none. What finalised minutes hold is refused (R24). The office takes back only what this session
    /// recorded, never what a meeting did.
    std::variant<std::optional<std::string>, domain::Refusal, Problem> undo(const std::string& actor,
                                                                            text::DateTime at);

  private:
    SittingSession(store::Store& store, std::optional<domain::SittingId> sitting, domain::Record record)
        : store_(&store), sitting_(sitting), record_(std::move(record)) {}
    Result<std::int64_t> commit(domain::Event& event);
    [[nodiscard]] bool is_final(const domain::Event& event) const;
    store::Store* store_;
    std::optional<domain::SittingId> sitting_;
    domain::Record record_;
    int standing_ = 0;  ///< recorded by this session and not taken back
};

}  // namespace kasane::service
