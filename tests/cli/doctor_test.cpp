// kasane doctor and kasane destroy as a clerk sees them.
#include <filesystem>

#include <SQLiteCpp/SQLiteCpp.h>

#include "cli/program.hpp"
#include "store/tampering.hpp"
#include "support/catch.hpp"

namespace {

namespace fs = std::filesystem;
using Catch::Matchers::Contains;
using kasane::test::after_sitting;
using kasane::test::Program;
using kasane::test::read;
using kasane::test::sample_town;
using kasane::test::tamper;
using kasane::test::write;

/// The sample town after its sitting, with a backup as the kiosk makes it.
Program with_backup() {
    auto program = after_sitting();
    fs::create_directory(program.file("backups"));
    fs::permissions(program.file("backups"), fs::perms::owner_all);
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
    REQUIRE(program.run({"papers", "S2", "-o", program.file("papers")}).exit_code == 0);
    CHECK(program.run({"destroy", "R7-012"}).exit_code == 1);
    const auto done = program.run({"destroy", "R7-012", "--because", "誤って入れた", "--as", "青葉"});
    INFO(done.err);
    CHECK(done.exit_code == 0);
    CHECK_THAT(done.out, Contains("R7-012を廃棄（誤って入れた）。\n"));
    CHECK_THAT(done.out,
               Contains("まだ残っている控え\t" + program.file("backups/town-2026-01-22T15-10-00.db")));
    for (const auto* holds :
         {"会議録.md", "会議録.pdf", "次第.pdf", "ケース別記録-R7-012.pdf", "役割票-包括.pdf"})
        CHECK_THAT(done.out, Contains("まだ残っている紙\t" + program.file("papers/S2-1-") + holds + "\n"));
    for (const auto* other : {"ケース別記録-R7-017", "役割票-教委", "S2-2-会議録"})
        CHECK_THAT(done.out, !Contains(other));
    CHECK_THAT(program.run({"minutes", "S2-1"}).out, !Contains("R7-012"));
    CHECK_THAT(program.run({"agenda", "S2-1"}).out, Contains("廃棄済") && !Contains("R7-012"));
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
                               "UPDATE filed_minutes SET fields = replace(fields, '了承', '否認')",
                               "UPDATE minutes_version SET fields_sha256 = ''",
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

TEST_CASE("廃棄は、戻す前の記録、取り出した記録、封をした控え、横の控えも挙げ、ほかの町のものは挙げない") {
    const auto program = with_backup();
    REQUIRE(program.run({"doctor", "--repair"}).exit_code == 0);
    REQUIRE(program.run({"restore", program.file("backups/town-2026-01-22T15-10-00.db")}).exit_code == 0);
    REQUIRE(program.run({"backup", program.file("手で.db")}).exit_code == 0);
    REQUIRE(program.run({"backup", "--sealed", program.file("封")}, "髙い山の上の白い雲だった\n").exit_code ==
            0);
    REQUIRE(Program::run_bare({"kasane", "--db", program.file("別の町.db"), "init"}).exit_code == 0);
    write(program.file("ただの紙.txt"), "R7-012");
    const auto done = program.run({"destroy", "R7-012", "--because", "誤って入れた"});
    for (const auto* left : {"backups/town-2026-01-22T15-10-00.db", "town-repaired.db", "手で.db",
                             "town-replaced-2026-01-22T13-10-00.db"})
        CHECK_THAT(done.out, Contains("まだ残っている控え\t" + program.file(left) + "\n"));
    CHECK_THAT(done.out, Contains("残っているかもしれません）\t" + program.file("封") + "\n"));
    for (const auto* other : {"別の町", "ただの紙", "\t" KASANE_SOURCE_DIR})
        CHECK_THAT(done.out, !Contains(other));
    CHECK_THAT(done.out, !Contains(program.store() + "\n"));
}

TEST_CASE("同じ続柄の二人のどちらを廃棄するかは、言わないと断られ、どの書き方でも選べる") {
    const auto program = sample_town();
    REQUIRE(program
                .run({"record", "--as", "青葉"},
                     R"({"do":"case","number":"R7-030","calling_name":"P世帯"}
{"do":"member","case":"R7-030","name":"写野 一郎","relation":"子"}
{"do":"member","case":"R7-030","name":"写野 二郎","relation":"子"})")
                .exit_code == 0);
    const auto unclear = program.run({"destroy", "R7-030", "--member", "子", "--because", "誤り"});
    CHECK(unclear.exit_code == 1);
    CHECK_THAT(unclear.err, Contains("2人以上") && Contains("写野 一郎（子1）、写野 二郎（子2）"));
    CHECK(program.run({"disclosure", "R7-030", "子"}).exit_code == 1);
    CHECK_THAT(program.run({"disclosure", "R7-030", "子"}).err, Contains("写野 二郎（子2）"));
    CHECK_THAT(program.run({"record"}, R"({"do":"case","case":"R7-030","summary":"{子}の体調"})").out,
               Contains("2人以上") && Contains("（子2）"));
    const auto* way = GENERATE("二郎", "写野二郎", "写野　二郎", "子2", "2");
    CHECK_THAT(program.run({"disclosure", "R7-030", way}).out, !Contains("一郎"));
    const auto done = program.run({"destroy", "R7-030", "--member", way, "--because", "誤り"});
    CHECK(done.exit_code == 0);
    CHECK_THAT(program.run({"destroy", "R7-030", "--member", "二郎", "--because", "誤り"}).err,
               Contains("いません") && Contains("写野 一郎（子1）"));
}

TEST_CASE("廃棄した版は、紙でも、版の番号でも、具合の確認でも廃棄済と言い、確定とは言わない") {
    const auto program = after_sitting();
    const auto record = [&](const std::string& line) {
        const auto ran = program.run({"record", "S2", "--as", "青葉"}, line);
        INFO(ran.out);
        REQUIRE(ran.exit_code == 0);
    };
    record(R"({"do":"minutes_state","meeting":1,"state":"確認済"}
{"do":"minutes_state","meeting":1,"state":"確定"})");
    CHECK(program.run({"minutes", "S2-1", "--level", "原本"}).exit_code == 1);
    REQUIRE(program.run({"destroy", "R7-012", "--because", "保存期間の満了"}).exit_code == 0);
    const auto paper = program.run({"minutes", "S2-1"}).out;
    CHECK_THAT(paper, Contains("会議録（廃棄済）") && !Contains("（確定）") && Contains("SHA-256") &&
                          Contains("令和8年1月22日、R7-012を廃棄（保存期間の満了）") &&
                          Contains("確定した会議録ではありません"));
    const auto first = program.run({"minutes", "S2-1", "--version", "1"});
    CHECK(first.exit_code == 1);
    CHECK_THAT(first.err, Contains("第1版は廃棄済です（令和8年1月22日、R7-012を廃棄（保存期間の満了））") &&
                              Contains("SHA-256"));
    CHECK_THAT(program.run({"doctor"}).out, Contains("廃棄済の会議録：S2-1 第1版（令和8年1月22日、"));
    CHECK_THAT(program.run({"sheet", "S2-1", "R7-017"}).out, Contains("（廃棄済）") && !Contains("（確定）"));
    for (const auto* made : {"reading-copy", "agenda"})
        CHECK_THAT(program.run({made, "S2-1"}).out, !Contains("（確定）"));
    CHECK(program.run({"minutes", "S2-1", "--version", "0"}).exit_code == 2);

    record(R"({"do":"correct_minutes","meeting":1,"because":"廃棄のあとの版"}
{"do":"minutes_state","meeting":1,"state":"確認済"}
{"do":"minutes_state","meeting":1,"state":"確定"})");
    const auto second = program.run({"minutes", "S2-1"}).out;
    CHECK_THAT(second, Contains("会議録（確定）") && Contains("第2版") && Contains("廃棄済（令和8年1月22日"));
}

TEST_CASE("続柄の書かれていない --member では、何も廃棄しない") {
    const auto program = after_sitting();
    for (const auto* nobody : {"", " ", "　"}) {
        const auto refused = program.run({"destroy", "R7-012", "--member", nobody, "--because", "誤り"});
        CHECK(refused.exit_code == 2);
        CHECK_THAT(refused.err, Contains("「--member」のあとの値が空です。"));
    }
    CHECK_THAT(program.run({"minutes", "S2-1"}).out, Contains("R7-012"));
}

TEST_CASE("だれが、いつ、なぜ廃棄したかは、廃棄の一覧にも、その会議の履歴にも載る") {
    const auto program = after_sitting();
    CHECK(program.run({"destroy", "--history"}).out.empty());
    REQUIRE(program.run({"destroy", "R7-012", "--because", "誤って入れた", "--as", "青葉"}).exit_code == 0);
    const auto* line = "2026-01-22T13:10:00\t青葉\tR7-012を廃棄（誤って入れた）\n";
    CHECK(program.run({"destroy", "--history"}).out == line);
    for (const auto* code : {"S2", "S2-1"}) CHECK_THAT(program.run({"log", code}).out, Contains(line));
    CHECK_THAT(program.run({"log", "S2-2"}).out, !Contains("R7-012を廃棄"));
}

TEST_CASE("宿題を見直した次の会議の会議録と紙も、廃棄すると廃棄済になるか、挙がる") {
    const auto program = after_sitting();
    const auto in_february = [&](std::vector<std::string> arguments, const std::string& input) {
        arguments.insert(arguments.begin(), {"kasane", "--db", program.store(), "--now", "2026-02-26T16:10"});
        const auto ran = Program::run_bare(arguments, input);
        INFO(ran.out << ran.err);
        REQUIRE(ran.exit_code == 0);
    };
    const std::string year = KASANE_SOURCE_DIR "/tests/samples/year/";
    in_february({"import", year + "cases.toml"}, "");
    in_february({"record", "--as", "青葉"}, read(year + "02-office.jsonl"));
    in_february({"record", "S3", "--as", "青葉"}, read(year + "03-2026-02-26.jsonl") +
                                                      R"({"do":"minutes_state","meeting":1,"state":"確認済"}
{"do":"minutes_state","meeting":1,"state":"確定"})");
    REQUIRE_THAT(program.run({"minutes", "S3-1"}).out, Contains("R7-017"));
    REQUIRE(program.run({"papers", "S3-1", "-o", program.file("papers")}).exit_code == 0);
    const auto done = program.run({"destroy", "R7-017", "--because", "誤って入れた"});
    INFO(done.out);
    CHECK(done.exit_code == 0);
    CHECK_THAT(done.out, Contains("このケースのことがあったので廃棄した会議録\tS3-1 第1版"));
    for (const auto* holds : {"会議録.md", "会議録.pdf"})
        CHECK_THAT(done.out, Contains("まだ残っている紙\t" + program.file("papers/S3-1-") + holds + "\n"));
    CHECK_THAT(program.run({"minutes", "S3-1"}).out, Contains("廃棄済") && !Contains("R7-017｜"));
    CHECK_THAT(program.run({"doctor"}).out, Contains("廃棄済の会議録：S3-1 第1版"));
}

TEST_CASE("ほかのケースの廃棄を口実に空にされた確定の会議録は、廃棄済ではなく書き換えと言われる") {
    const auto program = after_sitting();
    REQUIRE(program
                .run({"record", "S2", "--as", "青葉"}, R"({"do":"minutes_state","meeting":1,"state":"確認済"}
{"do":"minutes_state","meeting":1,"state":"確定"})")
                .exit_code == 0);
    REQUIRE(program.run({"destroy", "R7-005", "--because", "誤って入れた"}).exit_code == 0);
    REQUIRE_THAT(program.run({"doctor"}).out, Contains("確定した会議録：1版"));
    SQLite::Database(program.store(), SQLite::OPEN_READWRITE)
        .exec("UPDATE filed_minutes SET markdown = '', fields = '', pdf = x''");
    const auto report = program.run({"doctor"});
    CHECK(report.exit_code == 1);
    CHECK_THAT(report.out,
               Contains("悪い\t確定した会議録の第1版が、確定したときの控え（SHA-256）と違います。") &&
                   !Contains("廃棄済の会議録"));
}

TEST_CASE("具合の確認は、行だけの書き換えも、守りの外された記録も見つける") {
    const auto program = after_sitting();
    CHECK_THAT(program.run({"doctor"}).out,
               Contains("よい\t記録の中身：") && Contains("よい\t書き換えの守り：すべてある"));
    SECTION("行") {
        SQLite::Database(program.store(), SQLite::OPEN_READWRITE).exec("UPDATE note SET text = '別の発言'");
        CHECK_THAT(program.run({"doctor"}).out, Contains("悪い\t記録の中身：") && Contains("（note）"));
    }
    SECTION("守り") {
        tamper(program.store(), "SELECT 1");
        CHECK_THAT(program.run({"doctor"}).out, Contains("悪い\t書き換えの守り："));
    }
    CHECK(program.run({"doctor"}).exit_code == 1);
}

TEST_CASE("読まれているあいだに廃棄すると、残っているものを言い、具合の確認があとで消す") {
    const auto program = with_backup();
    {
        const SQLite::Database reader(program.store(), SQLite::OPEN_READONLY);
        SQLite::Statement reading(reader, "SELECT * FROM note");
        REQUIRE(reading.executeStep());
        const auto done = program.run({"destroy", "R7-012", "--because", "誤って入れた"});
        CHECK(done.exit_code == 3);
        CHECK_THAT(done.out,
                   Contains("R7-012を廃棄（誤って入れた）。\n") && Contains("まだ残っている控え\t"));
        CHECK_THAT(done.err, Contains("まだファイルの中に残っています") && Contains("kasane doctor"));
        const auto report = program.run({"doctor"});
        CHECK(report.exit_code == 1);
        CHECK_THAT(report.out, Contains("悪い\t廃棄したものが、記録ファイル"));
    }
    REQUIRE(read(program.store()).find("松子") != std::string::npos);
    CHECK_THAT(program.run({"doctor"}).out, Contains("よい\t廃棄：ファイルに残っていたものを、いま消した"));
    CHECK(read(program.store()).find("松子") == std::string::npos);
    CHECK_THAT(program.run({"doctor"}).out, !Contains("廃棄："));
}

TEST_CASE("書き換えられた記録は、記録する前にそう言われ、控えも、よい控えとは呼ばれない") {
    const auto program = after_sitting();
    const auto command = R"({"do":"idle_minutes","minutes":15})";
    CHECK(program.run({"record"}, command).err.empty());
    tamper(program.store(), "UPDATE note SET text = replace(text, '急がない', '急がせる')");
    CHECK_THAT(program.run({"record"}, command).err, Contains("書かれたときと違うところがあります"));
    fs::create_directory(program.file("backups"));
    fs::permissions(program.file("backups"), fs::perms::owner_all);
    const auto taken = program.run({"backup", program.file("backups/town-2026-01-22T15-10-00.db")});
    CHECK(taken.exit_code == 1);
    CHECK_THAT(taken.err, Contains("書かれたときと違うところがあります"));
    const auto report = program.run({"doctor"}).out;
    CHECK_THAT(report, !Contains("よい\t控え：" + program.file("backups")));
    CHECK_THAT(report, Contains("悪い\t控え："));
}
