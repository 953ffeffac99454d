// What docs/architecture.md says of adding things, against the source: the places of a real example of each.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "support/catch.hpp"

namespace {

namespace fs = std::filesystem;

const fs::path project = KASANE_SOURCE_DIR;

std::string text_of(const fs::path& path) {
    std::ifstream in(path);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// One place: a file, and what stands there.
struct Place {
    std::string file;
    std::string token;
    bool counted = true;  ///< the button that leads there belongs to what it stands on
};

/// 「### A form, by the example of 議事を加える (`FormKind::topic`)」 and its numbered places.
struct Example {
    std::string kind;
    std::string token;  ///< names the example wherever it is named
    std::vector<Place> places;
};

std::vector<Example> examples() {
    const std::regex heading(R"re(^### An? ([a-z]+), by the example of .*\(`([^`]+)`\))re");
    const std::regex place(R"re(^(\d+\.|-) `([^`]+)` `([^`]+)`)re");
    std::vector<Example> found;
    std::istringstream in(text_of(project / "docs/architecture.md"));
    for (std::string line; std::getline(in, line);) {
        std::smatch match;
        if (std::regex_search(line, match, heading)) found.push_back({match[1], match[2], {}});
        if (!found.empty() && std::regex_search(line, match, place))
            found.back().places.push_back({match[2], match[3], match[1] != "-"});
    }
    return found;
}

std::set<std::string> sources_with(const std::string& token) {
    std::set<std::string> files;
    for (const auto& entry : fs::recursive_directory_iterator(project / "src"))
        if (entry.is_regular_file() && text_of(entry.path()).find(token) != std::string::npos)
            files.insert(fs::relative(entry.path(), project).string());
    return files;
}

/// 「| form | 7 | 3 |」: kind → places after, as docs/cost-of-change.md counts them.
std::ptrdiff_t counted(const std::string& kind) {
    const std::regex row("\\| " + kind + R"( \|[^|]*\| *(\d+) *\|)");
    const auto text = text_of(project / "docs/cost-of-change.md");
    std::smatch match;
    REQUIRE(std::regex_search(text, match, row));
    return std::stol(match[1]);
}

}  // namespace

TEST_CASE("加え方の頁が言う場所に、言うとおりのものがある") {
    REQUIRE(examples().size() >= 2);
    for (const auto& example : examples()) {
        INFO(example.kind);
        REQUIRE_FALSE(example.places.empty());
        for (const auto& place : example.places) {
            INFO(place.file << ": " << place.token);
            CHECK(text_of(project / place.file).find(place.token) != std::string::npos);
        }
    }
}

TEST_CASE("加え方の頁が言わない場所に、例は出てこない") {
    for (const auto& example : examples()) {
        INFO(example.kind);
        std::set<std::string> told;
        for (const auto& place : example.places) told.insert(place.file);
        std::vector<std::string> untold;
        for (const auto& file : sources_with(example.token))
            if (!told.contains(file)) untold.push_back(file);
        CHECK(untold == std::vector<std::string>{});
    }
}

TEST_CASE("変更の手間の表は、加え方の頁と同じ数を言う") {
    for (const auto& example : examples()) {
        INFO(example.kind);
        const auto numbered = std::count_if(example.places.begin(), example.places.end(),
                                            [](const Place& place) { return place.counted; });
        CHECK(counted(example.kind) == numbered);
    }
}
