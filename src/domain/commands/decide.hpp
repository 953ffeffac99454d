// The one gate through which the record changes.
#pragma once

#include <variant>
#include <vector>

#include "domain/commands/command.hpp"
#include "domain/model/record.hpp"
#include "domain/rules/rule.hpp"

namespace kasane::domain {

/// The command is accepted: `event` says what it changes; `warned` which warnings were passed or shown.
struct Accepted {
    Event event;
    std::vector<Finding> warned;
};

using Decision = std::variant<Accepted, Refusal>;

/// Judges a command against the record and the rules. Pure: nothing changes; the event must be committed
/// by the store and then applied. A warning of a rule refuses unless the request holds a reason.
Decision decide(const Record& record, const Request& request);

}  // namespace kasane::domain
