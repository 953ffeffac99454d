// A rule is called by its RuleId, so that the compiler knows of all that depends on it.
#include <filesystem>
#include <fstream>
#include <regex>
#include <string>

#include "support/catch.hpp"

namespace fs = std::filesystem;

TEST_CASE("画面の言葉に、規則の番号も命令の名もない") {
    const std::regex words(R"re("[^"]*(R[0-9][0-9]|kasane [a-z])[^"]*")re");
    for (const auto& entry :
         fs::recursive_directory_iterator(fs::path(KASANE_SOURCE_DIR) / "src" / "view_model")) {
        if (!entry.is_regular_file()) continue;
        std::ifstream in(entry.path());
        int number = 0;
        for (std::string line; std::getline(in, line);) {
            INFO(entry.path().filename().string() << ":" << ++number << " " << line);
            CHECK_FALSE(std::regex_search(line.substr(0, line.find("//")), words));
        }
    }
}

TEST_CASE("規則の番号は、文字でなく RuleId で書かれている") {
    const std::regex literal(R"re("R[0-9]{2}")re");
    int read = 0;
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(KASANE_SOURCE_DIR) / "src")) {
        const auto extension = entry.path().extension();
        if (extension != ".cpp" && extension != ".hpp") continue;
        std::ifstream in(entry.path());
        for (std::string line; std::getline(in, line); ++read) {
            INFO(entry.path().filename().string() << ": " << line);
            CHECK_FALSE(std::regex_search(line.substr(0, line.find("//")), literal));
        }
    }
    CHECK(read > 10'000);
}
