// docs/cost-of-change.md: the examples, counted again.
#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <string>

#include "support/catch.hpp"

namespace fs = std::filesystem;

namespace {

const fs::path below_src = fs::path(KASANE_SOURCE_DIR) / "src";

/// The files below src that name it outside comments, a header and its .cpp as one.
std::set<std::string> places_of(const std::string& pattern) {
    const std::regex name(pattern);
    std::set<std::string> places;
    for (const auto& entry : fs::recursive_directory_iterator(below_src)) {
        if (!entry.is_regular_file()) continue;
        std::ifstream in(entry.path());
        for (std::string line; std::getline(in, line);)
            if (std::regex_search(line.substr(0, line.find("//")), name))
                places.insert(fs::relative(entry.path(), below_src).replace_extension().string());
    }
    return places;
}

}  // namespace

TEST_CASE("命令は、対のファイルと、命令の一覧と、書式のほかに書くところがない") {
    CHECK(places_of(R"(\bSetContact\b)").size() == 3);
}

TEST_CASE("規則は、番号と、表の行と、確かめる関数のほかに書くところがない") {
    CHECK(places_of(R"(\bR13\b)").size() == 3);
}

TEST_CASE("紙は、対のファイルと、ひな形の一覧と、表の行と、つくる所と、命令のほかに書くところがない") {
    CHECK(places_of(R"(PaperKind::reading_copy|\bReadingPaper\b|"reading-copy)").size() == 5);
}

TEST_CASE("町の設定の文は、どこでも手で写されない") {
    CHECK(places_of(R"(\bseal_boxes\b)").size() <= 10);
    CHECK(places_of(R"(seal_boxes = )").empty());
}
