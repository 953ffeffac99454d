// Backup, repair, import and migration on a disk that fails at its nth operation, and killed there.
#include <filesystem>
#include <functional>
#include <string>

#include <SQLiteCpp/SQLiteCpp.h>

#include "faults/failing_disk.hpp"
#include "faults/sudden_end.hpp"
#include "service/backup.hpp"
#include "service/town_files.hpp"
#include "store/image.hpp"
#include "store/migration.hpp"
#include "store/salvage.hpp"
#include "support/bytes.hpp"
#include "support/catch.hpp"
#include "support/temp_folder.hpp"

using namespace kasane;
using namespace kasane::test;
using store::Mode;
using store::Store;

// Other tests of this program have such names, too.
namespace care {
namespace {

namespace fs = std::filesystem;

constexpr text::DateTime now{{2026, 1, 22}, 9, 0, 0};

Store opened(const fs::path& path, Mode mode = Mode::read_write) {
    auto store = Store::open(path, mode, "試験");
    if (const auto* problem = std::get_if<store::Problem>(&store)) FAIL(problem->what);
    return std::get<Store>(std::move(store));
}

domain::Record record_in(const fs::path& path) {
    const auto record = opened(path).load_everything();
    REQUIRE(std::holds_alternative<domain::Record>(record));
    return std::get<domain::Record>(record);
}

/// Work on a store, tried with a failure at every so many operations.
struct Trial {
    std::function<void(const fs::path&)> prepare;      ///< makes what is worked on in this folder
    std::function<bool(const fs::path&)> work;         ///< true where it is said to be done
    std::function<void(const fs::path&, bool)> check;  ///< whether all is whole, where it was said or not
    int step = 1;
};

/// The disk fails once, is full, or the program is killed; after that it is done again, and works.
void try_everywhere(const Trial& trial) {
    const auto way = GENERATE(0, 1, 2);
    auto& disk = FailingDisk::instance();
    int tried = 0;
    for (int nth = 1;; nth += trial.step) {
        disk.arm(Fault::fails_once, 1'000'000);
        const TempFolder folder;
        trial.prepare(folder.path());
        bool struck = false;
        bool said = false;
        if (way == 2) {
            struck = killed_at(nth, [&] { trial.work(folder.path()); });
        } else {
            disk.arm(way == 0 ? Fault::fails_once : Fault::full, nth);
            said = trial.work(folder.path());
            struck = disk.struck();
        }
        disk.recover();
        if (!struck) break;
        INFO("operation " << nth << ", way " << way);
        trial.check(folder.path(), said);
        CHECK(trial.work(folder.path()));
        trial.check(folder.path(), true);
        ++tried;
    }
    CHECK(tried > 3);
}

void put_town(const fs::path& folder) {
    REQUIRE(std::holds_alternative<Store>(service::create_sample_town(folder / "town.db", "試験", now)));
}

}  // namespace

TEST_CASE("控えをとる途中で失敗しても、止められても、前の控えか新しい控えが、一つのファイルとしてある",
          "[faults]") {
    const auto backup = [](const fs::path& folder) { return folder / "usb" / "控え.db"; };
    try_everywhere(
        {[&](const fs::path& folder) {
             auto store = std::get<Store>(Store::open(folder / "town.db", Mode::create, "試験"));
             fs::create_directory(folder / "usb");
             REQUIRE_FALSE(service::back_up_to(store, backup(folder)).has_value());
             REQUIRE(std::holds_alternative<std::int64_t>(
                 store.commit({"note", "記した", {}, {}, {}, "青葉", now, {}})));
         },
         [&](const fs::path& folder) {
             return !service::back_up_to(opened(folder / "town.db", Mode::read_only), backup(folder));
         },
         [&](const fs::path& folder, bool said) {
             const auto facts = store::read_image(bytes_of(backup(folder)), backup(folder));
             REQUIRE(std::holds_alternative<store::ImageFacts>(facts));
             CHECK(std::get<store::ImageFacts>(facts).lines >= (said ? 1 : 0));
             const auto files = std::distance(fs::directory_iterator(folder / "usb"), {});
             CHECK(files <= (said ? 1 : 2));  // a program that was killed leaves what the next one removes
         }});
}

TEST_CASE("書いたものと違うものを覚えるディスクでは、控えをとったと言わず、前の控えが残る", "[faults]") {
    FailingDisk::instance().arm(Fault::fails_once, 1'000'000);
    const TempFolder folder;
    const auto store = std::get<Store>(Store::open(folder / "town.db", Mode::create, "試験"));
    REQUIRE_FALSE(service::back_up_to(store, folder / "控え.db").has_value());
    const auto before = bytes_of(folder / "控え.db");
    forgets = true;
    const auto problem = service::back_up_to(store, folder / "控え.db");
    const auto unnamed = service::back_up(store, now);
    forgets = false;
    REQUIRE(problem.has_value());
    CHECK_THAT(problem->what, Catch::Contains("読み戻すと"));
    CHECK(unnamed.has_value());
    CHECK(bytes_of(folder / "控え.db") == before);
    CHECK(service::backups_of(folder / "town.db").empty());
}

TEST_CASE("町のファイルを読み込む途中で失敗しても、止められても、すべて入るか、何も入らない", "[faults]") {
    const auto file = [](const fs::path& folder) { return folder / "町.toml"; };
    try_everywhere({[&](const fs::path& folder) {
                        std::get<Store>(Store::open(folder / "town.db", Mode::create, "試験"));
                        fs::copy_file(KASANE_SOURCE_DIR "/data/agencies.toml", file(folder));
                    },
                    [&](const fs::path& folder) {
                        auto open = Store::open(folder / "town.db", Mode::read_write, "試験");
                        auto* store = std::get_if<Store>(&open);
                        if (store == nullptr) return false;
                        const auto read = service::import_files(*store, {file(folder)}, "青葉", now);
                        const auto* problem = std::get_if<service::Problem>(&read);
                        if (problem != nullptr) CHECK_FALSE(problem->remedy.empty());
                        return problem == nullptr;
                    },
                    [](const fs::path& folder, bool said) {
                        const auto count = record_in(folder / "town.db").rows<domain::Agency>().size();
                        CHECK((count > 5 || (count == 0 && !said)));
                    }});
}

TEST_CASE("壊れた記録から取り出す途中で失敗しても、止められても、もとは変わらず、もう一度取り出せる",
          "[faults]") {
    static std::string damaged;
    try_everywhere({[](const fs::path& folder) {
                        put_town(folder);
                        auto bytes = bytes_of(folder / "town.db");
                        bytes.resize(bytes.size() * 4 / 5);
                        write_bytes(folder / "town.db", bytes);
                        damaged = bytes;
                    },
                    [](const fs::path& folder) {
                        fs::remove(folder / "town-repaired.db");
                        return std::holds_alternative<store::Salvaged>(
                            store::salvage(folder / "town.db", folder / "town-repaired.db"));
                    },
                    [](const fs::path& folder, bool said) {
                        CHECK(bytes_of(folder / "town.db") == damaged);
                        if (said)
                            CHECK_FALSE(record_in(folder / "town-repaired.db").rows<domain::Case>().empty());
                    },
                    17});
}

TEST_CASE("古い形式から直す途中で失敗しても、止められても、中身はそのままで、もう一度直せる", "[faults]") {
    static const auto script = bytes_of(KASANE_SOURCE_DIR "/tests/samples/stores/0001.sql");
    static const auto expected = [] {
        const TempFolder folder;
        SQLite::Database(folder / "town.db", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec(script);
        return record_in(folder / "town.db");
    }();
    try_everywhere({[](const fs::path& folder) {
                        SQLite::Database(folder / "town.db", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
                            .exec("PRAGMA synchronous = OFF; " + script);
                    },
                    [](const fs::path& folder) {
                        return std::holds_alternative<Store>(
                            Store::open(folder / "town.db", Mode::read_write, "試験"));
                    },
                    [](const fs::path& folder, bool said) {
                        if (said) CHECK(record_in(folder / "town.db") == expected);
                    },
                    29});
}

}  // namespace care
