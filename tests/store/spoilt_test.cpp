// A record that another program wrote into: noticed before the next line is recorded.
#include <chrono>
#include <filesystem>
#include <fstream>
#include <string>

#include <SQLiteCpp/SQLiteCpp.h>

#include "store/sample_rows.hpp"
#include "support/bytes.hpp"
#include "support/catch.hpp"
#include "support/temp_folder.hpp"

using namespace kasane;
using namespace kasane::test;
using store::Mode;
using store::ProblemKind;
using store::Store;

namespace {

namespace fs = std::filesystem;

domain::Event one_more(std::int64_t id) {
    return event_of({added(note_with(id, "あとから書いた"))});
}

/// An open store, much of it in the file and the last line in the log.
Store filled_store(const fs::path& path) {
    { take(new_store(path).commit(event_of(one_row_of_each(true)))); }
    auto store = open_store(path);
    take(store.commit(one_more(900)));
    return store;
}

/// In place, as a program does that keeps two folders the same: no other file gets the name.
void overwrite(const fs::path& path, const std::string& bytes) {
    fs::resize_file(path, 0);
    std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
    file << bytes;
}

}  // namespace

TEST_CASE("開いている記録が空にされるか、切り詰められると、次の一行は記録したと言わない", "[store]") {
    const TempFolder folder;
    const auto path = folder / "kasane.db";
    auto store = filled_store(path);
    SECTION("空") {
        fs::resize_file(path, 0);
    }
    SECTION("半分") {
        fs::resize_file(path, fs::file_size(path) / 2);
    }
    SECTION("一バイト") {
        fs::resize_file(path, fs::file_size(path) - 1);
    }
    SECTION("横のログ") {
        fs::resize_file(path.string() + "-wal", 0);
    }
    const auto problem = problem_in(store.commit(one_more(901)));
    CHECK(problem.kind == ProblemKind::damaged);
    CHECK_THAT(problem.what, Catch::Contains("切り詰められています"));
    CHECK_THAT(problem.remedy, Catch::Contains("控えから戻してください"));
    CHECK(store.save_position(sample_sitting(), {}).has_value());
}

TEST_CASE("開いている記録の上にほかの中身が書かれると、次の一行は記録したと言わない", "[store]") {
    const TempFolder folder;
    const auto path = folder / "kasane.db";
    auto store = filled_store(path);
    overwrite(path, std::string(fs::file_size(path), '\x5A'));
    CHECK_FALSE(problem_in(store.commit(one_more(901))).remedy.empty());
}

TEST_CASE("同じ中身が書き戻されただけなら、記録は続けられる", "[store]") {
    const TempFolder folder;
    const auto path = folder / "kasane.db";
    auto store = filled_store(path);
    overwrite(path, bytes_of(path));
    take(store.commit(one_more(901)));
    fs::last_write_time(path, fs::file_time_type::clock::now() + std::chrono::hours(1));
    take(store.commit(one_more(902)));
    CHECK(take(store.load_everything()).find<domain::Note>(domain::NoteId{902}) != nullptr);
}

TEST_CASE("かさねが作ったのでない仕掛けや表のある記録は、開かず、手を触れない", "[store]") {
    const TempFolder folder;
    const auto path = folder / "kasane.db";
    { take(new_store(path).commit(event_of(one_row_of_each(true)))); }
    const auto* sql =
        GENERATE("CREATE TRIGGER shadow AFTER INSERT ON note BEGIN DELETE FROM note; END",
                 "CREATE TABLE shadow (text TEXT)", "CREATE VIEW shadow AS SELECT 1",
                 "CREATE INDEX shadow ON note (text)", "CREATE VIRTUAL TABLE shadow USING fts5(text)");
    INFO(sql);
    SQLite::Database(path.string(), SQLite::OPEN_READWRITE).exec(sql);
    const auto before = bytes_of(path);
    for (const auto mode : {Mode::read_write, Mode::read_only}) {
        const auto problem = problem_in(Store::open(path, mode, "試験"));
        CHECK_THAT(problem.what, Catch::Contains("shadow"));
        CHECK_FALSE(problem.remedy.empty());
        CHECK(bytes_of(path) == before);
    }
}

TEST_CASE("記録されているあいだも、一度に読むものは同じ時のもの", "[store]") {
    const TempFolder folder;
    const auto path = folder / "kasane.db";
    auto writer = filled_store(path);
    const auto reader = take(Store::open(path, Mode::read_only, "試験"));
    const auto lines = [&] { return take(reader.last_events(1'000)).size(); };
    const auto before = lines();
    {
        const auto moment = take(reader.at_one_moment());
        take(writer.commit(one_more(901)));
        CHECK(lines() == before);
        CHECK(take(reader.load_everything()).find<domain::Note>(domain::NoteId{901}) == nullptr);
        CHECK(take(reader.journal_faults()).empty());
        CHECK_FALSE(take(reader.image()).empty());
    }
    CHECK(lines() == before + 1);
}
