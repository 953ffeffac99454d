// How the command line speaks of itself: its help, and what is wrong with what was typed.
#pragma once

#include <string>

namespace CLI {
class App;
class ParseError;
}  // namespace CLI

namespace kasane::cli {

/// Gives the help Japanese headings; before anything is added to the syntax.
void speak_japanese(CLI::App& app);
/// Adds a verb under another, or under the program, with the same headings.
CLI::App* add_japanese(CLI::App& above, const char* name, const char* help);
/// What is wrong with the arguments that were parsed so far, in one sentence that names them.
std::string misuse(const CLI::App& app, const CLI::ParseError& error);

/// What is wrong with a number of copies, or of a version; empty: nothing. For CLI::Option::check.
std::string copies_fault(const std::string& typed);
std::string version_fault(const std::string& typed);

}  // namespace kasane::cli
