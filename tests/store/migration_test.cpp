// Stores of every schema since the first, as Kasane wrote them then: tests/samples/stores.
#include "store/migration.hpp"

#include <filesystem>
#include <fstream>
#include <iomanip>
#include <sstream>

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include "store/image.hpp"
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

namespace {

namespace fs = std::filesystem;

fs::path script_of(int schema) {
    std::ostringstream name;
    name << std::setw(4) << std::setfill('0') << schema << ".sql";
    return fs::path(KASANE_SOURCE_DIR) / "tests/samples/stores" / name.str();
}

/// Schema 8 stood only on a branch: it was never in a release, and no town has a store of it.
constexpr int never_released = 8;

/// The store that Kasane wrote with this schema: the sample town after half of its meeting, 61 lines.
fs::path store_of(const TempFolder& folder, int schema) {
    const auto path = folder / ("schema-" + std::to_string(schema) + ".db");
    SQLite::Database database(path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec(bytes_of(script_of(schema)));
    return path;
}

std::int64_t count(const fs::path& path, const std::string& table) {
    SQLite::Database database(path.string(), SQLite::OPEN_READONLY);
    return database.execAndGet("SELECT count(*) FROM " + table).getInt64();
}

}  // namespace

TEST_CASE("いまの形式までの、どの形式の記録も置いてある（出したことのない形式8のほかは）", "[store]") {
    for (int schema = 1; schema <= store::newest_schema(); ++schema) {
        INFO("tests/samples/stores lacks schema " << schema << ": dump a store that this version writes");
        CHECK(fs::exists(script_of(schema)) == (schema != never_released));
    }
}

TEST_CASE("これまでのどの形式の記録も、中身を保ったまま新しい形式になる", "[store]") {
    const TempFolder folder;
    for (int schema = 1; schema < store::newest_schema(); ++schema) {
        if (schema == never_released) continue;
        INFO("schema " << schema);
        const auto path = store_of(folder, schema);
        CHECK(problem_in(Store::open(path, Mode::read_only, "試験")).kind == ProblemKind::older);
        const auto lines = count(path, "journal");
        const auto notes = count(path, "note");
        auto store = open_store(path);
        CHECK(take(store.last_events(1'000)).size() == static_cast<std::size_t>(lines));
        CHECK(take(store.journal_faults()).empty());
        const auto record = take(store.load_everything());
        CHECK(record.rows<domain::Note>().size() == static_cast<std::size_t>(notes));
        CHECK(record.rows<domain::Case>().size() == 11);
        CHECK(take(store.guards_gone()).empty());
        CHECK(take(store.rows_unlike_journal(record)).empty());
        const auto undo = take(store.next_undo(domain::SittingId{2}, "青葉", {{2026, 1, 22}, 15, 0, 0}));
        CHECK(std::holds_alternative<std::int64_t>(store.commit_undo(undo.value())));
        CHECK(take(store.journal_faults()).empty());
        CHECK(count(path, "journal") == lines + 1);
        SQLite::Database database(path.string(), SQLite::OPEN_READONLY);
        CHECK(database.execAndGet("PRAGMA integrity_check").getString() == "ok");
        CHECK(database.execAndGet("PRAGMA user_version").getInt() == store::newest_schema());
        CHECK_FALSE(SQLite::Statement(database, "PRAGMA foreign_key_check").executeStep());
    }
}

TEST_CASE("置いてあるいまの形式の記録は、そのまま開ける", "[store]") {
    const TempFolder folder;
    const auto path = store_of(folder, store::newest_schema());
    auto store = open_store(path);
    CHECK(take(store.journal_faults()).empty());
    CHECK(take(store.load_everything()).rows<domain::Case>().size() == 11);
    SQLite::Database database(path.string(), SQLite::OPEN_READONLY);
    CHECK(database.execAndGet("PRAGMA user_version").getInt() == store::newest_schema());
}

TEST_CASE("直している途中で止まると、前の形式のまま残り、もう一度直せる", "[store]") {
    const TempFolder folder;
    const auto path = store_of(folder, 1);
    const auto read = [&] { return count(path, "journal") * 1000 + count(path, "note"); };
    const auto before = read();
    for (const int steps : {1, 200, 2'000, 10'000, 30'000}) {
        INFO(steps << " steps");
        const int code = exit_code_of([&] {
            SQLite::Database database(path.string(), SQLite::OPEN_READWRITE);
            int left = steps;
            // SQLite asks after every step of its machine; the process ends as if the plug was pulled.
            sqlite3_progress_handler(
                database.getHandle(), 1,
                [](void* counter) { return --*static_cast<int*>(counter) > 0 ? 0 : (::_exit(7), 1); }, &left);
            store::migrate(database);
            return 0;
        });
        CHECK(code == 7);
        CHECK(read() == before);
        SQLite::Database database(path.string(), SQLite::OPEN_READWRITE);
        CHECK(database.execAndGet("PRAGMA integrity_check").getString() == "ok");
        CHECK(database.execAndGet("PRAGMA user_version").getInt() < store::newest_schema());
    }
    CHECK(take(open_store(path).journal_faults()).empty());
}

TEST_CASE("古い形式の控えも、新しい版で戻して開ける", "[store]") {
    const TempFolder folder;
    const auto facts = take(store::read_image(bytes_of(store_of(folder, 1)), "控え"));
    CHECK(facts.schema == 1);
    CHECK(facts.lines == 61);
    CHECK(facts.link.empty());
}
