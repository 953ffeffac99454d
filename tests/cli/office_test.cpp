// What the office does between the meetings: record without a sitting, propose, settings, files again.
#include <algorithm>
#include <fstream>
#include <sstream>

#include "cli/program.hpp"
#include "support/catch.hpp"

namespace {

using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;
using kasane::test::after_sitting;
using kasane::test::Program;
using kasane::test::read;
using kasane::test::sample_town;
using kasane::test::write;

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const auto at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

}  // namespace

TEST_CASE("開催を書かない record で、会議をつくり、ケースを議題に加えられる") {
    const auto program = sample_town();
    const auto answers = program.run(
        {"record", "--as", "青葉"},
        "{\"do\":\"make_sitting\",\"on\":\"2026-03-26\",\"place\":\"公民館\",\"like\":\"S2\"}\n\n"
        "{\"do\":\"put_on_agenda\",\"meeting\":\"S3-1\",\"case\":\"R7-015\",\"timing\":\"新規プラン\"}\n"
        "{\"do\":\"put_on_agenda\",\"meeting\":\"S3-1\",\"case\":\"支援-R7-06\",\"timing\":\"新規プラン\"}\n"
        "{\"do\":\"start\",\"item\":3}\n");
    CHECK(answers.exit_code == 1);
    CHECK_THAT(answers.out, StartsWith("{\"ok\":2,"));
    CHECK_THAT(answers.out, Contains("\n{\"ok\":3,"));
    CHECK_THAT(answers.out, Contains("\n{\"refused\":\"R03\",\"line\":4,"));
    CHECK_THAT(answers.out,
               Contains("\n{\"refused\":\"\",\"line\":5,\"message\":\"「meeting」がありません。"));
    CHECK_THAT(program.run({"meetings"}).out, Contains("\t2026-03-26\t重層的支援会議\t"));
    CHECK_THAT(program.run({"agenda", "S3-1"}).out, Contains("R7-015"));
}

TEST_CASE("議題の案は、種別ごとに、ケースと理由と時刻、残ったことを並べる") {
    const auto program = after_sitting();
    CHECK(program.run({"propose", "2/26", "-o", program.file("案.md")}).exit_code == 0);
    const auto proposed = read(program.file("案.md"));
    CHECK_THAT(proposed, StartsWith("# 令和8年2月26日（木）の議題の案\n\n## 重層的支援会議\n"));
    CHECK_THAT(proposed, Contains("| 1 | 13:30 | 10 | R7-005　Hさん | モニタリング |"));
    CHECK_THAT(proposed, Contains("| 令和8年1月29日 | アウトの確認（持ち帰り） | アウト | R7-012 |"));
    CHECK_THAT(proposed, Contains("宿題：通訳派遣の予算の確認"));
    const auto statutory = proposed.find("## 支援会議");
    REQUIRE(statutory != std::string::npos);
    CHECK(proposed.find("支援-") > statutory);
    CHECK(program.run({"propose", "2/26", "-o", program.file("案.txt")}).exit_code == 2);
    CHECK(program.run({"propose", "2/26", "-o", program.file("案.pdf")}).exit_code == 0);
    CHECK(program.run({"propose", "2026-02-29"}).exit_code == 2);
    CHECK(program.run({"propose"}).exit_code == 2);
}

TEST_CASE("画面に出す議題の案は、列のそろった文字だけで、Markdown の記号がない") {
    const auto program = after_sitting();
    for (const auto& shown :
         {program.run({"propose", "2/26"}).out, program.in_terminal({"propose", "2/26"})}) {
        CHECK_THAT(shown, StartsWith("令和8年2月26日（木）の議題の案\n\n重層的支援会議\n番号  時刻"));
        CHECK_THAT(shown, Contains("\n   1  13:30  10  R7-005　Hさん  "));
        CHECK_THAT(shown, !Contains("|") && !Contains("#") && !Contains("\\"));
    }
}

TEST_CASE("議題の案に、世帯の人の名は載らない") {
    const auto program = after_sitting();
    for (const auto* day : {"2026-02-26", "2026-12-24"})
        for (const auto* name : {"松子", "マリア", "すみれ", "鉄男", "⟦"})
            CHECK_THAT(program.run({"propose", day}).out, !Contains(name));
}

TEST_CASE("町の設定は、書き出したものを読み込んでも変わらない") {
    const auto program = sample_town();
    CHECK(program.run({"settings", "--export", program.file("s.toml")}).exit_code == 0);
    CHECK(read(program.file("s.toml")) == program.run({"settings", "--export"}).out);
    CHECK(program.run({"settings", "--import", program.file("s.toml")}).out ==
          "変わったものはありません。\n");
    CHECK(program.run({"settings"}).exit_code == 2);
    CHECK(program.run({"settings", "--export", "--history"}).exit_code == 2);
}

TEST_CASE("町の設定を読み込むと、だれがいつ何を変えたかが残る") {
    const auto program = sample_town();
    auto toml = program.run({"settings", "--export"}).out;
    toml = replaced(toml, "document_number = \"7福地第　号\"", "document_number = \"7\\\"福\\\"\"");
    toml = replaced(toml, "new_plan = 25", "new_plan = 30");
    toml = replaced(toml, "lowered = []", "lowered = [\"R05\", \"R05\"]");
    write(program.file("s.toml"), toml);
    const auto imported = program.run({"settings", "--import", program.file("s.toml"), "--as", "森野"});
    CHECK(imported.out == "町の設定を直した、新規プランの時間のめやすを30分に、R05を表示だけに。\n");
    const auto history = program.run({"settings", "--history"}).out;
    // All of it or nothing: one line of the journal.
    CHECK_THAT(history, Contains("2026-01-22T13:10:00\t森野\t"
                                 "町の設定を直した、新規プランの時間のめやすを30分に、R05を表示だけに\t"
                                 "会議録の文書番号（番号の所は空けておく）：「7福地第　号」→「7\"福\"」\n"));
    CHECK_THAT(history, !Contains("\t森野\tR05を表示だけに\n"));
    const auto exported = program.run({"settings", "--export"}).out;
    CHECK_THAT(exported, Contains("document_number = \"7\\\"福\\\"\"\n"));
    CHECK_THAT(exported, Contains("lowered = [\"R05\"]\n"));
    write(program.file("back.toml"), "[rules]\nlowered = []\n");
    CHECK(program.run({"settings", "--import", program.file("back.toml")}).out == "R05を注意に。\n");
    CHECK_THAT(program.run({"settings", "--history"}).out, Contains("\tR05を注意に\n"));
}

TEST_CASE("町の設定の間違いは、ファイルと行と値で示され、何も変わらない") {
    const auto program = sample_town();
    const auto before = program.run({"settings", "--export"}).out;
    struct Wrong {
        std::string from;
        std::string to;
        std::string said;
    };
    const auto wrong = GENERATE(
        Wrong{"new_plan = 25", "new_plan = 0", "0 分"}, Wrong{"new_plan = 25", "new_plan = \"長い\"", "長い"},
        Wrong{"new_plan = 25", "shin_plan = 25", "shin_plan"},
        Wrong{"\nretention", "\nretentoin", "retentoin"}, Wrong{" 参加支援\"", " 宇宙\"", "宇宙"},
        Wrong{"name = \"かささぎ市\"", "name = \"\"", "市町村の名"},
        Wrong{"lowered = []", "lowered = [\"R01\"]", "R01"},
        Wrong{"lowered = []", "lowered = [\"R99\"]", "R99"}, Wrong{"lowered = []", "lowered = 5", "lowered"},
        Wrong{"[rules]", "[rule]", "rule"}, Wrong{"[town]", "town = 3\n[x]", "town"},
        Wrong{"seal_title = \"決裁\"", "seal_title = \"供覧", "供覧"});
    // Another change in the same file is not made either.
    auto toml = replaced(before, "monitoring = 10", "monitoring = 11");
    write(program.file("bad.toml"), replaced(toml, wrong.from, wrong.to));
    const auto refused = program.run({"settings", "--import", program.file("bad.toml")});
    INFO(refused.err);
    CHECK(refused.exit_code == 3);
    CHECK_THAT(refused.err, Contains("bad.toml "));
    CHECK_THAT(refused.err, Contains("行目："));
    CHECK_THAT(refused.err, Contains(wrong.said));
    CHECK(program.run({"settings", "--export"}).out == before);
}

TEST_CASE("会議のあとで同じファイルを読み込んでも、断られず、何も変わらない") {
    const auto program = after_sitting();
    const auto minutes = program.run({"minutes", "S2-1"}).out;
    const std::string data = KASANE_SOURCE_DIR "/data/";
    for (const std::string name :
         {"agencies.toml", "roster.toml", "cases/r6-031.toml", "sitting-2026-01-22.toml", "town.toml"}) {
        const auto again = program.run({"import", data + name});
        INFO(name << again.err);
        CHECK(again.out == "変わったものはありません。\n");
    }
    CHECK(program.run({"minutes", "S2-1"}).out == minutes);
}

TEST_CASE("会議の履歴は、だれがいつ何をしたかを一行ずつ言う") {
    const auto program = after_sitting();
    const auto whole = program.run({"log", "S2"});
    CHECK(whole.exit_code == 0);
    CHECK_THAT(whole.out, Contains("\n14\t2026-01-22T13:30:00\t青葉\t第10回 重層的支援会議を開会\n"));
    CHECK(std::count(whole.out.begin(), whole.out.end(), '\n') == 159);
    const auto block = program.run({"log", "S2-2"}).out;
    CHECK(block.size() < whole.out.size());
    CHECK_FALSE(block.empty());
    for (const auto* name : {"松子", "マリア", "すみれ", "鉄男"}) CHECK_THAT(whole.out, !Contains(name));
    CHECK(program.run({"log", "S99"}).exit_code == 1);
}
