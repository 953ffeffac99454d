#include "cli/usage.hpp"

#include <array>
#include <optional>
#include <sstream>
#include <utility>

#include <CLI/CLI.hpp>

#include "service/sending.hpp"

namespace kasane::cli {
namespace {

std::string in_brackets(const std::string& text) {
    return "「" + text + "」";
}

std::optional<int> whole_number(const std::string& typed) {
    int number = 0;
    char rest = 0;
    std::istringstream in(typed);
    if (in >> number && !(in >> rest)) return number;
    return {};
}

/// The verb that was typed, or nullptr.
const CLI::App* verb_of(const CLI::App& app) {
    const auto typed = app.get_subcommands();
    return typed.empty() ? nullptr : typed.front();
}

std::string names_under(const CLI::App& verb) {
    std::string names;
    for (const auto* part : verb.get_subcommands([](const CLI::App*) { return true; }))
        names += (names.empty() ? "" : "、") + part->get_name();
    return names;
}

/// 「template」 alone, or with a word that it does not know.
std::string without_part(const CLI::App& app, const CLI::App& verb) {
    const auto extra = app.remaining(true);
    const auto what =
        extra.empty() ? verb.get_name() + " に続く命令がありません。"
                      : in_brackets(extra.front()) + "という " + verb.get_name() + " の命令はありません。";
    return what + names_under(verb) + " のどれかを書いてください。";
}

std::string missing(const CLI::App& app, const CLI::ParseError& error) {
    const auto* verb = verb_of(app);
    const std::string what = error.what();
    if (verb != nullptr && what.starts_with("A subcommand")) return without_part(app, *verb);
    return in_brackets(what.substr(0, what.find(' '))) + "がありません。";
}

std::string superfluous(const CLI::App& app) {
    const auto extra = app.remaining(true);
    if (extra.empty()) return "コマンドの書き方が違います。";
    const bool is_verb = verb_of(app) == nullptr && !extra.front().starts_with("-");
    if (is_verb) return in_brackets(extra.front()) + "という命令はありません。";
    std::string words;
    for (const auto& word : extra) words += (words.empty() ? "" : " ") + word;
    return in_brackets(words) + "という命令や値はありません。";
}

/// 「--version: 1 required INT missing」 names the option before its colon.
std::string named_before_colon(const CLI::ParseError& error) {
    const std::string what = error.what();
    const auto colon = what.find(':');
    return colon == std::string::npos ? "コマンドの書き方が違います。"
                                      : in_brackets(what.substr(0, colon)) + "の値がないか、多すぎます。";
}

}  // namespace

void speak_japanese(CLI::App& app) {
    constexpr std::array<std::pair<const char*, const char*>, 9> words{{{"Usage", "使い方"},
                                                                        {"OPTIONS", "指定"},
                                                                        {"SUBCOMMAND", "命令"},
                                                                        {"SUBCOMMANDS", "命令"},
                                                                        {"Positionals", "値"},
                                                                        {"REQUIRED", "必須"},
                                                                        {"TEXT", "値"},
                                                                        {"INT", "数"},
                                                                        {"...", "…"}}};
    for (const auto& [word, japanese] : words) app.get_formatter()->label(word, japanese);
    app.option_defaults()->group("指定");
    app.set_help_flag("-h,--help", "この使い方を表示する");
}

CLI::App* add_japanese(CLI::App& above, const char* name, const char* help) {
    auto* verb = above.add_subcommand(name, help)->group("命令");
    verb->get_help_ptr()->group("指定");
    return verb;
}

std::string misuse(const CLI::App& app, const CLI::ParseError& error) {
    const std::string what = error.what();
    if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr) return missing(app, error);
    if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr) return superfluous(app);
    if (dynamic_cast<const CLI::ValidationError*>(&error) != nullptr) return what.substr(what.find(": ") + 2);
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr) return named_before_colon(error);
    return "コマンドの書き方が違います。";
}

std::string copies_fault(const std::string& typed) {
    const auto copies = whole_number(typed);
    if (copies && *copies >= 1 && *copies <= service::most_copies) return {};
    return "--copies の" + in_brackets(typed) + "は部数ではありません。1から99までの数にしてください。";
}

std::string version_fault(const std::string& typed) {
    const auto version = whole_number(typed);
    if (version && *version >= 1) return {};
    return "--version の" + in_brackets(typed) + "は版の番号ではありません。1 からの数にしてください。";
}

}  // namespace kasane::cli
