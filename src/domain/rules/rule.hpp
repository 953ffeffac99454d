// The rules R01–R28 of the field as one table, with what a finding and a refusal say.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "domain/model/codes.hpp"
#include "domain/model/id.hpp"

namespace kasane::domain {

enum class RuleLevel { refuse, warn, show };

/// 「止める」「注意」「表示」
std::string_view label(RuleLevel level);

/// One rule of the 実施要領 or of the mission, as a municipal officer can read it.
struct Rule {
    RuleId id;
    RuleLevel level;          ///< the strongest that it may have
    std::string_view moment;  ///< when it is checked
    std::string_view text;    ///< what must hold
    std::string_view remedy;  ///< what to do
    std::string_view source;  ///< 「S4:411」: see the list of sources in docs/rules.md
    /// Reasons that are often given for passing its warning; anything else can be typed
    std::array<std::string_view, 3> usual_reasons = {};
    /// The steps of a case at which what it found is settled, whichever the item has
    std::array<std::optional<Step>, 2> settled_at = {};
};

/// All rules, in order of their ids.
std::span<const Rule> rules();
const Rule& rule(RuleId id);

/// What a check of a rule found.
struct Finding {
    RuleId rule;
    RuleLevel level = RuleLevel::warn;
    std::string message;  ///< what is wrong, in one sentence
    std::string remedy;   ///< what to do
    std::optional<AgendaItemId> item = {};
};

/// Why a command was not accepted.
struct Refusal {
    std::optional<RuleId> rule;  ///< empty where the command itself is unfit
    std::string message;
    std::string remedy;     ///< in the words of a screen
    bool passable = false;  ///< a warning: the same command with a reason is accepted
    /// The commands by which the remedy is done, for who writes them: no screen says their names.
    std::vector<std::string_view> commands = {};
};
/// 「R09」, or empty
std::string_view rule_name(const Refusal& refusal);

/// Nothing is wrong, or why not.
using Objection = std::optional<Refusal>;

/// A refusal by a rule; the remedy is the rule's own.
Refusal refuse_by(RuleId id, std::string message);
/// A refusal of a command that does not fit the record (a wrong id, a missing text).
Refusal unfit(std::string message, std::string remedy);
/// The refusal with the commands by which its remedy is done.
template <class... SomeCommand>
Refusal done_by(Refusal refusal) {
    refusal.commands = {SomeCommand::command...};
    return refusal;
}

}  // namespace kasane::domain
