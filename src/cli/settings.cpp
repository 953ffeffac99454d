#include <filesystem>
#include <ostream>

#include "cli/verbs.hpp"
#include "domain/command.hpp"
#include "exchange/settings_file.hpp"
#include "service/town_files.hpp"
#include "service/written_file.hpp"
#include "text/one_line.hpp"

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
std::string differences(const Change<domain::Town>& change) {
    std::string text;
    if (!change.before || !change.after) return text;
    const Texts before(*change.before);
    const Texts after(*change.after);
    for (std::size_t at = 0; at < before.all.size(); ++at) {
        const auto& [key, old] = before.all[at];
        const auto& now = after.all[at].second;
        if (old != now)
            text += "\t" + std::string(exchange::settings_label(key)) + "：「" +
                    exchange::settings_words(key, old) + "」→「" + exchange::settings_words(key, now) + "」";
    }
    return text;
}

void print(const Context& context, const store::JournalLine& line) {
    std::string details;
    bool shown = line.event.name == store::pin_command;
    for (const auto& change : line.event.changes) {
        shown = shown || is_setting(change);
        if (const auto* town = std::get_if<Change<domain::Town>>(&change)) details += differences(*town);
    }
    if (shown)
        context.out << text::iso(line.event.at) << '\t' << text::on_one_line(line.event.actor) << '\t'
                    << text::on_one_line(line.event.text) << details << '\n';
}

}  // namespace

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
    if (const auto* problem = std::get_if<service::Problem>(&imported)) {
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
    if (const auto* problem = std::get_if<store::Problem>(&lines)) {
        tell(context, problem->what, problem->remedy);
        return Exit::trouble;
    }
    for (const auto& line : std::get<std::vector<store::JournalLine>>(lines)) print(context, line);
    return Exit::done;
}

}  // namespace kasane::cli
