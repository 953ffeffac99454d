// What is wrong with what was typed on the command line, and what was probably meant.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace CLI {
class App;
class ParseError;
}  // namespace CLI

namespace kasane::cli {

/// What is wrong with the arguments that were parsed so far, in one sentence that names them, and another one
/// for the nearest that there is.
std::string misuse(const CLI::App& app, const CLI::ParseError& error);

/// 「minutes のことですか。」, 「S1、S2 のどれかのことですか。」; empty for nothing.
std::string ask_whether(const std::vector<std::string>& meant);
/// The same for those of the known that are near.
std::string did_you_mean(std::string_view typed, const std::vector<std::string>& known);
/// That there is no such verb, and the nearest; words of what a verb does find it as well.
std::string unknown_verb(const std::string& typed);

/// An argument of nothing or of spaces alone, which a variable without a value leaves, by the word before it;
/// empty: there is none.
std::string empty_argument(int argument_count, const char* const* arguments);

/// What is wrong with a number of copies, or of a version; empty: nothing. For Syntax::number.
std::string copies_fault(const std::string& typed);
std::string version_fault(const std::string& typed);

}  // namespace kasane::cli
