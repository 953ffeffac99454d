#include "service/town_files.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "domain/commands/decide.hpp"
#include "exchange/import.hpp"
#include "exchange/settings_file.hpp"
#include "platform/files.hpp"
#include "platform/paths.hpp"

namespace kasane::service {
namespace {

using Paths = std::vector<std::filesystem::path>;

constexpr std::size_t most_lines = 100;

Result<std::vector<exchange::File>> read_all(const Paths& paths) {
    std::vector<exchange::File> files;
    for (const auto& path : paths) {
        auto bytes = platform::read_file(path, exchange::largest_file);
        if (const auto* problem = problem_in(bytes)) return *problem;
        files.push_back({path.string(), std::get<std::string>(std::move(bytes))});
    }
    return files;
}

std::string summary(const exchange::ImportResult& result) {
    std::string text;
    for (const auto& count : result.counts)
        text += (text.empty() ? "" : "、") + count.what + " " + std::to_string(count.added + count.changed) +
                "件";
    return result.changes.empty() ? "変わったものはありません。" : text + "を読みました。";
}

Problem with_place(const exchange::Problem& problem) {
    const auto place = exchange::place(problem);
    return {(place.empty() ? "" : place + "：") + problem.what, problem.remedy};
}

Problem with_places(const exchange::Problems& problems) {
    if (problems.size() == 1) return with_place(problems.front());
    std::vector<std::string> lines;
    for (const auto& problem : problems) lines.push_back(exchange::message(problem));
    return {"直すところが" + std::to_string(problems.size()) + "か所あります。何も読み込んでいません。" +
                in_lines(lines),
            "直して、もう一度読み込んでください。"};
}

using SettingsChanges = std::vector<exchange::SettingsChange>;

/// One event of all changes, each decided on what those before it leave behind; or what is refused.
Result<domain::Event> joined(domain::Record record, const SettingsChanges& changes, const std::string& file,
                             const domain::Request& as) {
    domain::Event all;
    for (const auto& change : changes) {
        auto decision = domain::decide(record, {change.command, as.at, as.actor, as.reason});
        if (const auto* refusal = std::get_if<domain::Refusal>(&decision))
            return with_place({file, change.line, refusal->message, refusal->remedy});
        auto& event = std::get<domain::Accepted>(decision).event;
        if (event.changes.empty()) continue;
        domain::apply(record, event);
        if (all.changes.empty()) {
            all = std::move(event);
            continue;
        }
        all.name = settings_command;
        all.text += "、" + event.text;
        std::move(event.changes.begin(), event.changes.end(), std::back_inserter(all.changes));
    }
    return all;
}

Paths toml_files_below(const std::filesystem::path& folder) {
    Paths paths;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        if (entry.path().extension() == ".toml") paths.push_back(entry.path());
    std::sort(paths.begin(), paths.end());
    return paths;
}

Problem no_sample_town() {
    return {"見本の町のフォルダー data がありません。", "かさねを入れ直してください。"};
}

/// The rows as files brought them, whatever happened to them since.
store::Result<domain::Record> as_imported(const store::Store& store) {
    auto lines = store.journal_of({"import"});
    if (const auto* problem = problem_in(lines)) return *problem;
    domain::Record record;
    for (const auto& line : std::get<std::vector<store::JournalLine>>(lines))
        domain::apply(record, line.event);
    return record;
}

}  // namespace

std::string in_lines(const std::vector<std::string>& lines) {
    std::string text;
    for (std::size_t at = 0; at < std::min(lines.size(), most_lines); ++at) text += "\n" + lines[at];
    if (lines.size() > most_lines) text += "\nほか" + std::to_string(lines.size() - most_lines) + "件";
    return text;
}

Result<Imported> import_files(store::Store& store, const Paths& paths, const std::string& actor,
                              text::DateTime now) {
    const auto files = read_all(paths);
    if (const auto* problem = problem_in(files)) return *problem;
    const auto loaded = store.load_everything();
    if (const auto* problem = problem_in(loaded)) return *problem;
    const auto imported = as_imported(store);
    if (const auto* problem = problem_in(imported)) return *problem;
    const auto read =
        exchange::import_files(std::get<std::vector<exchange::File>>(files), std::get<domain::Record>(loaded),
                               std::get<domain::Record>(imported));
    if (const auto* problems = std::get_if<exchange::Problems>(&read)) return with_places(*problems);
    const auto& result = std::get<exchange::ImportResult>(read);
    Imported imported_now{summary(result), result.told};
    if (result.changes.empty()) return imported_now;
    const auto written = store.commit_import(result.changes, actor, now, "ファイルから読んだ");
    if (const auto* problem = problem_in(written)) return *problem;
    return imported_now;
}

Result<std::string> import_settings(store::Store& store, const std::filesystem::path& file,
                                    const std::string& actor, text::DateTime now) {
    const auto files = read_all({file});
    if (const auto* problem = problem_in(files)) return *problem;
    const auto loaded = store.load_everything();
    if (const auto* problem = problem_in(loaded)) return *problem;
    const auto& record = std::get<domain::Record>(loaded);
    const auto read = exchange::read_settings(std::get<std::vector<exchange::File>>(files).front(), record);
    if (const auto* problem = problem_in(read)) return with_place(*problem);
    const auto event = joined(record, std::get<SettingsChanges>(read), file.string(), {{}, now, actor});
    if (const auto* problem = problem_in(event)) return *problem;
    const auto& all = std::get<domain::Event>(event);
    if (all.changes.empty()) return "変わったものはありません。";
    const auto written = store.commit(all);
    if (const auto* problem = problem_in(written)) return *problem;
    return all.text + "。";
}

Result<domain::Record> sample_town() {
    const auto folder = platform::resource_folder("data");
    if (!folder) return no_sample_town();
    const auto files = read_all(toml_files_below(*folder));
    if (const auto* problem = problem_in(files)) return *problem;
    const auto read = exchange::import_files(std::get<std::vector<exchange::File>>(files), {});
    if (const auto* problems = std::get_if<exchange::Problems>(&read)) return with_places(*problems);
    domain::Record record;
    domain::Event event;
    event.changes = std::get<exchange::ImportResult>(read).changes;
    domain::apply(record, event);
    return record;
}

std::optional<Problem> import_sample_town(store::Store& store, text::DateTime now) {
    const auto folder = platform::resource_folder("data");
    if (!folder) return no_sample_town();
    const auto imported = import_files(store, toml_files_below(*folder), "", now);
    if (const auto* problem = problem_in(imported)) return *problem;
    return {};
}

store::Result<store::Store> create_sample_town(const std::filesystem::path& path, const std::string& who,
                                               text::DateTime now) {
    return store::Store::create(path, who, [now](store::Store& store) -> std::optional<store::Problem> {
        const auto problem = import_sample_town(store, now);
        if (!problem) return {};
        return store::Problem{store::ProblemKind::other, problem->what, problem->remedy};
    });
}

}  // namespace kasane::service
