#include <filesystem>
#include <set>

#include "cli/program.hpp"
#include "support/catch.hpp"

namespace {

using Catch::Matchers::Contains;
using kasane::test::Program;
using kasane::test::read;

Program town_after_sitting() {
    Program program;
    REQUIRE(program.run({"init", "--sample"}).exit_code == 0);
    REQUIRE(
        program.run({"record", "S2"}, read(KASANE_SOURCE_DIR "/data/sitting-2026-01-22.jsonl")).exit_code ==
        0);
    return program;
}

}  // namespace

TEST_CASE("ケース別記録・役割票・閲覧用副本・開示用の写しを、それぞれの命令で出せる") {
    const auto program = town_after_sitting();
    const auto sheet = program.run({"sheet", "S2-1", "R7-012"});
    CHECK(sheet.exit_code == 0);
    CHECK_THAT(sheet.out, Contains("見本 松子") && Contains("R7-012"));
    CHECK_THAT(program.run({"sheet", "S2", "R7-012", "--level", "配付用"}).out, !Contains("松子"));
    CHECK_THAT(program.run({"slip", "S2-1", "包括"}).out, Contains("東地域包括支援センター"));
    CHECK_THAT(program.run({"reading-copy", "S2-1"}).out, Contains("■■") && !Contains("R7-012"));
    CHECK_THAT(program.run({"minutes", "S2-1", "--level", "閲覧用"}).out, Contains("■■"));
    const auto disclosed = program.run({"disclosure", "R7-012", "母"});
    CHECK_THAT(disclosed.out, Contains("見本 松子") && !Contains("竹夫"));
}

TEST_CASE("開示用の写しを出すと、渡す前に読むことと、伏せていないところを言われる") {
    const auto program = town_after_sitting();
    const auto file = program.file("copy.pdf");
    const auto ran = program.run({"disclosure", "R6-031", "父", "-o", file});
    CHECK(ran.exit_code == 0);
    CHECK_THAT(ran.err, Contains("全文を読んで確かめてください") && Contains("伏せていないところ"));
    const auto paper = program.run({"disclosure", "R6-031", "父"});
    CHECK_THAT(paper.out,
               !Contains("高校") && !Contains("絵とパソコン") && Contains("雛形 健の相談と家族会"));
}

TEST_CASE("開催を指した役割票は、その機関にすることのある会議のものになる") {
    const auto program = town_after_sitting();
    const auto only_second = program.run({"slip", "S2", "消防"});
    CHECK(only_second.exit_code == 0);
    CHECK(only_second.out == program.run({"slip", "S2-2", "消防"}).out);
    CHECK(program.run({"slip", "S2", "教委"}).out == program.run({"slip", "S2-1", "教委"}).out);
    const auto alone = program.file("slip.pdf");
    CHECK(program.run({"slip", "S2", "消防", "-o", alone}).exit_code == 0);
    CHECK(std::filesystem::exists(alone));
    const auto both = program.file("both.md");
    CHECK(program.run({"slip", "S2", "包括", "-o", both}).exit_code == 0);
    for (const auto* name : {"both-1.md", "both-2.md"}) CHECK(std::filesystem::exists(program.file(name)));
}

TEST_CASE("どの会議にもすることのない機関の役割票は断られる") {
    Program program;
    REQUIRE(program.run({"init", "--sample"}).exit_code == 0);
    const auto ran = program.run({"slip", "S3", "消防"});
    CHECK(ran.exit_code == 1);
    CHECK_THAT(ran.err, Contains("役割も宿題もありません"));
}

TEST_CASE("ない名・扱わなかったケース・支援会議の開示は、することとともに断られる") {
    const auto program = town_after_sitting();
    for (const auto& arguments :
         std::vector<std::vector<std::string>>{{"sheet", "S2-1", "R9-999"},
                                               {"sheet", "S2-1", "R7-015"},
                                               {"sheet", "S2-1", "支援-R7-04"},
                                               {"slip", "S2-1", "ない機関"},
                                               {"minutes", "S2-1", "--level", "秘密"},
                                               {"minutes", "S2-1", "--version", "3"},
                                               {"disclosure", "支援-R7-04", "本人"},
                                               {"disclosure", "R7-012", "祖父"},
                                               {"handout", "S2-1", "--copies", "1"}}) {
        const auto ran = program.run(arguments);
        INFO(arguments[0] << " " << arguments[1]);
        CHECK(ran.exit_code == 1);
        CHECK(std::count(ran.err.begin(), ran.err.end(), '\n') == 2);
        CHECK(ran.out.empty());
    }
}

TEST_CASE("配付資料は、番号のついた部数と回収の一覧が一つの PDF になる") {
    const auto program = town_after_sitting();
    const auto file = program.file("handout.pdf");
    CHECK(program.run({"handout", "S2-1", "--copies", "12", "-o", file}).exit_code == 0);
    CHECK(read(file).starts_with("%PDF-"));
    CHECK_THAT(program.run({"handout", "S2-1", "--copies", "12"}).out,
               Contains("資料番号 12／12") && Contains("資料の回収一覧"));
}

TEST_CASE("papers は、次第・会議録・ケース別記録・役割票をフォルダーにまとめて書く") {
    const auto program = town_after_sitting();
    const auto folder = program.file("papers");
    const auto ran = program.run({"papers", "S2", "-o", folder});
    CHECK(ran.exit_code == 0);
    std::set<std::string> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        files.insert(entry.path().filename().string());
    for (const auto* name : {"S2-1-次第.pdf", "S2-1-会議録.pdf", "S2-1-会議録.md",
                             "S2-1-ケース別記録-R7-012.pdf", "S2-1-役割票-包括.pdf", "S2-2-会議録.pdf"})
        CHECK(files.contains(name));
    CHECK_FALSE(files.contains("S2-1-ケース別記録-支援-R7-04.pdf"));
    CHECK_FALSE(files.contains("S2-2-ケース別記録-R7-012.pdf"));
}

TEST_CASE("template check は見本の町の紙で確かめ、fields は一覧を出す") {
    const Program program;
    const auto checked = program.run({"template", "check"});
    CHECK(checked.exit_code == 0);
    CHECK_THAT(checked.out, Contains("minutes.md") && Contains("ひな形はすべて使えます。"));
    CHECK(program.run({"template", "fields", "-o", program.file("項目.md")}).exit_code == 0);
    CHECK(read(program.file("項目.md")) == read(KASANE_SOURCE_DIR "/docs/templates.md"));
    CHECK_THAT(program.run({"template", "fields"}).out, Contains("\nitems › title\t議題\n"));
    CHECK(program.run({"template", "preview", "slip.md"}).exit_code == 0);
    CHECK(program.run({"template", "preview", "slips.md"}).exit_code == 1);
}
