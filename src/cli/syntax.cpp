#include "cli/syntax.hpp"

#include <utility>

#include <CLI/CLI.hpp>

namespace kasane::cli {

/// The syntax holds what it fills as long as it lives.
template <class T>
CLI::Option* Syntax::bind(const Parameter& parameter, std::shared_ptr<T> typed) {
    auto* option = app_.add_option_function<T>(
        parameter.name, [typed = std::move(typed)](const T& value) { *typed = value; });
    return option->required(parameter.needed);
}

template <class T>
Typed<T> Syntax::add(Parameter parameter) {
    auto typed = std::make_shared<T>();
    bind(parameter, typed);
    parameters_.push_back(std::move(parameter));
    return typed;
}

Typed<std::string> Syntax::value(std::string name, std::string help) {
    return add<std::string>({std::move(name), "", std::move(help), true});
}

Typed<std::string> Syntax::value_if_any(std::string name, std::string help) {
    return add<std::string>({std::move(name), "", std::move(help)});
}

Typed<std::string> Syntax::meeting() {
    return value("MEETING", "会議の番号（S12 か S12-1）。一覧は kasane meetings");
}

Typed<std::vector<std::string>> Syntax::values(std::string name, std::string help) {
    return add<std::vector<std::string>>({std::move(name), "", std::move(help), true, true});
}

Typed<std::vector<std::string>> Syntax::values_if_any(std::string name, std::string help) {
    return add<std::vector<std::string>>({std::move(name), "", std::move(help), false, true});
}

Typed<bool> Syntax::flag(std::string name, std::string help) {
    auto typed = std::make_shared<bool>(false);
    app_.add_flag_callback(name, [typed] { *typed = true; });
    parameters_.push_back({std::move(name), "", std::move(help)});
    return typed;
}

Typed<std::string> Syntax::option(std::string name, std::string value, std::string help) {
    return add<std::string>({std::move(name), std::move(value), std::move(help)});
}

Typed<std::string> Syntax::needed_option(std::string name, std::string value, std::string help) {
    return add<std::string>({std::move(name), std::move(value), std::move(help), true});
}

Typed<std::optional<std::string>> Syntax::option_if_given(std::string name, std::string value,
                                                          std::string help) {
    return add<std::optional<std::string>>({std::move(name), std::move(value), std::move(help)});
}

Typed<std::optional<std::string>> Syntax::option_with_or_without(std::string name, std::string value,
                                                                 std::string help) {
    auto typed = std::make_shared<std::optional<std::string>>();
    const auto keep = [typed](const std::vector<std::string>& values) {
        *typed = values.empty() ? std::string() : values.front();
        return true;
    };
    app_.add_option(name, keep)->expected(0, 1);
    parameters_.push_back({std::move(name), std::move(value), std::move(help), false, false, true});
    return typed;
}

Typed<int> Syntax::number(std::string name, std::string value, std::string help,
                          std::string (*fault)(const std::string&)) {
    auto typed = std::make_shared<int>(0);
    const Parameter parameter{std::move(name), std::move(value), std::move(help)};
    bind(parameter, typed)->check(fault);
    parameters_.push_back(parameter);
    return typed;
}

void Syntax::actor(std::string help) {
    app_.add_option("--as", common_.actor);
    parameters_.push_back({"--as", "NAME", std::move(help)});
}

void Syntax::json() {
    app_.add_flag("--json", common_.json);
    parameters_.push_back({"--json", "", "ほかのプログラムが読む形（JSON）で出す"});
}

}  // namespace kasane::cli
