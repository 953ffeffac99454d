// The layer table of docs/architecture.md against the #include lines of src/.
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
    const std::regex word("[a-z_]+");
    for (std::sregex_iterator at(list.begin(), list.end(), word), end; at != end; ++at)
        words.insert(at->str());
    return words;
}

/// Folder → the folders that it may include, as the document says.
Layers documented_layers() {
    Layers layers;
    for (const auto& line : lines_of(source_dir / "docs/architecture.md")) {
        if (!line.starts_with("| ") || line.starts_with("| folder")) continue;
        const auto cells = cells_of(line);
        if (cells.size() >= 4) layers[cells[0]] = words_of(cells[2]);
    }
    return layers;
}

/// 「file → folder」 for every include that the document does not allow.
std::vector<std::string> forbidden_includes(const Layers& layers) {
    std::vector<std::string> forbidden;
    const std::regex own_include(R"re(^#include "([a-z_]+)/)re");
    for (const auto& entry : fs::recursive_directory_iterator(source_dir / "src")) {
        const auto extension = entry.path().extension();
        if (extension != ".cpp" && extension != ".hpp") continue;
        const auto folder = fs::relative(entry.path(), source_dir / "src").begin()->string();
        for (const auto& line : lines_of(entry.path())) {
            std::smatch found;
            if (!std::regex_search(line, found, own_include) || found[1] == folder) continue;
            if (!layers.contains(folder) || !layers.at(folder).contains(found[1]))
                forbidden.push_back(entry.path().filename().string() + " → " + found[1].str());
        }
    }
    return forbidden;
}

}  // namespace

TEST_CASE("どの層も設計書の表にある層だけを使う") {
    const auto layers = documented_layers();
    REQUIRE(layers.size() >= 13);
    CHECK(forbidden_includes(layers) == std::vector<std::string>{});
}

TEST_CASE("設計書の表はsrcのフォルダーと一致する") {
    std::set<std::string> documented;
    for (const auto& [folder, allowed] : documented_layers()) documented.insert(folder);
    std::set<std::string> present{"main.cpp"};
    for (const auto& entry : fs::directory_iterator(source_dir / "src"))
        if (entry.is_directory()) present.insert(entry.path().filename().string());
    CHECK(documented == present);
}

TEST_CASE("SQLはstoreのほかにない") {
    const std::regex sql(R"(\b(SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE TABLE)\b)");
    for (const auto& entry : fs::recursive_directory_iterator(source_dir / "src")) {
        const auto extension = entry.path().extension();
        if (extension != ".cpp" && extension != ".hpp") continue;
        if (fs::relative(entry.path(), source_dir / "src").begin()->string() == "store") continue;
        for (const auto& line : lines_of(entry.path())) {
            INFO(entry.path().filename().string() << ": " << line);
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
