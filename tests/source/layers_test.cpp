// The layer table of docs/architecture.md against the #include lines of src/ and its sub-folders.
#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "support/catch.hpp"

namespace {

namespace fs = std::filesystem;
using Layers = std::map<std::string, std::set<std::string>>;

const fs::path source_dir = KASANE_SOURCE_DIR;

std::vector<std::string> lines_of(const fs::path& path) {
    std::ifstream in(path);
    std::vector<std::string> lines;
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}

std::vector<std::string> cells_of(const std::string& row) {
    std::vector<std::string> cells;
    std::istringstream in(row.substr(1));
    for (std::string cell; std::getline(in, cell, '|');)
        cells.push_back(std::regex_replace(cell, std::regex("^ +| +$"), ""));
    return cells;
}

std::set<std::string> words_of(const std::string& list) {
    std::set<std::string> words;
    const std::regex word("[^, ]+");
    for (std::sregex_iterator at(list.begin(), list.end(), word), end; at != end; ++at)
        words.insert(at->str());
    return words;
}

/// Folder → what one column of the document says of it: 2, the folders that it may include; 3, the packages.
Layers documented(std::size_t column) {
    Layers layers;
    for (const auto& line : lines_of(source_dir / "docs/architecture.md")) {
        if (!line.starts_with("| ") || line.starts_with("| folder")) continue;
        const auto cells = cells_of(line);
        if (cells.size() >= 4) layers[cells[0]] = words_of(cells[column]);
    }
    return layers;
}

/// 「view_model/screen」 of a file in that folder; a file of src itself stands for itself.
std::string folder_of(const fs::path& file) {
    const auto inside = fs::relative(file, source_dir / "src");
    return inside.has_parent_path() ? inside.parent_path().string() : inside.string();
}

std::vector<fs::path> sources() {
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator(source_dir / "src")) {
        const auto extension = entry.path().extension();
        if (extension == ".cpp" || extension == ".hpp") files.push_back(entry.path());
    }
    return files;
}

/// Folder → what `pattern` finds first on its lines, and where.
std::map<std::string, std::map<std::string, std::string>> included(const std::regex& pattern) {
    std::map<std::string, std::map<std::string, std::string>> found;
    for (const auto& file : sources()) {
        for (const auto& line : lines_of(file)) {
            std::smatch match;
            if (line.starts_with("#include") && std::regex_search(line, match, pattern))
                found[folder_of(file)][match[1]] = file.filename().string();
        }
    }
    return found;
}

/// A folder named in the table stands for those below it.
bool allows(const std::set<std::string>& allowed, const std::string& folder) {
    return allowed.contains(folder) || allowed.contains(folder.substr(0, folder.find('/')));
}

/// What the names of a package's headers begin with; the longer beginnings first.
const std::vector<std::pair<std::string, std::string>> packages{{"unicode/", "ICU"},
                                                                {"fmt/", "fmt"},
                                                                {"kainjow/", "mustache"},
                                                                {"cmark", "cmark"},
                                                                {"hpdf", "libharu"},
                                                                {"hb", "HarfBuzz"},
                                                                {"ft2build.h", "FreeType"},
                                                                {"SQLiteCpp/", "SQLiteCpp"},
                                                                {"sqlite3.h", "SQLiteCpp"},
                                                                {"sodium", "libsodium"},
                                                                {"nlohmann/", "nlohmann-json"},
                                                                {"toml++/", "toml++"},
                                                                {"cups/", "libcups"},
                                                                {"qpdf/", "libqpdf"},
                                                                {"imgui", "imgui"},
                                                                {"GLFW/", "GLFW"},
                                                                {"X11/extensions/XShm.h", "Xext"},
                                                                {"X11/extensions/scrnsaver.h", "Xss"},
                                                                {"X11/", "X11"},
                                                                {"png.h", "libpng"},
                                                                {"zip.h", "libzip"},
                                                                {"pugixml", "pugixml"},
                                                                {"CLI/", "CLI11"}};

/// Which package a header of no folder of ours comes with; those of the system and of C++ come with none.
std::string package_of(const std::string& header) {
    for (const auto& [prefix, package] : packages)
        if (header.starts_with(prefix)) return package;
    return {};
}

const std::regex own_include(R"re(^#include "([a-z_/]+)/[^/"]+")re");
const std::regex other_include(R"re(^#include <([^>]+)>)re");

}  // namespace

TEST_CASE("どの層も設計書の表にある層だけを使う") {
    const auto layers = documented(2);
    REQUIRE(layers.size() >= 13);
    std::vector<std::string> forbidden;
    for (const auto& [folder, found] : included(own_include))
        for (const auto& [other, file] : found)
            if (other != folder && !(layers.contains(folder) && allows(layers.at(folder), other)))
                forbidden.push_back(file + " → " + other);
    CHECK(forbidden == std::vector<std::string>{});
}

TEST_CASE("設計書の表にある許しは、どれも使われている") {
    const auto found = included(own_include);
    std::vector<std::string> unused;
    for (const auto& [folder, allowed] : documented(2)) {
        std::set<std::string> used;
        if (found.contains(folder))
            for (const auto& [other, file] : found.at(folder))
                used.merge(std::set{other, other.substr(0, other.find('/'))});
        for (const auto& other : allowed)
            if (!used.contains(other)) unused.push_back(folder + " → " + other);
    }
    CHECK(unused == std::vector<std::string>{});
}

TEST_CASE("どの層も設計書の表にあるパッケージだけを、どれも使う") {
    Layers used;
    for (const auto& [folder, found] : included(other_include))
        for (const auto& [header, file] : found)
            if (const auto package = package_of(header); !package.empty()) used[folder].insert(package);
    for (const auto& [folder, packages] : documented(3)) {
        INFO(folder);
        CHECK(used[folder] == packages);
    }
}

TEST_CASE("設計書の表はsrcのフォルダーと一致する") {
    std::set<std::string> documented_folders;
    for (const auto& [folder, allowed] : documented(2)) documented_folders.insert(folder);
    std::set<std::string> present;
    for (const auto& file : sources()) present.insert(folder_of(file));
    CHECK(documented_folders == present);
}

TEST_CASE("SQLはstoreのほかにない") {
    const std::regex sql(R"(\b(SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE TABLE)\b)");
    for (const auto& file : sources()) {
        if (folder_of(file).starts_with("store")) continue;
        for (const auto& line : lines_of(file)) {
            INFO(file.filename().string() << ": " << line);
            CHECK_FALSE(std::regex_search(line, sql));
        }
    }
}

TEST_CASE("ほかのプログラムを始めるのは一か所だけで、そこは表にある名でしか始めない") {
    const auto starts = [](const std::string& line) {
        constexpr std::array calls{"Child::start(", "posix_spawn", "popen(",   "execl",
                                   "execv",         " system(",    "::system("};
        return std::any_of(calls.begin(), calls.end(),
                           [&](const char* call) { return line.find(call) != line.npos; });
    };
    std::set<std::string> starting;
    for (const auto& entry : fs::recursive_directory_iterator(source_dir / "src"))
        if (entry.is_regular_file())
            for (const auto& line : lines_of(entry.path()))
                if (starts(line)) starting.insert(fs::relative(entry.path(), source_dir / "src").string());
    CHECK(starting == std::set<std::string>{"platform/child.cpp", "service/sending.cpp"});
}
