// Restoring where somebody reads, where links lead elsewhere, and backups of a store that was unplugged.
#include <algorithm>
#include <csignal>
#include <filesystem>

#include <SQLiteCpp/SQLiteCpp.h>

#include "domain/model/record.hpp"
#include "service/backup.hpp"
#include "support/bytes.hpp"
#include "support/catch.hpp"
#include "support/child_process.hpp"
#include "support/temp_folder.hpp"

using namespace kasane;
using namespace kasane::test;
using kasane::test::bytes_of;
using store::Mode;
using store::Store;

namespace {

namespace fs = std::filesystem;

constexpr text::DateTime now{{2026, 1, 22}, 13, 45, 0};

Store opened(const fs::path& path, Mode mode) {
    auto store = Store::open(path, mode, "試験");
    if (const auto* problem = std::get_if<store::Problem>(&store)) FAIL(problem->what);
    return std::get<Store>(std::move(store));
}

/// A store with a backup of it, on a medium of its own.
struct Town {
    TempFolder folder;
    fs::path stick = folder.path() / "stick";
    fs::path store = stick / "kasane.db";
    fs::path backup = folder.path() / "控え.db";
    Town() {
        const auto open = opened(store, Mode::create);
        REQUIRE_FALSE(service::back_up_to(open, backup).has_value());
    }
    [[nodiscard]] std::optional<service::Problem> restore(const fs::path& named) const {
        auto restored = service::restore(named, backup, "", now);
        if (auto* problem = std::get_if<service::Problem>(&restored)) return *problem;
        return {};
    }
};

}  // namespace

TEST_CASE("ほかのプログラムが読んでいる間は、戻さない。ログもそのまま") {
    const Town town;
    const auto log = town.store.string() + "-wal";
    REQUIRE(exit_code_of([&] {
                auto store = opened(town.store, Mode::read_write);
                const auto line = store.commit({"note", "記した", {}, {}, {}, "青葉", now, {}});
                return std::holds_alternative<std::int64_t>(line) ? ::raise(SIGKILL) : 1;
            }) == 255);
    REQUIRE(fs::file_size(log) > 0);
    SQLite::Database reader(town.store.string(), SQLite::OPEN_READONLY);
    reader.exec("BEGIN");
    reader.execAndGet("SELECT count(*) FROM journal");
    const auto before = bytes_of(town.store);
    const auto lines = bytes_of(log);
    const auto problem = town.restore(town.store);
    REQUIRE(problem.has_value());
    CHECK_THAT(problem->what, Catch::Contains("使用中"));
    CHECK(bytes_of(town.store) == before);
    CHECK(bytes_of(log) == lines);
    for (const auto& entry : fs::directory_iterator(town.stick))
        CHECK_THAT(entry.path().string(), !Catch::Contains("replaced"));
}

TEST_CASE("リンクを通して戻すと、リンクの先の記録が替わり、前のものはその横に残る") {
    const Town town;
    fs::create_symlink(town.store, town.folder / "k.db");
    const auto before = bytes_of(town.store);
    const auto restored = service::restore(town.folder / "k.db", town.backup, "", now);
    REQUIRE(std::holds_alternative<service::Restored>(restored));
    CHECK(fs::is_symlink(town.folder / "k.db"));
    CHECK(bytes_of(town.store) == bytes_of(town.backup));
    const auto kept = std::get<service::Restored>(restored).kept;
    REQUIRE(kept.has_value());
    CHECK(kept->parent_path() == town.stick);
    CHECK_FALSE(fs::is_symlink(*kept));
    CHECK(opened(*kept, Mode::read_only).path() == *kept);
}

TEST_CASE("どこにもつながらないリンクの所には、戻さない") {
    const Town town;
    fs::create_symlink(town.folder / "ない/kasane.db", town.folder / "k.db");
    const auto problem = town.restore(town.folder / "k.db");
    REQUIRE(problem.has_value());
    CHECK_THAT(problem->remedy, Catch::Contains("USBメモリー"));
    CHECK(fs::is_symlink(town.folder / "k.db"));
}

TEST_CASE("一秒のうちに二度戻しても、それまでの記録はどちらも残る") {
    const Town town;
    REQUIRE_FALSE(town.restore(town.store).has_value());
    REQUIRE_FALSE(town.restore(town.store).has_value());
    CHECK(fs::exists(town.stick / "kasane-replaced-2026-01-22T13-45-00.db"));
    CHECK(fs::exists(town.stick / "kasane-replaced-2026-01-22T13-45-00-2.db"));
}

TEST_CASE("なくなった記録のログは、戻した記録の横に残らない") {
    const Town town;
    fs::remove(town.store);
    write_bytes(town.store.string() + "-wal", "前のもの");
    REQUIRE_FALSE(town.restore(town.store).has_value());
    CHECK_FALSE(fs::exists(town.store.string() + "-wal"));
    CHECK(bytes_of(town.stick / "kasane-replaced-2026-01-22T13-45-00.db-wal") == "前のもの");
    CHECK(opened(town.store, Mode::read_write).may_write());
}

TEST_CASE("抜かれたUSBメモリーの下には、自動の控えをとらず、そう言う") {
    const Town town;
    const auto store = opened(town.store, Mode::read_write);
    fs::rename(town.stick, town.folder / "抜かれた");
    fs::create_directory(town.stick);
    const auto problem = service::back_up(store, now);
    REQUIRE(problem.has_value());
    CHECK_THAT(problem->what, Catch::Contains("見つからない"));
    CHECK(fs::is_empty(town.stick));
}

TEST_CASE("時計が戻っても、いまとった控えは消えず、先の日時のものは古いものとして扱う") {
    const Town town;
    const auto store = opened(town.store, Mode::read_write);
    for (int minute = 0; minute < 120; minute += 10)
        REQUIRE_FALSE(service::back_up(store, {{2026, 1, 22}, 14 + minute / 60, minute % 60, 0}));
    for (int minute = 0; minute < 15; ++minute) {
        const text::DateTime at{{2026, 1, 22}, 13, 45 + minute, 0};
        REQUIRE_FALSE(service::back_up(store, at));
        const auto found = service::backups_of(town.store);
        CHECK(std::any_of(found.begin(), found.end(), [&](const auto& file) { return file.at == at; }));
        CHECK(found.size() == 10);
    }
}
