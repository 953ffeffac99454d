// Commands of `kasane record` as JSON, one a line. docs/commands.md describes each.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "domain/commands/command.hpp"
#include "domain/model/record.hpp"
#include "domain/names/name_words.hpp"
#include "domain/rules/rule.hpp"
#include "exchange/node.hpp"

namespace kasane::exchange {

/// Against what a line is read.
struct CommandContext {
    const domain::Record& record;
    /// Whose meetings and items numbers mean; empty at the office, where meetings are called 「S12-1」
    std::optional<domain::SittingId> sitting;
    text::DateTime now;                            ///< for days without a year
    const domain::WholeNames* of_store = nullptr;  ///< of households that the record does not hold
};

/// A word of a line that may be a name, and does not tell: somebody looks at it.
struct AskedWord {
    std::string key;  ///< of the line
    std::string word;
    bool may_refer = false;  ///< { } may be written in its place
};

/// A line that was understood.
struct ParsedCommand {
    domain::Command command;
    std::optional<text::DateTime> at;  ///< 「13:41」 means the day of the sitting, or today
    std::string reason;                ///< why a warning is passed
    std::string actor;                 ///< who acts; empty where the line does not say
    std::vector<AskedWord> asked = {};
};

/// Reads {"do":"role","item":3,"support":4,"agency":"自立","kind":"◎"}. Agencies, persons, members, cases and
/// meetings are called by their names and numbers; 「#12」 is an id. Without "meeting" the open meeting is
/// meant, else the next one. What corrects a row keeps the values whose keys are not there; "" takes one
/// away. A key that the command does not have is a problem.
Result<ParsedCommand> read_command(std::string_view line, const CommandContext& context);

/// The command as read_command reads it.
std::string write_command(const domain::Command& command, const CommandContext& context);

/// {"ok":12,"warned":[{"rule":"R05","message":"…","do":"…"}]}; with
/// "asked":[{"key":"text","word":"見本","message":"…","do":"…"}] where words may be names.
std::string result_line(std::int64_t seq, const std::vector<domain::Finding>& warned,
                        const std::vector<AskedWord>& asked = {});
/// {"refused":"R06","line":12,"message":"…","do":"…"}; `line` counts those that came in, from 1.
std::string refusal_line(const domain::Refusal& refusal, int line);
/// The same for a line that cannot be read; it has no rule.
std::string refusal_line(const Problem& problem, int line);

}  // namespace kasane::exchange
