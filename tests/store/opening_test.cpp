#include <filesystem>
#include <fstream>
#include <string>

#include <SQLiteCpp/SQLiteCpp.h>
#include <sys/stat.h>
#include <unistd.h>

#include "store/migration.hpp"
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

using kasane::test::bytes_of;
using kasane::test::write_bytes;

namespace {

namespace fs = std::filesystem;

unsigned mode_of(const fs::path& path) {
    struct stat about {};
    REQUIRE(::stat(path.c_str(), &about) == 0);
    return about.st_mode & 0777U;
}

/// Refused in both modes, in words, without a trace.
void check_refused(const fs::path& path, ProblemKind kind) {
    const auto before = bytes_of(path);
    for (const auto mode : {Mode::read_write, Mode::read_only}) {
        const auto problem = problem_in(Store::open(path, mode, "試験"));
        INFO(problem.what);
        CHECK(problem.kind == kind);
        CHECK(problem.what.find(path.string()) != std::string::npos);
        CHECK_FALSE(problem.remedy.empty());
    }
    CHECK(bytes_of(path) == before);
}

fs::path finished_store(const TempFolder& folder) {
    const auto path = folder / "kasane.db";
    auto store = new_store(path);
    take(store.commit(event_of(one_row_of_each(true))));
    return path;
}

}  // namespace

TEST_CASE("新しい記録ファイルは持ち主だけが読める", "[store]") {
    const TempFolder folder;
    const auto path = folder.path() / "深い" / "場所" / "kasane.db";
    auto store = new_store(path);
    take(store.commit(event_of(one_row_of_each(true))));
    CHECK(store.may_write());
    CHECK(mode_of(path) == 0600);
    CHECK(mode_of(path.parent_path()) == 0700);
    CHECK(mode_of(path.parent_path().parent_path()) == 0700);
    for (const auto& file : fs::directory_iterator(path.parent_path())) {
        INFO(file.path().string());
        CHECK(mode_of(file.path()) == 0600);
    }
}

TEST_CASE("すでにある記録ファイルの上には作らない", "[store]") {
    const TempFolder folder;
    const auto path = finished_store(folder);
    const auto before = bytes_of(path);
    CHECK(problem_in(Store::open(path, Mode::create, "試験")).kind == ProblemKind::exists);
    write_bytes(folder / "memo.txt", "大事なメモ");
    CHECK(problem_in(Store::open(folder / "memo.txt", Mode::create, "試験")).kind == ProblemKind::exists);
    CHECK(bytes_of(path) == before);
    CHECK(bytes_of(folder / "memo.txt") == "大事なメモ");
}

TEST_CASE("作りかけで止まった残りがあっても、作り直せる", "[store]") {
    const TempFolder folder;
    write_bytes(folder / "kasane.db.new", "途中で電源が切れた");
    auto store = new_store(folder / "kasane.db");
    CHECK(take(store.load_everything()).next_id == 1);
    CHECK_FALSE(fs::exists(folder / "kasane.db.new"));
}

TEST_CASE("記録ファイルがないとき、ないと言い、作らない", "[store]") {
    const TempFolder folder;
    for (const auto mode : {Mode::read_write, Mode::read_only}) {
        CHECK(problem_in(Store::open(folder / "ない.db", mode, "試験")).kind == ProblemKind::missing);
        CHECK(problem_in(Store::open(folder / "ない/kasane.db", mode, "試験")).kind == ProblemKind::missing);
    }
    CHECK(fs::is_empty(folder.path()));
}

TEST_CASE("記録ファイルでないものは断り、手を触れない", "[store]") {
    const TempFolder folder;
    const auto path = folder / "file.db";
    SECTION("空のファイル") {
        write_bytes(path, "");
    }
    SECTION("文章") {
        write_bytes(path, std::string(5000, 'a') + "髙﨑");
    }
    SECTION("頭だけ似たもの") {
        write_bytes(path, std::string("SQLite format 3\0", 16) + "続かない");
    }
    SECTION("ほかのプログラムの SQLite") {
        SQLite::Database other(path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        other.exec("CREATE TABLE town (id INTEGER)");
    }
    check_refused(path, ProblemKind::not_a_store);
    CHECK_FALSE(fs::exists(folder / "file.db.lock"));
    CHECK(problem_in(Store::open(folder.path(), Mode::read_write, "試験")).kind == ProblemKind::not_a_store);
}

TEST_CASE("新しい版の記録ファイルは断り、手を触れない", "[store]") {
    const TempFolder folder;
    const auto path = finished_store(folder);
    const auto version = std::to_string(store::newest_schema() + 1);
    SQLite::Database(path.string(), SQLite::OPEN_READWRITE).exec("PRAGMA user_version = " + version);
    check_refused(path, ProblemKind::newer);
}

TEST_CASE("切れた記録ファイルと壊れた記録ファイルは断り、手を触れない", "[store]") {
    const TempFolder folder;
    const auto path = finished_store(folder);
    auto bytes = bytes_of(path);
    SECTION("途中で切れた") {
        bytes.resize(bytes.size() / 2);
    }
    SECTION("表の中が化けた") {
        for (std::size_t i = 4096; i < bytes.size(); i += 64) bytes[i] = static_cast<char>(~bytes[i]);
    }
    write_bytes(path, bytes);
    check_refused(path, ProblemKind::damaged);
}

TEST_CASE("どの1ビットが化けても、落ちずに開くか断り、断るときは手を触れない", "[store]") {
    const TempFolder folder;
    const auto whole = bytes_of(finished_store(folder));
    const auto path = folder / "化けた.db";
    for (std::size_t at = 0; at < whole.size(); at += 1 + at / 40) {
        auto bytes = whole;
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << at % 8));
        write_bytes(path, bytes);
        INFO("byte " << at);
        const auto opened = Store::open(path, Mode::read_only, "試験");
        if (const auto* problem = std::get_if<store::Problem>(&opened)) {
            CHECK_FALSE(problem->remedy.empty());
            CHECK(bytes_of(path) == bytes);
            continue;
        }
        const auto record = std::get<Store>(opened).load_everything();
        const auto* problem = std::get_if<store::Problem>(&record);
        if (problem != nullptr) CHECK_FALSE(problem->remedy.empty());
    }
}

TEST_CASE("知らない値のある行は、読めない場所を言って断る", "[store]") {
    const TempFolder folder;
    const auto path = finished_store(folder);
    SQLite::Database(path.string(), SQLite::OPEN_READWRITE).exec("UPDATE note SET kind = '知らない'");
    const auto store = open_store(path);
    const auto problem = problem_in(store.load_everything());
    CHECK(problem.kind == ProblemKind::damaged);
    CHECK(problem.what.find("note.kind") != std::string::npos);
}

TEST_CASE("記録するのは一人だけで、二人目はだれが使っているかを知らされる", "[store]") {
    const TempFolder folder;
    const auto path = finished_store(folder);
    {
        auto first = take(Store::open(path, Mode::read_write, "会議の画面"));
        const auto problem = problem_in(Store::open(path, Mode::read_write, "kasane record"));
        CHECK(problem.kind == ProblemKind::in_use);
        CHECK(problem.what.find("会議の画面、プロセス " + std::to_string(::getpid())) != std::string::npos);

        auto reader = take(Store::open(path, Mode::read_only, "会議録"));
        CHECK_FALSE(reader.may_write());
        take(first.commit(event_of({added(note_with(900, "読む人にも見える"))})));
        CHECK(take(reader.load_everything()) == take(first.load_everything()));
        CHECK(problem_in(reader.commit(event_of({}))).kind == ProblemKind::no_permission);
        CHECK(reader.save_draft(sample_sitting(), "note", "下書き").has_value());
        CHECK(take(reader.load_everything()) == take(first.load_everything()));
    }
    CHECK(std::holds_alternative<Store>(Store::open(path, Mode::read_write, "次の人")));
}

TEST_CASE("リンクをたどって開いても、記録するのは一人", "[store]") {
    const TempFolder folder;
    const auto path = finished_store(folder);
    fs::create_symlink(path, folder / "リンク.db");
    const auto store = open_store(path);
    CHECK(problem_in(Store::open(folder / "リンク.db", Mode::read_write, "ほかの画面")).kind ==
          ProblemKind::in_use);
}

TEST_CASE("終わったプロセスの鍵は引き継がれる", "[store]") {
    const TempFolder folder;
    const auto path = finished_store(folder);
    const int code = exit_code_of([&] {
        auto opened = Store::open(path, Mode::read_write, "落ちた画面");
        return std::holds_alternative<Store>(opened) ? ::raise(SIGKILL) : 1;
    });
    CHECK(code == 255);  // killed, with the lock held
    CHECK(bytes_of(folder / "kasane.db.lock").find("落ちた画面") != std::string::npos);
    const auto store = open_store(path);
    CHECK(store.may_write());
}

TEST_CASE("権限のない人は、開けない理由を知らされる", "[store]") {
    const TempFolder folder;
    const auto path = finished_store(folder);
    const auto kind_for = [&](Mode mode) {
        return exit_code_of([&] {
            if (!drop_root()) return 254;
            const auto name = mode == Mode::create ? folder / "新しい.db" : path;
            const auto opened = Store::open(name, mode, "だれか");
            const auto* problem = std::get_if<store::Problem>(&opened);
            return problem == nullptr ? 200 : static_cast<int>(problem->kind);
        });
    };
    const auto own = [&](const fs::path& file, mode_t mode) {
        if (::geteuid() == 0) REQUIRE(::chown(file.c_str(), nobody, nobody) == 0);
        REQUIRE(::chmod(file.c_str(), mode) == 0);
    };
    const int opened = 200;
    fs::remove(folder / "kasane.db.lock");
    own(path, 0000);
    own(folder.path(), 0700);
    CHECK(kind_for(Mode::read_write) == static_cast<int>(ProblemKind::no_permission));
    CHECK(kind_for(Mode::read_only) == static_cast<int>(ProblemKind::no_permission));
    own(path, 0400);
    CHECK(kind_for(Mode::read_write) == static_cast<int>(ProblemKind::no_permission));
    own(path, 0600);
    own(folder.path(), 0500);
    CHECK(kind_for(Mode::read_write) == static_cast<int>(ProblemKind::no_permission));
    CHECK(kind_for(Mode::create) == static_cast<int>(ProblemKind::no_permission));
    CHECK(kind_for(Mode::read_only) == opened);  // as on a medium that cannot be written
    own(folder.path(), 0700);
    CHECK(kind_for(Mode::read_write) == opened);
}
