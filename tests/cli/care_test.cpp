// What doctor, repair, record and init say and leave where something is not as it should be.
#include <csignal>
#include <filesystem>

#include <CLI/CLI.hpp>
#include <SQLiteCpp/SQLiteCpp.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/program.hpp"
#include "cli/verbs.hpp"
#include "domain/queries/table_words.hpp"
#include "support/catch.hpp"
#include "support/child_process.hpp"

namespace {

namespace fs = std::filesystem;
using Catch::Matchers::Contains;
using kasane::test::after_sitting;
using kasane::test::drop_root;
using kasane::test::exit_code_of;
using kasane::test::nobody;
using kasane::test::Program;
using kasane::test::read;
using kasane::test::sample_town;
using kasane::test::write;

/// What the doctor says to a person who is not root.
std::string doctor_for_a_clerk(const Program& program, const std::string& folder) {
    if (::geteuid() == 0) {
        for (const auto& entry : fs::recursive_directory_iterator(folder))
            REQUIRE(::lchown(entry.path().c_str(), nobody, nobody) == 0);
        REQUIRE(::chown(folder.c_str(), nobody, nobody) == 0);
    }
    const auto report = program.file("具合.txt");
    write(report, "");
    fs::permissions(report, fs::perms::all);
    exit_code_of([&] {
        if (!drop_root()) return 1;
        write(report, program.run({"doctor"}).out);
        return 0;
    });
    return read(report);
}

}  // namespace

TEST_CASE("具合の確認は、記録できない権限を見つける") {
    const auto program = sample_town();
    const auto folder = fs::path(program.store()).parent_path().string();
    SECTION("なにも悪くない") {
        CHECK_THAT(doctor_for_a_clerk(program, folder), !Contains("記録できません"));
    }
    SECTION("記録ファイルに書けない") {
        fs::permissions(program.store(), fs::perms::owner_read);
        CHECK_THAT(doctor_for_a_clerk(program, folder),
                   Contains("悪い\t権限：この利用者では記録できません（" + program.store()));
    }
    SECTION("鍵のファイルに書けない") {
        fs::permissions(program.store() + ".lock", fs::perms::none);
        CHECK_THAT(doctor_for_a_clerk(program, folder),
                   Contains("記録できません（" + program.store() + ".lock）"));
    }
    SECTION("フォルダーに書けない") {
        write(program.file("具合.txt"), "");
        fs::permissions(folder, fs::perms::owner_read | fs::perms::owner_exec);
        CHECK_THAT(doctor_for_a_clerk(program, folder), Contains("記録できません（" + folder + "）"));
    }
    fs::permissions(folder, fs::perms::owner_all);
}

TEST_CASE("root が記録しても、控えから戻しても、ファイルは記録の持ち主のもの") {
    if (::geteuid() != 0) return;
    const auto program = sample_town();
    const auto owner = [](const std::string& path) {
        struct stat about {};
        REQUIRE(::stat(path.c_str(), &about) == 0);
        return about.st_uid;
    };
    fs::remove(program.store() + ".lock");
    REQUIRE(::chown(program.store().c_str(), nobody, nobody) == 0);
    REQUIRE(program.run({"backup", program.file("控え.db")}).exit_code == 0);
    CHECK(program.run({"record", "S2"}).exit_code == 0);
    CHECK(owner(program.store() + ".lock") == nobody);
    CHECK(program.run({"restore", program.file("控え.db")}).exit_code == 0);
    CHECK(owner(program.store()) == nobody);
    CHECK_THAT(program.run({"doctor"}).out, !Contains("持ち主の違う"));
    REQUIRE(::chown((program.store() + ".lock").c_str(), 0, 0) == 0);
    CHECK_THAT(
        program.run({"doctor"}).out,
        Contains("悪い\t権限：記録ファイルと持ち主の違うものがあります（" + program.store() + ".lock）"));
}

TEST_CASE("具合の確認は、途中で止まった書きかけを言う") {
    const auto program = sample_town();
    CHECK_THAT(program.run({"doctor"}).out, !Contains("書きかけ"));
    write(program.file(".kasane-aB3xY9"), "途中");
    CHECK_THAT(program.run({"doctor"}).out,
               Contains("注意\t途中で止まった書きかけが残っています") && Contains(".kasane-aB3xY9"));
}

TEST_CASE("ふつうのファイルでないものからは取り出さず、待たず、何も残さない") {
    const Program program;
    REQUIRE(::mkfifo(program.store().c_str(), 0600) == 0);
    CHECK(program.run({"doctor", "--repair"}).exit_code == 3);
    const auto told = program.run({"record"});
    CHECK(told.exit_code == 3);
    CHECK_THAT(told.err, Contains("かさねの記録ではありません"));
    CHECK_FALSE(fs::exists(program.file("town-repaired.db.new")));
    CHECK_FALSE(fs::exists(program.file("town-repaired.db")));
}

TEST_CASE("履歴の終わりが失われたとき、失った行を0とは言わない") {
    const auto program = after_sitting();
    fs::resize_file(program.store(), fs::file_size(program.store()) * 2 / 5);
    const auto repaired = program.run({"doctor", "--repair"});
    INFO(repaired.out << repaired.err);
    REQUIRE(repaired.exit_code == 0);
    CHECK_THAT(repaired.out, Contains("履歴\t") && !Contains("、0行を失った"));
    CHECK_THAT(repaired.out, Contains("分からない") || Contains("少なくとも"));
    CHECK_THAT(repaired.out, Contains("壊れていた表\t履歴") && !Contains("壊れていた表\tjournal"));
}

TEST_CASE("記録のどの表にも、日本語の名がある") {
    const auto program = sample_town();
    SQLite::Database database(program.store(), SQLite::OPEN_READONLY);
    SQLite::Statement tables(
        database, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'");
    while (tables.executeStep()) {
        const auto name = tables.getColumn(0).getString();
        INFO(name);
        CHECK(kasane::domain::table_words(name) != name);
    }
}

TEST_CASE("record の各行は、その行を記録したときの時刻を持つ") {
    const auto program = sample_town();
    std::istringstream in(R"({"do":"presence","meeting":"S2-1","person":"森野","presence":"出席"}
{"do":"presence","meeting":"S2-1","person":"森野","presence":"欠席"}
)");
    std::ostringstream out;
    std::ostringstream err;
    const kasane::text::DateTime start{{2026, 1, 22}, 13, 10, 0};
    int asked = 0;
    const auto clock = [&] {
        auto now = start;
        now.minute += ++asked;
        return now;
    };
    INFO(out.str() << err.str());
    CLI::App app;
    kasane::cli::Common common;
    kasane::cli::Syntax syntax(app, common);
    const auto record = kasane::cli::record_verb().syntax(syntax);
    app.parse("S2");
    record({program.store(), start, clock, "青葉", in, out, err});
    const auto log = program.run({"log", "S2"}).out;
    INFO(log << out.str());
    CHECK_THAT(log, !Contains("13:10") && Contains("13:12") && Contains("13:14"));
}

TEST_CASE("古い形式の記録を断るときは、何をすれば直るかを言う") {
    const Program program;
    SQLite::Database(program.store(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec(read(KASANE_SOURCE_DIR "/tests/samples/stores/0003.sql"));
    const auto refused = program.run({"backup", program.file("控え.db")});
    CHECK(refused.exit_code == 3);
    CHECK_THAT(refused.err, Contains("kasane record </dev/null"));
    CHECK(program.run({"record"}).exit_code == 0);
    CHECK(program.run({"backup", program.file("控え.db")}).exit_code == 0);
}
