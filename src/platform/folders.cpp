#include "platform/folders.hpp"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <system_error>

namespace kasane::platform {
namespace {

namespace fs = std::filesystem;

/// Folders below each other that are looked into: a ring of mounts must end.
constexpr int deepest = 8;

bool is_hidden(const fs::path& path) {
    return path.filename().native().starts_with('.');
}

bool fits(const fs::path& path, std::span<const std::string_view> endings) {
    std::string ending = path.extension().native();
    std::transform(ending.begin(), ending.end(), ending.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    return std::find(endings.begin(), endings.end(), ending) != endings.end();
}

bool comes_before(const FolderEntry& a, const FolderEntry& b) {
    return a.is_folder != b.is_folder ? a.is_folder : a.path.native() < b.path.native();
}

/// Bytes of the character that begins here, or 0 where none does.
std::size_t length_of_character(std::string_view text) {
    const auto lead = static_cast<unsigned char>(text.front());
    const std::size_t length = lead < 0x80       ? 1
                               : lead >> 5 == 6  ? 2
                               : lead >> 4 == 14 ? 3
                               : lead >> 3 == 30 ? 4
                                                 : 0;
    if (length == 0 || length > text.size()) return 0;
    const bool whole =
        std::all_of(text.begin() + 1, text.begin() + static_cast<std::ptrdiff_t>(length),
                    [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; });
    return whole ? length : 0;
}

bool is_control(char letter) {
    const auto code = static_cast<unsigned char>(letter);
    return code < 0x20 || code == 0x7F;
}

void collect(const fs::path& folder, std::span<const std::string_view> endings, std::size_t most, int depth,
             std::vector<fs::path>& found) {
    const auto listed = list_folder(folder, endings);
    const auto* entries = std::get_if<std::vector<FolderEntry>>(&listed);
    if (entries == nullptr || depth > deepest) return;
    for (const auto& entry : *entries) {
        if (found.size() >= most) return;
        std::error_code failed;
        if (!entry.is_folder)
            found.push_back(entry.path);
        else if (!fs::is_symlink(entry.path, failed))
            collect(entry.path, endings, most, depth + 1, found);
    }
}

/// The kernel writes spaces and their like as 「\\040」.
std::string without_escapes(const std::string& text) {
    constexpr std::size_t digits = 3;
    constexpr int octal = 8;
    std::string plain;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '\\' && at + digits < text.size()) {
            plain += static_cast<char>(std::stoi(text.substr(at + 1, digits), nullptr, octal));
            at += digits;
        } else {
            plain += text[at];
        }
    }
    return plain;
}

}  // namespace

std::variant<std::vector<FolderEntry>, Problem> list_folder(const fs::path& folder,
                                                            std::span<const std::string_view> endings) {
    std::error_code failed;
    std::vector<FolderEntry> entries;
    fs::directory_iterator at(folder, failed);
    for (; !failed && at != fs::directory_iterator() && entries.size() < most_entries; at.increment(failed)) {
        std::error_code unknown;
        if (is_hidden(at->path())) continue;
        const bool is_folder = at->is_directory(unknown);
        if (!is_folder && (!at->is_regular_file(unknown) || !fits(at->path(), endings))) continue;
        entries.push_back({readable_name(at->path()), at->path(), is_folder});
    }
    if (failed) return problem_of(failed.value(), readable_name(folder), "開けません");
    std::sort(entries.begin(), entries.end(), comes_before);
    return entries;
}

std::vector<fs::path> files_below(const fs::path& folder, std::span<const std::string_view> endings,
                                  std::size_t most) {
    std::vector<fs::path> found;
    collect(folder, endings, most, 0, found);
    std::sort(found.begin(), found.end());
    return found;
}

std::string readable_name(const fs::path& path) {
    const std::string name = path.filename().native();
    std::string_view rest = name;
    std::string shown;
    while (!rest.empty()) {
        const auto length = length_of_character(rest);
        shown +=
            length == 0 || is_control(rest.front()) ? std::string("?") : std::string(rest.substr(0, length));
        rest.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return shown;
}

std::vector<fs::path> plugged_in(const fs::path& mounts) {
    constexpr int place_of_mount = 4;
    std::ifstream in(mounts);
    std::vector<fs::path> found;
    for (std::string line; std::getline(in, line);) {
        std::istringstream words(line);
        std::string word;
        for (int at = 0; at <= place_of_mount; ++at) words >> word;
        const auto place = without_escapes(word);
        for (const auto* root : {"/media/", "/run/media/", "/mnt/"})
            if (place.starts_with(root)) found.emplace_back(place);
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

fs::path home_folder() {
    const char* home = std::getenv("HOME");  // NOLINT(concurrency-mt-unsafe)
    return home != nullptr && *home == '/' ? fs::path(home) : fs::path("/");
}

}  // namespace kasane::platform
