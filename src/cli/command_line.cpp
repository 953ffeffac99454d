#include "cli/command_line.hpp"

#include <functional>
#include <ostream>
#include <sstream>

#include <CLI/CLI.hpp>

#include "cli/verbs.hpp"
#include "platform/clock.hpp"
#include "platform/paths.hpp"

namespace kasane::cli {
namespace {

/// What was read from the command line, as it was typed.
struct Typed {
    std::string store;
    std::string now;
    std::string size;
    std::string actor;
    std::string meeting;
    std::string output;
    std::string file;
    std::vector<std::string> files;
    bool sample = false;
};

using Verb = std::function<Exit(const Context&)>;

/// The whole syntax; `chosen` is set to the verb that was named.
void describe(CLI::App& app, Typed& typed, Verb& chosen) {
    const auto verb = [&](const char* name, const char* help, Verb run_verb) {
        auto* sub = app.add_subcommand(name, help);
        sub->callback([&chosen, run_verb = std::move(run_verb)] { chosen = run_verb; });
        return sub;
    };
    const auto meeting = [&](CLI::App* sub) {
        sub->add_option("MEETING", typed.meeting, "会議の番号（S12 か S12-1）")->required();
        return sub;
    };
    app.add_option("--db", typed.store, "保存先のファイル");
    app.add_option("--now", typed.now, "きょうの日付（2026-01-22 か 2026-01-22T13:10）");
    app.add_option("--size", typed.size, "画面の大きさ（1920x1080）。なければ全画面");
    app.require_subcommand(0, 1);
    app.set_help_flag("-h,--help", "この使い方を表示する");
    const auto words = app.get_formatter();
    words->label("Usage", "使い方");
    words->label("Options", "指定");
    words->label("OPTIONS", "[指定]");
    words->label("Subcommands", "命令");
    words->label("SUBCOMMAND", "命令");
    words->label("Positionals", "値");
    words->label("REQUIRED", "必須");
    words->label("TEXT", "値");
    app.fallthrough();

    verb("init", "保存先をつくる", [&](const Context& c) {
        return init(c, typed.sample);
    })->add_flag("--sample", typed.sample, "見本の町を入れる");
    verb("import", "機関・名簿・ケース・プラン・会議をファイルから読む",
         [&](const Context& c) { return import(c, typed.files); })
        ->add_option("FILE", typed.files, "TOML か CSV のファイル")
        ->required();
    verb("meetings", "会議の一覧", [](const Context& c) { return meetings(c); });
    meeting(verb("check", "会議の確認", [&](const Context& c) { return check(c, typed.meeting); }));
    meeting(verb("record", "標準入力の命令を記録する", [&](const Context& c) {
        return record(c, typed.meeting);
    }))->add_option("--as", typed.actor, "記録する人");
    meeting(verb("agenda", "次第", [&](const Context& c) {
        return paper(c, typed.meeting, service::PaperKind::agenda, typed.output);
    }))->add_option("-o", typed.output, "書くファイル（.md か .pdf）");
    meeting(verb("minutes", "会議録", [&](const Context& c) {
        return paper(c, typed.meeting, service::PaperKind::minutes, typed.output);
    }))->add_option("-o", typed.output, "書くファイル（.md か .pdf）");
    auto* sub =
        verb("pdf", "Markdown を PDF に", [&](const Context& c) { return pdf(c, typed.file, typed.output); });
    sub->add_option("FILE", typed.file, "Markdown のファイル")->required();
    sub->add_option("-o", typed.output, "書くファイル（.pdf）")->required();
}

text::DateTime clock_now() {
    const auto now = platform::local_now();
    return {{now.year, now.month, now.day}, now.hour, now.minute, now.second};
}

/// --now with a day alone keeps the clock's time of day.
std::optional<text::DateTime> read_now(const std::string& typed) {
    if (const auto moment = text::parse_date_time(typed)) return moment;
    auto now = clock_now();
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

int usage(const Streams& streams, const std::string& what) {
    streams.err << what << "\n使い方は kasane --help で確かめてください。\n";
    return static_cast<int>(Exit::usage);
}

std::variant<int, KioskWanted> act(const Typed& typed, const Verb& chosen, Streams streams) {
    std::optional<text::DateTime> now;
    if (!typed.now.empty() && !(now = read_now(typed.now)))
        return usage(streams, "--now の「" + typed.now + "」は日付ではありません。");
    std::filesystem::path store = typed.store;
    if (typed.store.empty()) {
        const auto found = platform::default_store();
        if (const auto* problem = std::get_if<platform::Problem>(&found)) {
            streams.err << problem->what << "\n" << problem->remedy << "\n";
            return static_cast<int>(Exit::trouble);
        }
        store = std::get<std::filesystem::path>(found);
    }
    if (chosen)
        return static_cast<int>(chosen(
            Context{store, now.value_or(clock_now()), typed.actor, streams.in, streams.out, streams.err}));
    KioskWanted wanted{store, now, 0, 0};
    if (!read_size(typed.size, wanted))
        return usage(streams, "--size の「" + typed.size + "」は画面の大きさではありません。");
    return wanted;
}

}  // namespace

std::variant<int, KioskWanted> run(int argument_count, const char* const* arguments, Streams streams) {
    Typed typed;
    Verb chosen;
    CLI::App app("かさね：重層的支援会議の進行と記録", "kasane");
    describe(app, typed, chosen);
    try {
        app.parse(argument_count, arguments);
    } catch (const CLI::CallForHelp&) {
        streams.out << app.help();
        return static_cast<int>(Exit::done);
    } catch (const CLI::RequiredError& error) {
        const std::string what = error.what();
        return usage(streams, "「" + what.substr(0, what.find(' ')) + "」がありません。");
    } catch (const CLI::ExtrasError& error) {
        const std::string what = error.what();
        return usage(streams, "「" + what.substr(what.rfind(": ") + 2) + "」という命令や値はありません。");
    } catch (const CLI::ParseError&) {
        return usage(streams, "コマンドの書き方が違います。");
    }
    return act(typed, chosen, streams);
}

}  // namespace kasane::cli
