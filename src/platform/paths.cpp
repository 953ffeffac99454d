#include "platform/paths.hpp"

#include <cstdlib>
#include <string>
#include <system_error>
#include <vector>

#include <pwd.h>
#include <unistd.h>

namespace kasane::platform {
namespace {

namespace fs = std::filesystem;

std::optional<fs::path> absolute_variable(const char* name) {
    const char* value = std::getenv(name);
    if (value == nullptr || !fs::path(value).is_absolute()) return {};
    return fs::path(value);
}

std::optional<fs::path> home() {
    if (auto folder = absolute_variable("HOME")) return folder;
    const passwd* entry = ::getpwuid(::getuid());
    if (entry == nullptr || entry->pw_dir == nullptr || !fs::path(entry->pw_dir).is_absolute()) return {};
    return fs::path(entry->pw_dir);
}

std::variant<fs::path, Problem> user_folder(const char* variable, const char* below_home) {
    if (const auto folder = absolute_variable(variable)) return *folder / "kasane";
    if (const auto folder = home()) return *folder / below_home / "kasane";
    return Problem{"ホームフォルダーが分かりません。", "--db で記録ファイルの場所を指定してください。"};
}

/// Folders that may hold the resources, the nearest first.
std::vector<fs::path> resource_roots() {
    std::vector<fs::path> roots;
    if (const auto named = absolute_variable("KASANE_RESOURCES")) roots.push_back(*named);
    std::error_code failed;
    const auto program = fs::read_symlink("/proc/self/exe", failed);
    if (!failed) {
        const auto above = program.parent_path().parent_path();
        roots.push_back(above / "share" / "kasane");
        // build/release/kasane of a checkout, wherever that was moved to.
        if (fs::is_regular_file(above.parent_path() / "kiosk", failed)) roots.push_back(above.parent_path());
    }
    roots.emplace_back(KASANE_RESOURCE_DIR);
    return roots;
}

}  // namespace

std::variant<fs::path, Problem> data_folder() {
    return user_folder("XDG_DATA_HOME", ".local/share");
}

std::variant<fs::path, Problem> config_folder() {
    return user_folder("XDG_CONFIG_HOME", ".config");
}

std::variant<fs::path, Problem> default_store() {
    auto folder = data_folder();
    if (auto* path = std::get_if<fs::path>(&folder)) return *path / "kasane.db";
    return folder;
}

std::optional<fs::path> resource_folder(std::string_view name) {
    std::error_code failed;
    for (const auto& root : resource_roots())
        if (fs::is_directory(root / name, failed)) return root / name;
    return {};
}

}  // namespace kasane::platform
