// A verb of `kasane`, declared once, in its own file.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/context.hpp"
#include "cli/syntax.hpp"

namespace kasane::cli {

/// What people are about when they need it, in the order of the help.
enum class Occasion { before, during, after, papers, safekeeping, disclosure, town, help };
std::string_view label(Occasion occasion);

/// What a verb does with what was typed.
using Run = std::function<Exit(const Context&)>;

struct Verb {
    std::string_view name;  ///< 「minutes」; 「template check」 is the part `check` of `template`
    Occasion occasion;
    std::string_view summary;  ///< one line
    std::string_view details;  ///< sentences; may be empty
    /// Lines for a shell that work on the sample town, one after the other.
    std::vector<std::string_view> example;
    /// Says what may follow the verb, and gives what is then to be done.
    Run (*syntax)(Syntax& syntax);
};

/// 「minutes MEETING [--version N] [-o FILE]」, from what its syntax says.
std::string usage_of(const Verb& verb);
std::vector<Parameter> parameters_of(const Verb& verb);
/// What every verb takes, and the screen without one.
std::vector<Parameter> common_parameters();

}  // namespace kasane::cli
