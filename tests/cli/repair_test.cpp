// kasane doctor --repair on damaged stores.
#include <algorithm>
#include <filesystem>

#include <SQLiteCpp/SQLiteCpp.h>

#include "cli/program.hpp"
#include "domain/queries/table_words.hpp"
#include "store/tampering.hpp"
#include "support/catch.hpp"

namespace {

namespace fs = std::filesystem;
using Catch::Matchers::Contains;
using kasane::test::after_sitting;
using kasane::test::Program;
using kasane::test::Ran;
using kasane::test::read;
using kasane::test::tamper;
using kasane::test::write;

/// Overwrites the pages of a table, as a disk does that loses sectors.
void damage(const std::string& path, const std::string& table) {
    std::vector<std::int64_t> pages;
    std::int64_t size = 0;
    {
        SQLite::Database database(path, SQLite::OPEN_READWRITE);
        database.execAndGet("PRAGMA journal_mode = DELETE");
        size = database.execAndGet("PRAGMA page_size").getInt64();
        SQLite::Statement query(database, "SELECT rootpage FROM sqlite_schema WHERE name = ?");
        query.bind(1, table);
        while (query.executeStep()) pages.push_back(query.getColumn(0).getInt64());
    }
    auto bytes = read(path);
    for (const auto page : pages)
        bytes.replace(static_cast<std::size_t>((page - 1) * size), 2000, std::string(2000, '\xee'));
    write(path, bytes);
}

/// Of the store that was taken out of the damaged one.
Ran run_repaired(const Program& program, std::vector<std::string> arguments, const std::string& input = "") {
    arguments.insert(arguments.begin(),
                     {"kasane", "--db", program.file("town-repaired.db"), "--now", "2026-01-24"});
    return Program::run_bare(arguments, input);
}

/// The sample town with its minutes filed.
Program with_filed_minutes() {
    auto program = after_sitting();
    const auto filed = program.run({"record", "S2"},
                                   "{\"do\":\"minutes_state\",\"meeting\":1,\"state\":\"確認済\"}\n"
                                   "{\"do\":\"minutes_state\",\"meeting\":1,\"state\":\"確定\"}\n");
    INFO(filed.out << filed.err);
    REQUIRE(filed.exit_code == 0);
    return program;
}

constexpr auto next_sitting = R"({"do":"make_sitting","on":"2026-03-26","place":"市役所"})";

}  // namespace

TEST_CASE("壊れた記録から読めるものを取り出し、取り出せないものは履歴から補う") {
    const auto program = after_sitting();
    const auto minutes = program.run({"minutes", "S2-1"}).out;
    const auto* table = GENERATE("note", "support_item", "attendance");
    damage(program.store(), table);
    const auto before = read(program.store());
    const auto found = program.run({"doctor"});
    CHECK(found.exit_code == 1);
    CHECK_THAT(found.out, Contains("壊れています"));
    const auto repaired = program.run({"doctor", "--repair"});
    INFO(repaired.out << repaired.err);
    CHECK(repaired.exit_code == 0);
    CHECK_THAT(repaired.out,
               Contains("壊れていた表\t" + kasane::domain::table_words(table)) && Contains("行は履歴から"));
    CHECK(read(program.store()) == before);
    const auto file = program.file("town-repaired.db");
    CHECK(Program::run_bare({"kasane", "--db", file, "--now", "2026-01-22", "minutes", "S2-1"}).out ==
          minutes);
    CHECK_THAT(Program::run_bare({"kasane", "--db", file, "doctor"}).out, Contains("よい\t履歴：すべての行"));
    CHECK(program.run({"restore", file}).exit_code == 0);
    CHECK(program.run({"minutes", "S2-1"}).out == minutes);
}

TEST_CASE("読めない値の行は、取り出すときに履歴の読める姿に戻る") {
    const auto program = after_sitting();
    const auto minutes = program.run({"minutes", "S2-1"}).out;
    tamper(program.store(),
           "UPDATE support_plan SET made_on = '2026-01-260' WHERE id = (SELECT min(id) FROM support_plan)");
    CHECK(program.run({"minutes", "S2-1"}).exit_code == 3);
    const auto repaired = program.run({"doctor", "--repair"});
    INFO(repaired.out << repaired.err);
    CHECK_THAT(repaired.out, Contains("壊れていた表\tプラン") && Contains("1行は履歴から"));
    const auto file = program.file("town-repaired.db");
    CHECK(Program::run_bare({"kasane", "--db", file, "--now", "2026-01-22", "minutes", "S2-1"}).out ==
          minutes);
}

TEST_CASE("取り出した記録には、確定した会議録、PIN、覚え書き、打ちかけの文も、みな移っている") {
    const auto program = with_filed_minutes();
    tamper(program.store(), "INSERT INTO pin VALUES (1, '$argon2id$', 0, 0)");
    tamper(program.store(), "INSERT INTO draft VALUES (1, 'note', '打ちかけ')");
    tamper(program.store(), "INSERT INTO private_note SELECT min(id), '覚え書き' FROM agenda_item");
    REQUIRE(program.run({"doctor", "--repair"}).exit_code == 0);
    SQLite::Database from(program.store(), SQLite::OPEN_READONLY);
    SQLite::Database to(program.file("town-repaired.db"), SQLite::OPEN_READONLY);
    SQLite::Statement tables(from, "SELECT name FROM sqlite_schema WHERE type = 'table'");
    int compared = 0;
    while (tables.executeStep()) {
        const auto count = "SELECT count(*) FROM \"" + tables.getColumn(0).getString() + '"';
        INFO(count);
        CHECK(to.execAndGet(count).getInt() == from.execAndGet(count).getInt());
        ++compared;
    }
    CHECK(compared > 40);
    for (const auto* paper : {"filed_minutes", "pin", "draft", "private_note"})
        CHECK(to.execAndGet(std::string("SELECT count(*) FROM ") + paper).getInt() > 0);
    CHECK(run_repaired(program, {"minutes", "S2-1"}).out == program.run({"minutes", "S2-1"}).out);
    CHECK_THAT(run_repaired(program, {"doctor"}).out, Contains("よい\t確定した会議録：1版"));
}

TEST_CASE("途中で切れたファイルからも、残っている行が取り出される") {
    const auto program = after_sitting();
    const auto whole = read(program.store());
    fs::remove(program.store() + "-wal");
    write(program.store(), whole.substr(0, whole.size() / 10 * 9));
    const auto repaired = program.run({"doctor", "--repair"});
    INFO(repaired.out << repaired.err);
    CHECK(repaired.exit_code == 0);
    const SQLite::Database saved(program.file("town-repaired.db"), SQLite::OPEN_READONLY);
    CHECK(SQLite::Database(saved.getFilename(), SQLite::OPEN_READONLY)
              .execAndGet("SELECT count(*) FROM support_case")
              .getInt() > 5);
    CHECK(run_repaired(program, {"meetings"}).exit_code == 0);
}

TEST_CASE("番号の控えが壊れていても、取り出した記録で同じ番号は二度使われない") {
    const auto program = after_sitting();
    const auto before = program.run({"meetings"}).out;
    damage(program.store(), "id_mark");
    REQUIRE(program.run({"doctor", "--repair"}).exit_code == 0);
    REQUIRE(run_repaired(program, {"record"}, next_sitting).exit_code == 0);
    const auto after = run_repaired(program, {"meetings"}).out;
    CHECK(after.find(before.substr(0, before.find("2026-"))) == 0);
    CHECK(std::count(after.begin(), after.end(), '\n') > std::count(before.begin(), before.end(), '\n'));
}

TEST_CASE("履歴の終わりの印が壊れていても、取り出した記録に続けて書ける") {
    const auto program = after_sitting();
    damage(program.store(), "journal_head");
    REQUIRE(program.run({"doctor", "--repair"}).exit_code == 0);
    const auto recorded = run_repaired(program, {"record"}, next_sitting);
    INFO(recorded.out << recorded.err);
    CHECK(recorded.exit_code == 0);
    CHECK_THAT(run_repaired(program, {"doctor"}).out, Contains("よい\t履歴：すべての行"));
}

TEST_CASE("履歴の終わりを失っても、失った行の数が言われ、続けて書いた行は証される") {
    const auto program = after_sitting();
    tamper(program.store(), "DELETE FROM journal_changes WHERE seq > 150");
    tamper(program.store(), "DELETE FROM journal_proof WHERE seq > 150");
    tamper(program.store(), "DELETE FROM journal WHERE seq > 150");
    const auto repaired = program.run({"doctor", "--repair"});
    CHECK_THAT(repaired.out, Contains("150行を取り出した、") && !Contains("、0行を失った"));
    REQUIRE(run_repaired(program, {"record"}, next_sitting).exit_code == 0);
    CHECK_THAT(run_repaired(program, {"doctor"}).out, Contains("よい\t履歴：すべての行"));
}

TEST_CASE("ほかの行が頼る行を失うと、頼れなくなった行だけが除かれ、除いた数が言われる") {
    const auto program = after_sitting();
    tamper(program.store(),
           "PRAGMA foreign_keys = OFF; DELETE FROM person WHERE id = (SELECT min(id) FROM person)");
    const auto repaired = program.run({"doctor", "--repair"});
    INFO(repaired.out);
    CHECK(repaired.exit_code == 0);
    CHECK_THAT(repaired.out, Contains("つながる先を失った行\t") && !Contains("\t0行を除いた、0行の"));
    SQLite::Database saved(program.file("town-repaired.db"), SQLite::OPEN_READONLY);
    SQLite::Statement check(saved, "PRAGMA foreign_key_check");
    CHECK_FALSE(check.executeStep());
    CHECK(run_repaired(program, {"meetings"}).out == program.run({"meetings"}).out);
}

TEST_CASE("古い形式の壊れた記録も、取り出して新しい形式になる") {
    const Program program;
    const auto* schema = GENERATE("0001", "0003", "0005", "0007");
    INFO(schema);
    std::string notes;
    std::string lines;
    {
        SQLite::Database old(program.store(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        old.exec(read(std::string(KASANE_SOURCE_DIR "/tests/samples/stores/") + schema + ".sql"));
        notes = old.execAndGet("SELECT count(*) FROM note").getString();
        lines = old.execAndGet("SELECT count(*) FROM journal").getString();
    }
    damage(program.store(), "note");
    const auto repaired = program.run({"doctor", "--repair"});
    INFO(repaired.out << repaired.err);
    CHECK(repaired.exit_code == 0);
    CHECK_THAT(repaired.out, Contains("壊れていた表\t発言・記録\t" + notes + "行を取り出した（うち" + notes +
                                      "行は履歴から）"));
    CHECK_THAT(repaired.out, Contains("履歴\t" + lines + "行を取り出した、0行を失った"));
    CHECK_THAT(run_repaired(program, {"doctor"}).out, Contains("よい\t履歴：すべての行"));
    CHECK(run_repaired(program, {"minutes", "S2-1"}).exit_code == 0);
}

TEST_CASE("何も取り出せないときは、そう言い、ファイルを残さない") {
    const Program program;
    const auto content = GENERATE(as<std::string>(), "", "記録ではない", std::string(8192, '\0'));
    write(program.store(), content);
    const auto repaired = program.run({"doctor", "--repair"});
    CHECK(repaired.exit_code == 3);
    CHECK_FALSE(repaired.err.empty());
    CHECK(read(program.store()) == content);
    int files = 0;
    for ([[maybe_unused]] const auto& entry : fs::directory_iterator(fs::path(program.store()).parent_path()))
        ++files;
    CHECK(files == 1);
}

TEST_CASE("前に取り出したものがあれば、書き換えない") {
    const auto program = after_sitting();
    write(program.file("town-repaired.db"), "前に取り出したもの");
    const auto repaired = program.run({"doctor", "--repair"});
    CHECK(repaired.exit_code == 3);
    CHECK_THAT(repaired.err, Contains("すでにあります"));
    CHECK(read(program.file("town-repaired.db")) == "前に取り出したもの");
}
