// What may follow a verb on the command line. Each verb's file says it once; the command line, the help, the
// manual and the completion read it from there.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
class Option;
}  // namespace CLI

namespace kasane::cli {

/// A value or an option as people are told of it.
struct Parameter {
    std::string name;   ///< 「MEETING」, 「-o」, 「--sealed」
    std::string value;  ///< of an option: 「FILE」; empty where it takes none
    std::string help;
    bool needed = false;
    bool repeats = false;         ///< as many as there are
    bool value_may_lack = false;  ///< the option does without its value

    [[nodiscard]] bool is_option() const { return name.starts_with('-'); }
};

/// What was typed for it; it has its value once the command line was read. Empty, 0 or false where it was not
/// typed: what is typed is never empty.
template <class T>
using Typed = std::shared_ptr<const T>;

/// Of every verb.
struct Common {
    std::string actor;
    bool json = false;
};

class Syntax {
  public:
    Syntax(CLI::App& app, Common& common) : app_(app), common_(common) {}

    /// A value that must be there, or may be.
    Typed<std::string> value(std::string name, std::string help);
    Typed<std::string> value_if_any(std::string name, std::string help);
    /// MEETING: what find_meetings finds.
    Typed<std::string> meeting();
    /// One value or more.
    Typed<std::vector<std::string>> values(std::string name, std::string help);
    /// None or more.
    Typed<std::vector<std::string>> values_if_any(std::string name, std::string help);

    Typed<bool> flag(std::string name, std::string help);
    Typed<std::string> option(std::string name, std::string value, std::string help);
    Typed<std::string> needed_option(std::string name, std::string value, std::string help);
    /// Nothing where it was not typed, which no value can be mistaken for.
    Typed<std::optional<std::string>> option_if_given(std::string name, std::string value, std::string help);
    /// What was typed as its value, which may lack; nothing where the option was not typed.
    Typed<std::optional<std::string>> option_with_or_without(std::string name, std::string value,
                                                             std::string help);
    /// `fault` says what is wrong with what was typed; empty: nothing.
    Typed<int> number(std::string name, std::string value, std::string help,
                      std::string (*fault)(const std::string&));

    /// --as NAME: whose act it is.
    void actor(std::string help);
    /// --json: docs/json.md.
    void json();

    [[nodiscard]] const std::vector<Parameter>& parameters() const { return parameters_; }

  private:
    template <class T>
    Typed<T> add(Parameter parameter);
    template <class T>
    CLI::Option* bind(const Parameter& parameter, std::shared_ptr<T> typed);

    CLI::App& app_;
    Common& common_;
    std::vector<Parameter> parameters_;
};

}  // namespace kasane::cli
