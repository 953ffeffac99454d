// docs/rules.md is what `kasane rules -o` writes. KASANE_UPDATE_GOLDEN=1 writes it anew.
#include <cstdlib>
#include <fstream>
#include <set>
#include <sstream>

#include "cli/program.hpp"
#include "domain/rules/rule.hpp"
#include "support/catch.hpp"

namespace {

const std::string path = KASANE_SOURCE_DIR "/docs/rules.md";

std::string printed() {
    const kasane::test::TempFolder folder;
    const auto file = (folder.path() / "rules.md").string();
    CHECK(kasane::test::Program::run_bare({"kasane", "rules", "-o", file}).exit_code == 0);
    return kasane::test::read(file);
}

/// 「S1」, 「W18」… as a source column names them; 「W18–W21」 names its ends.
std::set<std::string> marks_in(std::string_view source) {
    std::set<std::string> marks;
    for (std::size_t at = 0; at < source.size(); ++at) {
        if (source[at] != 'S' && source[at] != 'W') continue;
        auto end = at + 1;
        while (end < source.size() && source[end] >= '0' && source[end] <= '9') ++end;
        marks.insert(std::string(source.substr(at, end - at)));
    }
    return marks;
}

}  // namespace

TEST_CASE("docs/rules.md は kasane rules -o で書いたとおり") {
    if (std::getenv("KASANE_UPDATE_GOLDEN")) std::ofstream(path, std::ios::binary) << printed();
    std::ifstream in(path, std::ios::binary);
    std::ostringstream file;
    file << in.rdbuf();
    CHECK(file.str() == printed());
}

TEST_CASE("規則の表には、どの規則も、その出典の名もある") {
    const auto table = printed();
    for (const auto& rule : kasane::domain::rules()) {
        const std::string id(code(rule.id));
        INFO(id);
        CHECK(table.find("\n| " + id + " | " + std::string(label(rule.level)) + " | ") != std::string::npos);
        for (const auto& mark : marks_in(rule.source)) {
            INFO(mark);
            CHECK(table.find("\n| " + mark + " | ") != std::string::npos);
        }
    }
}
