#include "cli/syntax.hpp"

#include <ostream>
#include <string>

#include <CLI/CLI.hpp>

namespace kasane::cli {
namespace {

void tell_option(const std::string& verb, const CLI::Option& option, std::ostream& out) {
    if (option.get_group().empty()) return;
    const bool is_word = option.get_positional();
    const int most = option.get_items_expected_max();
    const char* values = is_word ? (most > 1 ? "more" : "") : most > 0 ? "value" : "";
    out << (is_word ? "word" : "option") << '\t' << verb << '\t' << option.get_name(is_word) << '\t' << values
        << '\t' << option.get_description() << '\n';
}

/// What `app` takes, and the verbs under it, which are called by all their words: 「template check」.
void tell_all(const std::string& called, const CLI::App& app, std::ostream& out) {
    for (const auto* option : app.get_options()) tell_option(called, *option, out);
    for (const auto* verb : app.get_subcommands([](const CLI::App*) { return true; })) {
        const auto below = (called.empty() ? "" : called + " ") + verb->get_name();
        out << "verb\t" << below << '\t' << verb->get_description() << '\n';
        tell_all(below, *verb, out);
    }
}

}  // namespace

void tell_syntax(const CLI::App& app, std::ostream& out) {
    tell_all("", app, out);
}

}  // namespace kasane::cli
