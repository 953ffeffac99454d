// 命令で刷る、パスワードを付ける、Word にする
#include "cli/program.hpp"
#include "support/catch.hpp"
#include "support/cups_server.hpp"

namespace {

using Catch::Matchers::Contains;
using kasane::test::CupsServer;
using kasane::test::Program;
using kasane::test::read;

Program town() {
    Program program;
    REQUIRE(program.run({"init", "--sample"}).exit_code == 0);
    return program;
}

}  // namespace

TEST_CASE("print は、頼んだプリンターに頼んだ部数を送る") {
    const auto program = town();
    const CupsServer cups({{.name = "shiken", .is_default = true}, {.name = "kachou"}});
    const auto ran =
        program.run({"print", "S2-1", "agenda", "--printer", "kachou", "--copies", "3", "--sides", "両面"});
    CHECK(ran.exit_code == 0);
    CHECK_THAT(ran.out, Contains("S2-1 次第\tkachou\t1ページ\t3部"));
    const auto jobs = cups.printed(1);
    REQUIRE(jobs.size() == 1);
    CHECK(jobs[0].pdf.starts_with("%PDF-"));
    CHECK_THAT(jobs[0].about, Contains("S2-1 次第\n3\n") && Contains("sides=two-sided-long-edge"));
    CHECK(program.run({"print", "S2-1", "minutes"}).exit_code == 0);
    CHECK(cups.printed(2).size() == 2);
    CHECK_THAT(program.run({"printers"}).out,
               Contains("shiken\t使えます\tいつも使う") && Contains("kachou\t使えます\t\t"));
}

TEST_CASE("ない紙・ない刷り方・ないプリンターは、何も送らずに言う") {
    const auto program = town();
    const CupsServer cups({{.name = "shiken", .is_default = true}});
    CHECK(program.run({"print", "S2-1", "poster"}).exit_code == 2);
    CHECK(program.run({"print", "S2-1", "agenda", "--sides", "裏面"}).exit_code == 2);
    CHECK(program.run({"print", "S9-1", "agenda"}).exit_code == 1);
    const auto ran = program.run({"print", "S2-1", "agenda", "--printer", "nai"});
    CHECK(ran.exit_code == 3);
    CHECK_THAT(ran.err, Contains("プリンター「nai」がありません。") && Contains("shiken"));
    CHECK(cups.jobs().empty());
}

TEST_CASE("部数は1から99までで、ほかの数では印刷も、配付資料をつくることもしない") {
    const auto program = town();
    const CupsServer cups({{.name = "shiken", .is_default = true}});
    for (const auto* copies : {"0", "100", "5000", "-1", "二", "1.5", "99999999999"}) {
        const auto ran = program.run({"print", "S2-1", "agenda", "--copies", copies});
        CHECK(ran.exit_code == 2);
        CHECK_THAT(ran.err, Contains("--copies の「" + std::string(copies) +
                                     "」は部数ではありません。1から99までの数にしてください。"));
        CHECK(program.run({"handout", "S2-1", "--copies", copies, "-o", program.file("h.md")}).exit_code ==
              2);
    }
    CHECK(cups.jobs().empty());
    CHECK(program.run({"print", "S2-1", "agenda", "--copies", "99"}).exit_code == 0);
    const auto jobs = cups.printed(1);
    REQUIRE(jobs.size() == 1);
    CHECK_THAT(jobs[0].about, Contains("S2-1 次第\n99\n"));
}

TEST_CASE("受け付けていないプリンターは、いまは使えないと言う") {
    const auto program = town();
    const CupsServer cups({{.name = "kotowari", .is_default = true, .refuses = true}});
    CHECK_THAT(program.run({"printers"}).out, Contains("kotowari\tいまは使えません\tいつも使う"));
}

TEST_CASE("--sealed の PDF はパスワードで開き、.docx は Word の文書になる") {
    const auto program = town();
    const auto pdf = program.file("次第.pdf");
    CHECK(program.run({"agenda", "S2-1", "-o", pdf, "--sealed"}, "Himitsu-2026\n").exit_code == 0);
    CHECK_THAT(read(pdf), Contains("/AESV3"));
    CHECK(program.run({"agenda", "S2-1", "-o", program.file("a.md"), "--sealed"}, "x\n").exit_code == 2);
    const auto weak = program.run({"agenda", "S2-1", "-o", program.file("b.pdf"), "--sealed"}, "1234\n");
    CHECK(weak.exit_code == 1);
    CHECK_THAT(weak.err, Contains("12字以上"));
    CHECK_FALSE(std::filesystem::exists(program.file("b.pdf")));
    const auto word = program.file("次第.docx");
    CHECK(program.run({"agenda", "S2-1", "-o", word}).exit_code == 0);
    CHECK(read(word).starts_with("PK"));
}

TEST_CASE("前からあるファイルを置き換えたときは、そう言う") {
    const auto program = town();
    const auto file = program.file("次第.md");
    CHECK(program.run({"agenda", "S2-1", "-o", file}).err.empty());
    CHECK_THAT(program.run({"agenda", "S2-1", "-o", file}).err, Contains("置き換えました"));
}
