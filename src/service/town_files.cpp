#include "service/town_files.hpp"

#include <algorithm>

#include "exchange/import.hpp"
#include "platform/files.hpp"
#include "platform/paths.hpp"

namespace kasane::service {
namespace {

using Paths = std::vector<std::filesystem::path>;

std::variant<std::vector<exchange::File>, Problem> read_all(const Paths& paths) {
    std::vector<exchange::File> files;
    for (const auto& path : paths) {
        auto bytes = platform::read_file(path, exchange::largest_file);
        if (const auto* problem = std::get_if<platform::Problem>(&bytes)) return problem_of(*problem);
        files.push_back({path.string(), std::get<std::string>(std::move(bytes))});
    }
    return files;
}

std::string summary(const std::vector<exchange::Count>& counts) {
    std::string text;
    for (const auto& count : counts)
        text += (text.empty() ? "" : "、") + count.what + " " + std::to_string(count.added + count.changed) +
                "件";
    return text.empty() ? "変わったものはありません。" : text + "を読みました。";
}

Problem with_place(const exchange::Problem& problem) {
    const auto line = problem.line > 0 ? " " + std::to_string(problem.line) + "行目" : std::string();
    return {problem.file + line + "：" + problem.what, problem.remedy};
}

Paths toml_files_below(const std::filesystem::path& folder) {
    Paths paths;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        if (entry.path().extension() == ".toml") paths.push_back(entry.path());
    std::sort(paths.begin(), paths.end());
    return paths;
}

}  // namespace

std::variant<std::string, Problem> import_files(store::Store& store, const Paths& paths, text::DateTime now) {
    const auto files = read_all(paths);
    if (const auto* problem = std::get_if<Problem>(&files)) return *problem;
    const auto loaded = store.load_everything();
    if (const auto* problem = std::get_if<store::Problem>(&loaded)) return problem_of(*problem);
    const auto read = exchange::import_files(std::get<std::vector<exchange::File>>(files),
                                             std::get<domain::Record>(loaded));
    if (const auto* problem = std::get_if<exchange::Problem>(&read)) return with_place(*problem);
    const auto& result = std::get<exchange::ImportResult>(read);
    const auto text = summary(result.counts);
    if (result.changes.empty()) return text;
    const auto written = store.commit_import(result.changes, "", now, "ファイルから読んだ");
    if (const auto* problem = std::get_if<store::Problem>(&written)) return problem_of(*problem);
    return text;
}

std::optional<Problem> import_sample_town(store::Store& store, text::DateTime now) {
    const auto folder = platform::resource_folder("data");
    if (!folder) return Problem{"見本の町のフォルダー data がありません。", "かさねを入れ直してください。"};
    const auto imported = import_files(store, toml_files_below(*folder), now);
    if (const auto* problem = std::get_if<Problem>(&imported)) return *problem;
    return {};
}

}  // namespace kasane::service
