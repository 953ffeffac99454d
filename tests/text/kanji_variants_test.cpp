// 異体字, against the whole lists of the law and of others.
#include "text/kanji_variants.hpp"

#include <array>
#include <cstdio>
#include <fstream>
#include <memory>
#include <sstream>
#include <string>

#include "support/catch.hpp"
#include "text/folded.hpp"

using namespace kasane;

namespace {

/// What the script beside this test prints from the data of Debian's packages.
std::string printed(const std::string& argument) {
    const std::string command = KASANE_SOURCE_DIR "/tests/text/kanji_variants_from_data " + argument;
    const auto close = [](std::FILE* pipe) { ::pclose(pipe); };
    const std::unique_ptr<std::FILE, decltype(close)> pipe(::popen(command.c_str(), "r"), close);
    REQUIRE(pipe != nullptr);
    std::string all;
    std::array<char, 4096> part{};
    for (std::size_t length = 0; (length = std::fread(part.data(), 1, part.size(), pipe.get())) > 0;)
        all.append(part.data(), length);
    return all;
}

}  // namespace

TEST_CASE("人名と常用漢字の旧字体は、すべて新字体と同じ字とみなす") {
    std::istringstream lists(printed("--lists"));
    std::string old;
    std::string in_use;
    int pairs = 0;
    for (; lists >> old >> in_use; ++pairs) {
        INFO(old << in_use);
        CHECK(text::folded(old).letters == text::folded(in_use).letters);
    }
    CHECK(pairs > 550);
}

TEST_CASE("異体字の表は、元のデータからつくったとおり") {
    std::ifstream file(KASANE_SOURCE_DIR "/src/text/kanji_variants.inc");
    std::ostringstream committed;
    committed << file.rdbuf();
    const auto anew = printed("");
    const auto first_line = [](const std::string& text) { return text.substr(0, text.find('\n')); };
    REQUIRE(anew.size() > 20'000);
    // Another release of Debian has other versions of the data; the lists of the law are tried above all the
    // same.
    if (first_line(anew) == first_line(committed.str())) CHECK(committed.str() == anew);
}

TEST_CASE("どの表にもない姓の字も、毎日打たれる字と同じとみなし、違う字は違うまま") {
    const auto same = [](const char* one, const char* other) {
        return text::folded(one).letters == text::folded(other).letters;
    };
    for (const auto& [one, other] :
         {std::pair{"髙﨑", "高崎"}, std::pair{"𠮷野", "吉野"}, std::pair{"渡邉", "渡辺"},
          std::pair{"渡邊", "渡邉"}, std::pair{"奧村淸", "奥村清"}, std::pair{"鹽田寬", "塩田寛"},
          std::pair{"齋藤", "斉藤"}, std::pair{"靏田", "鶴田"}, std::pair{"大𣘺", "大橋"}}) {
        INFO(one << other);
        CHECK(same(one, other));
    }
    for (const auto& [one, other] :
         {std::pair{"藤田", "富士田"}, std::pair{"太田", "大田"}, std::pair{"河合", "川合"},
          std::pair{"土", "士"}, std::pair{"己", "巳"}, std::pair{"未", "末"}}) {
        INFO(one << other);
        CHECK_FALSE(same(one, other));
    }
}
