// What is refused as damaged, or could be lost without a word, is not touched.
#include <csignal>
#include <filesystem>
#include <string>

#include <SQLiteCpp/SQLiteCpp.h>

#include "store/replace.hpp"
#include "store/sample_rows.hpp"
#include "support/bytes.hpp"
#include "support/catch.hpp"
#include "support/child_process.hpp"
#include "support/temp_folder.hpp"

using namespace kasane;
using namespace kasane::test;
using store::Mode;
using store::ProblemKind;
using store::Store;

namespace {

namespace fs = std::filesystem;

/// A store as a killed program leaves it: its last line is in the log only.
fs::path store_with_log(const TempFolder& folder) {
    const auto path = folder / "kasane.db";
    {
        auto store = new_store(path);
        take(store.commit(event_of(one_row_of_each(true))));
    }
    REQUIRE(exit_code_of([&] {
                auto store = open_store(path);
                take(store.commit(event_of({added(note_with(900, "ログだけにある"))})));
                return ::raise(SIGKILL);
            }) == 255);
    REQUIRE(fs::file_size(path.string() + "-wal") > 0);
    return path;
}

void damage(const fs::path& path) {
    auto bytes = bytes_of(path);
    for (std::size_t at = 8192; at < bytes.size(); at += 64) bytes[at] = static_cast<char>(~bytes[at]);
    write_bytes(path, bytes);
}

}  // namespace

TEST_CASE("壊れた記録は、記録しようと開いても、横のログも含めて1バイトも変わらない", "[store]") {
    const TempFolder folder;
    const auto path = store_with_log(folder);
    SECTION("止まったときのログがある") {}
    SECTION("控えのように、ログがない") {
        open_store(path);
        SQLite::Database(path.string(), SQLite::OPEN_READWRITE).execAndGet("PRAGMA journal_mode = DELETE");
        REQUIRE_FALSE(fs::exists(path.string() + "-wal"));
    }
    damage(path);
    const auto before = bytes_of(path);
    const auto log = bytes_of(path.string() + "-wal");
    for (const auto mode : {Mode::read_write, Mode::read_only}) {
        CHECK(problem_in(Store::open(path, mode, "試験")).kind == ProblemKind::damaged);
        CHECK(bytes_of(path) == before);
        CHECK(bytes_of(path.string() + "-wal") == log);
    }
}

TEST_CASE("横のログ、共有メモリー、鍵がなくなると、記録したと言わずに断る", "[store]") {
    const TempFolder folder;
    const auto path = folder / "kasane.db";
    auto store = new_store(path);
    take(store.commit(event_of(one_row_of_each(true))));
    const auto* side = GENERATE("-wal", "-shm", ".lock");
    fs::remove(path.string() + side);
    const auto problem = problem_in(store.commit(event_of({added(note_with(900, "どこにも残らない"))})));
    CHECK(problem.kind == ProblemKind::device);
    CHECK_THAT(problem.what, Catch::Contains(std::string("kasane.db") + side));
    CHECK_FALSE(problem.remedy.empty());
}

TEST_CASE("二つの名前（ハードリンク）のある記録には、どちらの名前でも記録しない", "[store]") {
    const TempFolder folder;
    const auto path = folder / "kasane.db";
    new_store(path);
    fs::create_hard_link(path, folder / "別名.db");
    for (const auto& name : {path, folder / "別名.db"}) {
        const auto problem = problem_in(Store::open(name, Mode::read_write, "試験"));
        CHECK_THAT(problem.what, Catch::Contains("kasane.db") && Catch::Contains("別名.db"));
        CHECK(store::replace_store(name, "何か", folder / "前の.db").has_value());
        CHECK_FALSE(fs::exists(folder / "前の.db"));
        CHECK(std::holds_alternative<Store>(Store::open(name, Mode::read_only, "試験")));
    }
    fs::remove(folder / "別名.db");
    CHECK(open_store(path).may_write());
}

TEST_CASE("どこにもつながらないリンクの所には、記録を作らない", "[store]") {
    const TempFolder folder;
    fs::create_directory(folder / "stick");
    fs::create_symlink(folder / "stick/kasane.db", folder / "k.db");
    for (const auto mode : {Mode::create, Mode::read_write, Mode::read_only}) {
        const auto problem = problem_in(Store::open(folder / "k.db", mode, "試験"));
        CHECK(problem.kind == ProblemKind::missing);
        CHECK_THAT(problem.what, Catch::Contains("stick/kasane.db"));
        CHECK_THAT(problem.remedy, Catch::Contains("USBメモリー"));
    }
    CHECK(fs::is_symlink(folder / "k.db"));
    CHECK(fs::is_empty(folder / "stick"));
}

TEST_CASE("断られた保存先の横には、鍵のファイルもできない", "[store]") {
    const TempFolder folder;
    write_bytes(folder / "memo.txt", "大事なメモ");
    CHECK(problem_in(Store::open(folder / "memo.txt", Mode::create, "試験")).kind == ProblemKind::exists);
    CHECK_FALSE(fs::exists(folder / "memo.txt.lock"));
}

TEST_CASE("鍵の名のファイルがほかのものなら、書き換えない", "[store]") {
    const TempFolder folder;
    write_bytes(folder / "x.lock", "ほかのプログラムのもの");
    CHECK(problem_in(Store::open(folder / "x", Mode::create, "試験")).kind == ProblemKind::exists);
    CHECK(bytes_of(folder / "x.lock") == "ほかのプログラムのもの");
    write_bytes(folder / "x.lock", "");
    CHECK(std::holds_alternative<Store>(Store::open(folder / "x", Mode::create, "試験")));
}
