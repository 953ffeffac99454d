// The rules R01–R28 of the field as one table, with what a finding and a refusal say.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "domain/id.hpp"

namespace kasane::domain {

enum class RuleLevel { refuse, warn, show };

/// 「止める」「注意」「表示」
std::string_view label(RuleLevel level);

/// One rule of the 実施要領 or of the mission, as a municipal officer can read it.
struct Rule {
    std::string_view id;      ///< 「R09」
    RuleLevel level;          ///< the strongest that it may have
    std::string_view moment;  ///< when it is checked
    std::string_view text;    ///< what must hold
    std::string_view remedy;  ///< what to do
    std::string_view source;  ///< 「S4:411」: see the list of sources in docs/rules.md
};

/// All rules, in order of their ids.
std::span<const Rule> rules();
/// The rule with this id; the id must be one of the table.
const Rule& rule(std::string_view id);

/// What a check of a rule found.
struct Finding {
    std::string_view rule;  ///< id
    RuleLevel level = RuleLevel::warn;
    std::string message;  ///< what is wrong, in one sentence
    std::string remedy;   ///< what to do
    std::optional<AgendaItemId> item = {};
};

/// Why a command was not accepted.
struct Refusal {
    std::string rule;  ///< id, or empty where the command itself is unfit
    std::string message;
    std::string remedy;
    bool passable = false;  ///< a warning: the same command with a reason is accepted
};

}  // namespace kasane::domain
