// A checkout that was moved: the program takes what lies there, not what lay where it was built.
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include "support/catch.hpp"
#include "support/temp_folder.hpp"

namespace fs = std::filesystem;
using Catch::Matchers::Contains;

TEST_CASE("移したフォルダーのプログラムは、そこのひな形で紙をつくる") {
    const kasane::test::TempFolder folder;
    const auto moved = folder.path() / "かさね 二";
    const auto program = moved / "build" / "release" / "kasane";
    fs::create_directories(program.parent_path());
    fs::copy_file(KASANE_PROGRAM, program);
    const fs::path source(KASANE_SOURCE_DIR);
    fs::copy_file(source / "kiosk", moved / "kiosk");
    for (const auto* name : {"templates", "data", "assets"})
        fs::copy(source / name, moved / name, fs::copy_options::recursive);
    std::ofstream(moved / "templates" / "agenda.md", std::ios::app) << "\n移した所のひな形です。\n";
    const auto start =
        "'" + program.string() + "' --db '" + (folder.path() / "t.db").string() + "' --now 2026-01-22 ";
    REQUIRE(std::system((start + "init --sample >/dev/null").c_str()) == 0);
    const auto paper = folder.path() / "agenda.md";
    REQUIRE(std::system((start + "agenda S2-1 -o '" + paper.string() + "' >/dev/null").c_str()) == 0);
    std::ostringstream read;
    read << std::ifstream(paper).rdbuf();
    CHECK_THAT(read.str(), Contains("移した所のひな形です。"));
}
