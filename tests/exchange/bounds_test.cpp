// Files that nobody means to write, and some that a fuzzer or a hand on the keyboard made: each is refused in
// words, at once.
#include "exchange/import.hpp"
#include "exchange/refused.hpp"
#include "samples/sample_town.hpp"
#include "support/catch.hpp"
#include "support/repeated.hpp"

using namespace kasane;
using namespace kasane::exchange;
using kasane::test::refused;
using kasane::test::repeated;

namespace {

bool says(const std::string& said, const std::string& part) {
    CAPTURE(said, part);
    return said.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("点で10万回つないだキーは、落ちずに断る") {
    CHECK(says(refused("a.toml", repeated("a.", 100'000) + "a = 1\n"),
               "1行目：「.」でつないだキーが長すぎます"));
    CHECK(says(refused("a.toml", "[" + repeated("a.", 100'000) + "a]\n"), "「.」でつないだキーが長すぎます"));
    CHECK(says(refused("a.toml", "\n" + repeated("\"a\".", 100'000) + "a = 1\n"), "2行目：「.」でつないだ"));
}

TEST_CASE("点でつないだキーを入れ子にしても、落ちずに断る") {
    CHECK_FALSE(refused("a.toml", repeated("a = [\n{a.a.a.a.a.a.a.a = [\n", 100)).empty());
    CHECK_FALSE(refused("a.toml", "a = " + repeated("[", 100'000)).empty());
    CHECK_FALSE(refused("a.toml", "a = " + repeated("{a=", 100'000)).empty());
}

TEST_CASE("文の中の点はいくつあってもよい") {
    CHECK_FALSE(says(refused("a.toml", "[[case]]\ncalling_name = \"" + repeated("・.", 100) + "\" # " +
                                           repeated(".", 100) + "\n"),
                     "「.」で"));
}

TEST_CASE("10万行の表は、待たせずに断る") {
    std::string cases;
    std::string rows = "番号,呼称\n";
    for (int i = 0; i < 100'000; ++i) {
        cases += "[[case]]\nnumber = \"R" + std::to_string(i) + "\"\n";
        rows += "R" + std::to_string(i) + ",Aさん\n";
    }
    CHECK(says(refused("a.toml", cases), "5000 件まで"));
    CHECK(says(refused("a.csv", rows), "5000 件まで"));
    CHECK(says(refused("a.toml", "[[case]]\n" + repeated("[[case.member]]\n", 100'000)), "5000 件まで"));
}

TEST_CASE("900 KB の文は断り、知らせる文は短い") {
    const auto text = repeated("髙", 300'000);
    for (const auto& said :
         {refused("a.toml", "[[case]]\nnumber = \"" + text + "\"\n"),
          refused("a.toml", "[[case]]\n" + text + " = 1\n"),
          refused("a.toml", "[[case]]\nnumber = \"" + text + "\n"), refused("a.csv", text + "\n"),
          refused("a.csv", "番号\na\"" + text + "\n"), refused("a.csv", "番号\n1," + text + "\n")}) {
        CHECK_FALSE(said.empty());
        CHECK(said.size() < 2'000);
        CHECK((says(said, "行目") || says(said, "a.csv A1：") || says(said, "a.csv B2：")));
    }
}
