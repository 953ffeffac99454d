// More than anybody means to give: refused in words, at once.
#include <sys/resource.h>

#include "cli/program.hpp"
#include "support/catch.hpp"
#include "support/child_process.hpp"

using namespace kasane::test;

namespace {

Program opened_town() {
    Program program;
    REQUIRE(program.run({"init", "--sample"}).exit_code == 0);
    return program;
}

bool says(const std::string& said, const std::string& part) {
    const auto shown = said.substr(0, 500);
    CAPTURE(shown, part);
    return said.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("1 GB のファイルは読まずに断る") {
    const auto program = opened_town();
    for (const std::string name : {"大きい.toml", "大きい.csv"}) {
        const auto path = program.file(name);
        write(path, "");
        std::filesystem::resize_file(path, 1024ULL * 1024 * 1024);
        const auto ran = program.run({"import", path});
        CHECK(ran.exit_code != 0);
        CHECK(says(ran.err, "大きすぎます"));
    }
}

TEST_CASE("10 MB の発言は断り、次の行は記録する") {
    const auto program = opened_town();
    const auto ran = program.run(
        {"record", "S2"}, R"({"do":"note","item":3,"text":")" + std::string(10 * 1024 * 1024, 'a') + "\"}\n" +
                              R"({"do":"presence","person":"森野","presence":"出席"})" + "\n");
    CHECK(says(ran.out, "一行が長すぎます"));
    CHECK(says(ran.out, "{\"ok\":"));
    CHECK(ran.out.size() < 2'000);
}

TEST_CASE("3万字の発言は断る") {
    const auto program = opened_town();
    const auto ran = program.run({"record", "S2"}, R"({"do":"note","item":3,"kind":"発言","text":")" +
                                                       std::string(30'000, 'a') + "\"}\n");
    CHECK(says(ran.out, "長すぎます"));
}

TEST_CASE("10万行の記録は、1万行で止める") {
    const auto program = opened_town();
    std::string lines;
    for (int i = 0; i < 100'000; ++i) lines += "{}\n";
    const auto ran = program.run({"record", "S2"}, lines);
    CHECK(ran.exit_code == 3);
    CHECK(says(ran.err, "10000行を超えた"));
}

TEST_CASE("控えでない 1 GB のファイルは、初めだけを見て断る") {
    const auto program = opened_town();
    const auto path = program.file("大きい.db");
    write(path, "");
    std::filesystem::resize_file(path, 1000ULL * 1024 * 1024);
    // Where it was read to its end, there would be no room for it.
    const auto ran = kasane::test::exit_code_of([&] {
        const rlimit little{900ULL * 1024 * 1024, 900ULL * 1024 * 1024};
        if (::setrlimit(RLIMIT_AS, &little) != 0) return 99;
        const auto restored = program.run({"restore", path});
        return says(restored.err, "かさねの記録ではありません") ? restored.exit_code : 98;
    });
    CHECK(ran == 3);
}

TEST_CASE("8時間を超える議事は断る") {
    const auto program = opened_town();
    const auto ran = program.run({"record", "S2"},
                                 R"({"do":"add_topic","meeting":"S2-1","title":"地域課題","minutes":1000000})"
                                 "\n");
    CHECK(says(ran.out, "refused"));
    CHECK(says(ran.out, "480 までの分"));
}

TEST_CASE("改行のあるケースの番号は断る") {
    const auto program = opened_town();
    const auto ran =
        program.run({"record"}, R"({"do":"case","number":"R7-030\nR7-031","calling_name":"P世帯"})"
                                "\n");
    CHECK(says(ran.out, "refused"));
    CHECK(says(ran.out, "番号に改行などの制御文字"));
    write(program.file("a.toml"),
          "[[case]]\nnumber = \"R7-030\\nR7-031\"\ncalling_name = \"P世帯\"\n"
          "[[case.member]]\nname = \"写野 一郎\"\nrelation = \"本人\"\n");
    CHECK(says(program.run({"import", program.file("a.toml")}).err, "番号に改行などの制御文字"));
}
