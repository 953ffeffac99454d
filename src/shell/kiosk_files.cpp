#include "shell/kiosk_files.hpp"

#include <array>
#include <span>
#include <system_error>

#include "platform/folders.hpp"
#include "service/town_files.hpp"
#include "text/problem.hpp"

namespace kasane::shell {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 3> row_endings{".toml", ".csv", ".tsv"};
constexpr std::size_t most_files = 200;

std::span<const std::string_view> endings_of(view::FilePurpose purpose) {
    const std::span<const std::string_view> all(row_endings);
    return purpose == view::FilePurpose::rows ? all : all.first(1);
}

/// 「ホーム／書類／町」; elsewhere the path as it is.
std::string shown_path(const fs::path& folder) {
    const auto home = platform::home_folder();
    std::string shown;
    for (auto at = folder; !at.empty() && at != home; at = at.parent_path()) {
        if (at == at.root_path()) return shown.empty() ? "／" : shown;
        shown = "／" + platform::readable_name(at) + shown;
    }
    return "ホーム" + shown;
}

std::vector<view::FileLine> places() {
    std::vector<view::FileLine> found{{"ホーム", platform::home_folder().string(), true}};
    for (const auto& folder : platform::plugged_in())
        found.push_back({platform::readable_name(folder), folder.string(), true});
    return found;
}

/// What a room may see: how many lines there are that hold a name, and the others.
std::string without_names(const service::Imported& imported) {
    std::vector<std::string> lines;
    for (const auto& told : imported.told)
        if (!told.holds_name) lines.push_back(told.words);
    const auto named = imported.told.size() - lines.size();
    if (named > 0)
        lines.push_back("氏名に関わる知らせが" + std::to_string(named) +
                        "件あります。ケースの画面で確かめてください。");
    return imported.summary + service::in_lines(lines);
}

}  // namespace

view::Chooser opened(view::Chooser chooser, const std::string& path) {
    const auto folder = path.empty() ? platform::home_folder() : fs::path(path).lexically_normal();
    chooser.path = folder.string();
    chooser.shown = shown_path(folder);
    chooser.above.reset();
    if (folder.has_relative_path()) chooser.above = folder.parent_path().string();
    chooser.places = places();
    chooser.lines.clear();
    chooser.trouble.clear();
    chooser.fitting_below = 0;
    const auto endings = endings_of(chooser.purpose);
    const auto listed = platform::list_folder(folder, endings);
    if (const auto* problem = text::problem_in(listed)) {
        chooser.trouble = problem->what;
        return chooser;
    }
    bool has_files = false;
    for (const auto& entry : std::get<std::vector<platform::FolderEntry>>(listed)) {
        chooser.lines.push_back({entry.name, entry.path.string(), entry.is_folder});
        has_files = has_files || !entry.is_folder;
    }
    // Looking through a whole home folder would take long and offer what nobody meant.
    if (has_files)
        chooser.fitting_below = static_cast<int>(platform::files_below(folder, endings, most_files).size());
    return chooser;
}

std::variant<std::string, service::Problem> read_chosen(store::Store& store, const view::FilesChosen& chosen,
                                                        const std::string& actor, text::DateTime now) {
    const fs::path path(chosen.path);
    if (chosen.purpose == view::FilePurpose::settings)
        return service::import_settings(store, path, actor, now);
    std::error_code unknown;
    const bool folder = fs::is_directory(path, unknown);
    auto read = service::import_files(
        store, folder ? platform::files_below(path, row_endings, most_files) : std::vector{path}, actor, now);
    if (auto* problem = std::get_if<service::Problem>(&read)) return std::move(*problem);
    return without_names(std::get<service::Imported>(read));
}

}  // namespace kasane::shell
