#include <algorithm>
#include <filesystem>
#include <ostream>

#include "cli/listing.hpp"
#include "cli/verbs.hpp"
#include "domain/commands/command.hpp"
#include "exchange/settings_file.hpp"
#include "service/town_files.hpp"
#include "service/written_file.hpp"
#include "text/problem.hpp"

namespace kasane::cli {
namespace {

using domain::Change;

bool is_setting(const domain::AnyChange& change) {
    return std::holds_alternative<Change<domain::Town>>(change) ||
           std::holds_alternative<Change<domain::TimeLimit>>(change) ||
           std::holds_alternative<Change<domain::LoweredRule>>(change);
}

/// The texts of a town with their keys, in the order of its fields.
struct Texts {
    std::vector<std::pair<std::string_view, std::string>> all;
    explicit Texts(const domain::Town& town) { domain::Town::fields(town, *this); }
    void operator()(std::string_view, std::int64_t) {}
    void operator()(std::string_view key, const std::string& text) { all.emplace_back(key, text); }
};

/// 「会議録の保存期間：「5年」→「10年」」 for each text that is another one.
std::vector<std::string> differences(const Change<domain::Town>& change) {
    std::vector<std::string> differences;
    if (!change.before || !change.after) return differences;
    const Texts before(*change.before);
    const Texts after(*change.after);
    for (std::size_t at = 0; at < before.all.size(); ++at) {
        const auto& [key, old] = before.all[at];
        const auto& now = after.all[at].second;
        if (old != now)
            differences.push_back(std::string(exchange::settings_label(key)) + "：「" +
                                  exchange::settings_words(key, old) + "」→「" +
                                  exchange::settings_words(key, now) + "」");
    }
    return differences;
}

bool is_shown(const store::JournalLine& line) {
    return line.event.name == store::pin_command ||
           std::any_of(line.event.changes.begin(), line.event.changes.end(), is_setting);
}

/// A cell for each text that is another one.
text::Row row_of(const store::JournalLine& line) {
    text::Row row{text::iso(line.event.at), line.event.actor, line.event.text};
    for (const auto& change : line.event.changes)
        if (const auto* town = std::get_if<Change<domain::Town>>(&change))
            for (auto& difference : differences(*town)) row.push_back(std::move(difference));
    return row;
}

/// In a terminal each of them has a line of its own.
std::vector<text::Row> below_each_other(const text::Row& row) {
    std::vector<text::Row> rows{{row[0], row[1], row[2]}};
    for (std::size_t at = 3; at < row.size(); ++at) rows.push_back({"", "", row[at]});
    return rows;
}

Exit export_settings(const Context& context, const std::string& file) {
    const auto store = open_store(context, store::Mode::read_only, "kasane settings");
    if (!store) return Exit::trouble;
    const auto record = load_everything(context, *store);
    if (!record) return Exit::trouble;
    const auto toml = exchange::settings_toml(*record);
    if (file.empty()) {
        context.out << toml;
        return Exit::done;
    }
    if (std::filesystem::path(file).extension() != ".toml") {
        tell(context, "設定は TOML のファイルに書きます（「" + file + "」）。",
             "名前の終わりを .toml にしてください。");
        return Exit::usage;
    }
    if (const auto problem = service::write_file(file, toml)) {
        tell(context, problem->what, problem->remedy);
        return Exit::trouble;
    }
    return Exit::done;
}

Exit import_settings(const Context& context, const std::string& file) {
    auto store = open_store(context, store::Mode::read_write, "kasane settings");
    if (!store) return Exit::trouble;
    const auto imported = service::import_settings(*store, file, context.actor, context.now);
    if (const auto* problem = text::problem_in(imported)) {
        tell(context, problem->what, problem->remedy);
        return Exit::trouble;
    }
    context.out << std::get<std::string>(imported) << "\n";
    return Exit::done;
}

Exit settings_history(const Context& context) {
    const auto store = open_store(context, store::Mode::read_only, "kasane settings");
    if (!store) return Exit::trouble;
    const auto lines = store->journal_of({domain::SetTown::command, domain::SetTimeLimit::command,
                                          domain::SetRuleLevel::command, domain::SetIdleMinutes::command,
                                          service::settings_command, "import", store::pin_command});
    if (const auto* problem = text::problem_in(lines)) {
        tell(context, problem->what, problem->remedy);
        return Exit::trouble;
    }
    std::vector<text::Row> rows;
    for (const auto& line : std::get<std::vector<store::JournalLine>>(lines)) {
        if (!is_shown(line)) continue;
        const auto row = row_of(line);
        const auto shown = context.cells > 0 ? below_each_other(row) : std::vector<text::Row>{row};
        rows.insert(rows.end(), shown.begin(), shown.end());
    }
    print_list(context, {{"いつ"}, {"だれが"}, {"なにを", text::ColumnKind::sentence}}, rows);
    return Exit::done;
}

Run settings_syntax(Syntax& syntax) {
    const auto exported = syntax.option_with_or_without(
        "--export", "FILE", "設定を TOML のファイルに書く。FILE がなければ画面に出す");
    const auto imported = syntax.option("--import", "FILE", "設定をそのファイルから読む");
    const auto history = syntax.flag("--history", "だれが、いつ、何を変えたか");
    syntax.actor("設定を変える人");
    return [=](const Context& context) {
        if ((*exported ? 1 : 0) + (imported->empty() ? 0 : 1) + (*history ? 1 : 0) != 1) {
            tell(context, "--export、--import、--history のどれか一つを付けてください。",
                 "使い方は kasane settings --help で確かめてください。");
            return Exit::usage;
        }
        if (*exported) return export_settings(context, **exported);
        return *history ? settings_history(context) : import_settings(context, *imported);
    };
}

}  // namespace

Verb settings_verb() {
    return {"settings",
            Occasion::town,
            "町の設定を書き出す・読み込む・たどる",
            "読み込むファイルに間違いがあれば、ファイルと行と値で示し、何も変えません。",
            {"kasane settings --export 設定.toml", "kasane settings --import 設定.toml --as 青葉",
             "kasane settings --history"},
            settings_syntax};
}

}  // namespace kasane::cli
