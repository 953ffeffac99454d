#include "cli/command_line.hpp"

#include <ostream>
#include <sstream>

#include <CLI/CLI.hpp>

#include "cli/help.hpp"
#include "cli/syntax_lines.hpp"
#include "cli/usage.hpp"
#include "cli/verbs.hpp"
#include "platform/paths.hpp"
#include "service/wall_clock.hpp"
#include "text/one_line.hpp"
#include "text/problem.hpp"

namespace kasane::cli {
namespace {

/// What every verb takes, and the kiosk.
struct Start {
    Typed<std::string> store;
    Typed<std::string> now;
    Typed<std::string> size;
    Typed<std::string> sealed_backup;
    Typed<bool> version;
};

Start start_syntax(Syntax& syntax) {
    return {
        syntax.option("--db", "FILE", "保存先のファイル。なければ、いつもの場所（~/.local/share/kasane）"),
        syntax.option("--now", "DAY",
                      "きょうの日付（2026-01-22 か 2026-01-22T13:10）。なければ、時計のとおり"),
        syntax.option("--size", "SIZE", "会議の画面の大きさ（1920x1080）。なければ全画面"),
        syntax.option("--show", "FILE", "封をした控えが何か、どう戻すかを窓で言う。何も変えない"),
        syntax.flag("--version", "版を言う")};
}

/// 「template check」 stands under 「template」.
CLI::App& place_of(CLI::App& app, std::string_view name) {
    const auto space = name.find(' ');
    if (space == std::string_view::npos) return app;
    const std::string above(name.substr(0, space));
    const auto known = app.get_subcommands([&](const CLI::App* sub) { return sub->get_name() == above; });
    if (!known.empty()) return *known.front();
    auto* added = app.add_subcommand(above);
    added->require_subcommand(1);
    return *added;
}

/// What is to be done, and what it is told of besides.
struct Chosen {
    Run run;
    Common common;
};

void add(CLI::App& app, const Verb& verb, Chosen& chosen) {
    auto& above = place_of(app, verb.name);
    auto* sub = above.add_subcommand(std::string(verb.name.substr(verb.name.rfind(' ') + 1)));
    Syntax syntax(*sub, chosen.common);
    sub->callback([&chosen, run = verb.syntax(syntax)] { chosen.run = run; });
}

/// The words of the verb that was typed so far.
std::string typed_verb(const CLI::App& app) {
    std::string name;
    for (auto typed = app.get_subcommands(); !typed.empty(); typed = typed.front()->get_subcommands())
        name += (name.empty() ? "" : " ") + typed.front()->get_name();
    return name;
}

/// --now with a day alone keeps the clock's time of day.
std::optional<text::DateTime> read_now(const std::string& typed) {
    if (const auto moment = text::parse_date_time(typed)) return moment;
    auto now = service::WallClock({}).now();
    const auto day = text::parse_date(typed);
    if (!day) return {};
    now.date = *day;
    return now;
}

bool read_size(const std::string& typed, KioskWanted& wanted) {
    if (typed.empty()) return true;
    char by = 0;
    char rest = 0;
    std::istringstream in(typed);
    return in >> wanted.width >> by >> wanted.height && by == 'x' && wanted.width >= 640 &&
           wanted.height >= 480 && !(in >> rest);
}

int usage(const Streams& streams, const std::string& what, const std::string& verb = "") {
    streams.err << what << "\n使い方は kasane " << verb << (verb.empty() ? "" : " ")
                << "--help で確かめてください。\n";
    return static_cast<int>(Exit::usage);
}

std::variant<int, KioskWanted> act(const Start& start, const Chosen& chosen, Streams streams) {
    std::optional<text::DateTime> now;
    if (!start.now->empty() && !(now = read_now(*start.now)))
        return usage(streams, "--now の「" + *start.now +
                                  "」は暦にある日ではありません。2026-01-22 のように書いてください。");
    if (!text::is_one_line(chosen.common.actor))
        return usage(streams, "--as の名に改行などの制御文字があります。名だけを書いてください。");
    std::filesystem::path store = *start.store;
    if (store.empty()) {
        const auto found = platform::default_store();
        if (const auto* problem = text::problem_in(found)) {
            streams.err << problem->what << "\n" << problem->remedy << "\n";
            return static_cast<int>(Exit::trouble);
        }
        store = std::get<std::filesystem::path>(found);
    }
    const service::WallClock clock(now);
    if (chosen.run)
        return static_cast<int>(
            chosen.run({store, clock.now(), [&clock] { return clock.now(); }, chosen.common.actor, streams.in,
                        streams.out, streams.err, streams.cells, chosen.common.json}));
    KioskWanted wanted{store, now, 0, 0, *start.sealed_backup};
    if (!read_size(*start.size, wanted))
        return usage(streams, "--size の「" + *start.size + "」は画面の大きさではありません。");
    return wanted;
}

}  // namespace

std::vector<Parameter> parameters_of(const Verb& verb) {
    CLI::App scratch;
    Common common;
    Syntax syntax(scratch, common);
    verb.syntax(syntax);
    return syntax.parameters();
}

std::vector<Parameter> common_parameters() {
    CLI::App scratch;
    Common common;
    Syntax syntax(scratch, common);
    start_syntax(syntax);
    auto parameters = syntax.parameters();
    parameters.push_back({"--help", "", "この使い方（-h でも）"});
    return parameters;
}

std::variant<int, KioskWanted> run(int argument_count, const char* const* arguments, Streams streams) {
    if (const auto empty = empty_argument(argument_count, arguments); !empty.empty())
        return usage(streams, empty + "値を書いてください（変数の中身を確かめてください）。");
    Chosen chosen;
    CLI::App app("", "kasane");
    Syntax syntax(app, chosen.common);
    const auto start = start_syntax(syntax);
    // For the completion of the shell and the manual page, not for people.
    bool tells_syntax = false;
    app.add_flag("--syntax", tells_syntax);
    app.require_subcommand(0, 1);
    app.fallthrough();
    for (const auto& verb : all_verbs()) add(app, verb, chosen);
    try {
        app.parse(argument_count, arguments);
    } catch (const CLI::CallForHelp&) {
        const auto verb = typed_verb(app);
        streams.out << (verb.empty() ? help_of_all() : help_of(verb));
        return static_cast<int>(Exit::done);
    } catch (const CLI::ParseError& error) {
        return usage(streams, misuse(app, error), typed_verb(app));
    }
    if (*start.version) streams.out << "かさね " KASANE_VERSION "\n";
    if (tells_syntax) streams.out << syntax_lines();
    if (*start.version || tells_syntax) return static_cast<int>(Exit::done);
    return act(start, chosen, streams);
}

}  // namespace kasane::cli
