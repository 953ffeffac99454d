#include "cli/usage.hpp"

#include <algorithm>
#include <optional>
#include <sstream>

#include <CLI/CLI.hpp>

#include "cli/verbs.hpp"
#include "service/sending.hpp"
#include "text/nearest.hpp"

namespace kasane::cli {
namespace {

constexpr auto badly_written = "コマンドの書き方が違います。";

std::string in_brackets(const std::string& text) {
    return "「" + text + "」";
}

std::string listed(const std::vector<std::string>& names) {
    std::string text;
    for (const auto& name : names) text += (text.empty() ? "" : "、") + name;
    return text;
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

std::vector<std::string> names_under(const CLI::App& verb) {
    std::vector<std::string> names;
    for (const auto* part : verb.get_subcommands([](const CLI::App*) { return true; }))
        names.push_back(part->get_name());
    return names;
}

/// 「-o」 and 「--sealed」 of the verb that was typed, of its part and of the program.
std::vector<std::string> options_of(const CLI::App& app) {
    std::vector<std::string> names;
    for (const auto* level = &app; level != nullptr; level = verb_of(*level))
        for (const auto* option : level->get_options())
            if (option->nonpositional()) names.push_back(option->get_name());
    return names;
}

/// 「template」 alone, or with a word that it does not know.
std::string without_part(const CLI::App& app, const CLI::App& verb) {
    const auto extra = app.remaining(true);
    const auto parts = names_under(verb);
    const auto what = extra.empty() ? verb.get_name() + " に続く命令がありません。"
                                    : in_brackets(extra.front()) + "という " + verb.get_name() +
                                          " の命令はありません。" + did_you_mean(extra.front(), parts);
    return what + listed(parts) + " のどれかを書いてください。";
}

std::string superfluous(const CLI::App& app) {
    const auto extra = app.remaining(true);
    if (extra.empty()) return badly_written;
    const auto option =
        std::find_if(extra.begin(), extra.end(), [](const auto& word) { return word.starts_with("-"); });
    if (option != extra.end())
        return in_brackets(*option) + "という指定はありません。" + did_you_mean(*option, options_of(app));
    if (verb_of(app) == nullptr) return unknown_verb(extra.front());
    std::string words;
    for (const auto& word : extra) words += (words.empty() ? "" : " ") + word;
    return in_brackets(words) + "という命令や値はありません。";
}

/// What is missing may have been typed under another name.
std::string missing(const CLI::App& app, const CLI::ParseError& error) {
    const auto* verb = verb_of(app);
    const std::string what = error.what();
    const auto extra = app.remaining(true);
    if (std::any_of(extra.begin(), extra.end(), [](const auto& word) { return word.starts_with("-"); }))
        return superfluous(app);
    if (verb != nullptr && !names_under(*verb).empty() && verb_of(*verb) == nullptr)
        return without_part(app, *verb);
    return in_brackets(what.substr(0, what.find(' '))) + "がありません。";
}

/// 「--version: 1 required INT missing」 names the option before its colon.
std::string named_before_colon(const CLI::ParseError& error) {
    const std::string what = error.what();
    const auto colon = what.find(':');
    return colon == std::string::npos ? badly_written
                                      : in_brackets(what.substr(0, colon)) + "の値がないか、多すぎます。";
}

/// Verbs whose line of help has this Japanese word.
std::vector<std::string> verbs_for(const std::string& word) {
    constexpr std::size_t two_kanji = 6;
    std::vector<std::string> names;
    if (word.size() < two_kanji || static_cast<unsigned char>(word.front()) < 0x80) return names;
    for (const auto& verb : all_verbs())
        if (verb.summary.find(word) != std::string_view::npos) names.emplace_back(verb.name);
    constexpr std::size_t most = 3;
    if (names.size() > most) names.resize(most);
    return names;
}

/// Spaces alone, wide ones as well.
bool is_blank(std::string_view text) {
    constexpr std::string_view wide_space = "　";
    while (!text.empty()) {
        if (text.starts_with(wide_space))
            text.remove_prefix(wide_space.size());
        else if (text.starts_with(' ') || text.starts_with('\t'))
            text.remove_prefix(1);
        else
            return false;
    }
    return true;
}

}  // namespace

std::string misuse(const CLI::App& app, const CLI::ParseError& error) {
    const std::string what = error.what();
    if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr) return missing(app, error);
    if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr) return superfluous(app);
    if (dynamic_cast<const CLI::ValidationError*>(&error) != nullptr) return what.substr(what.find(": ") + 2);
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr) return named_before_colon(error);
    return badly_written;
}

std::string ask_whether(const std::vector<std::string>& meant) {
    if (meant.empty()) return {};
    return listed(meant) + (meant.size() == 1 ? " のことですか。" : " のどれかのことですか。");
}

std::string did_you_mean(std::string_view typed, const std::vector<std::string>& known) {
    return ask_whether(text::nearest(typed, known));
}

std::string unknown_verb(const std::string& typed) {
    std::vector<std::string> names;
    for (const auto& verb : all_verbs()) names.emplace_back(verb.name);
    auto meant = did_you_mean(typed, names);
    const auto by_word = verbs_for(typed);
    if (meant.empty()) meant = ask_whether(by_word);
    return in_brackets(typed) + "という命令はありません。" + meant;
}

std::string empty_argument(int argument_count, const char* const* arguments) {
    for (int at = 1; at < argument_count; ++at) {
        const std::string_view argument = arguments[at];
        const auto equals = argument.find('=');
        const bool is_option = argument.starts_with("--") && equals != std::string_view::npos;
        if (is_option && is_blank(argument.substr(equals + 1)))
            return in_brackets(std::string(argument.substr(0, equals))) + "の値が空です。";
        if (is_blank(argument))
            return at == 1 ? "初めの値が空です。" : in_brackets(arguments[at - 1]) + "のあとの値が空です。";
    }
    return {};
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
