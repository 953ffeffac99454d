// kasane doctor and kasane destroy as a clerk sees them.
#include <filesystem>

#include <SQLiteCpp/SQLiteCpp.h>
#include <catch2/catch.hpp>

#include "cli/program.hpp"
#include "store/tampering.hpp"

namespace {

namespace fs = std::filesystem;
using Catch::Matchers::Contains;
using kasane::test::after_sitting;
using kasane::test::Program;
using kasane::test::read;
using kasane::test::tamper;
using kasane::test::write;

/// The sample town after its sitting, with a backup as the kiosk makes it.
Program with_backup() {
    auto program = after_sitting();
    REQUIRE(program.run({"backup", program.file("backups/town-2026-01-22T15-10-00.db")}).exit_code == 0);
    return program;
}

}  // namespace

TEST_CASE("具合の確認は、記録・履歴・控え・権限・端末を一行ずつ言う") {
    const auto program = with_backup();
    const auto report = program.run({"doctor"});
    INFO(report.out);
    for (const auto* line :
         {"よい\t記録：", "よい\t履歴：すべての行が書かれたとおり", "よい\t控え：", "この記録と続いている",
          "よい\t権限：持ち主だけが読める", "空き：", "暗号化：", "書体：", "日本語入力：", "プリンター："})
        CHECK_THAT(report.out, Contains(line));
}

TEST_CASE("具合の確認は、書き換えられた履歴、すり替えられた控え、開いた権限を見つける") {
    const auto program = with_backup();
    SECTION("履歴") {
        tamper(program.store(), "UPDATE journal SET actor = 'だれか' WHERE seq = 30");
        CHECK_THAT(program.run({"doctor"}).out, Contains("悪い\t履歴：30行目が書かれたときと違う"));
    }
    SECTION("控え") {
        Program other = with_backup();
        fs::copy_file(other.file("backups/town-2026-01-22T15-10-00.db"),
                      program.file("backups/town-2026-01-22T15-20-00.db"));
        CHECK_THAT(program.run({"doctor"}).out, Contains("この記録の前の状態ではありません"));
    }
    SECTION("権限") {
        fs::permissions(program.store(), fs::perms::others_read, fs::perm_options::add);
        CHECK_THAT(program.run({"doctor"}).out, Contains("悪い\t権限：ほかの人も読めるものがあります"));
    }
    CHECK(program.run({"doctor"}).exit_code == 1);
}

TEST_CASE("廃棄すると、まだ残っている控えと紙が挙がり、会議録では廃棄済になる") {
    const auto program = with_backup();
    fs::create_directory(program.file("papers"));
    write(program.file("papers/S2-1-会議録.md"), "紙");
    CHECK(program.run({"destroy", "R7-012"}).exit_code == 1);
    const auto done = program.run({"destroy", "R7-012", "--because", "誤って入れた", "--as", "青葉"});
    INFO(done.err);
    CHECK(done.exit_code == 0);
    CHECK_THAT(done.out, Contains("R7-012を廃棄（誤って入れた）。\n"));
    CHECK_THAT(done.out,
               Contains("まだ残っている控え\t" + program.file("backups/town-2026-01-22T15-10-00.db")));
    CHECK_THAT(done.out, Contains("まだ残っている紙\t" + program.file("papers/S2-1-会議録.md")));
    CHECK_THAT(program.run({"minutes", "S2-1"}).out, !Contains("R7\\-012"));
    CHECK_THAT(program.run({"agenda", "S2-1"}).out, Contains("廃棄済") && !Contains("R7\\-012"));
    CHECK_THAT(program.run({"log", "S2"}).out, Contains("（廃棄済）"));
    CHECK_THAT(program.run({"doctor"}).out, Contains("よい\t履歴：すべての行"));
    CHECK(program.run({"destroy"}).out.empty());
}

TEST_CASE("確定した会議録は、一字でも書き換えられるか、なくなると、具合の確認が見つけ、紙にもならない") {
    const auto program = after_sitting();
    REQUIRE(program
                .run({"record", "S2", "--as", "青葉"}, R"({"do":"minutes_state","meeting":1,"state":"確認済"}
{"do":"minutes_state","meeting":1,"state":"確定"})")
                .exit_code == 0);
    CHECK_THAT(program.run({"doctor"}).out, Contains("よい\t確定した会議録：1版、確定したときのとおり"));
    REQUIRE(program.run({"minutes", "S2-1"}).exit_code == 0);
    const auto* sql = GENERATE("UPDATE filed_minutes SET markdown = replace(markdown, '青葉', '青木')",
                               "UPDATE filed_minutes SET pdf = CAST(pdf || x'20' AS BLOB)",
                               "UPDATE minutes_version SET markdown_sha256 = pdf_sha256",
                               "UPDATE minutes_version SET pdf_sha256 = ''",
                               "UPDATE filed_minutes SET markdown = '', fields = '', pdf = x''",
                               "DELETE FROM filed_minutes");
    INFO(sql);
    tamper(program.store(), sql);
    const auto report = program.run({"doctor"});
    CHECK(report.exit_code == 1);
    CHECK_THAT(report.out,
               Contains("悪い\t確定した会議録の第1版が、確定したときの控え（SHA-256）と違います。"));
    const auto minutes = program.run({"minutes", "S2-1"});
    CHECK(minutes.exit_code == 1);
    CHECK(minutes.out.empty());
    CHECK_THAT(minutes.err, Contains("控え（SHA-256）と違います。"));
}
