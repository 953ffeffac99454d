// The chain of the journal: what another program changed or took away is found.
#include <algorithm>
#include <filesystem>

#include <SQLiteCpp/SQLiteCpp.h>

#include "store/change_json.hpp"
#include "store/digest.hpp"
#include "store/sample_rows.hpp"
#include "store/tampering.hpp"
#include "support/catch.hpp"
#include "support/temp_folder.hpp"

using namespace kasane;
using namespace kasane::test;
using store::JournalFault;
using store::JournalFaultKind;

namespace {

namespace fs = std::filesystem;
using Faults = std::vector<JournalFault>;

/// Five lines: all rows, three notes, the last of them taken back.
fs::path five_lines(const TempFolder& folder) {
    const auto path = folder / "kasane.db";
    auto store = new_store(path);
    take(store.commit(event_of(one_row_of_each(true))));
    for (std::int64_t id = 900; id < 903; ++id)
        take(store.commit(event_of({added(note_with(id, odd_names))})));
    const auto undo = take(store.next_undo({}, "青葉", {{2026, 1, 22}, 14, 0, 0}));
    take(store.commit_undo(undo.value()));
    return path;
}

Faults faults_of(const fs::path& path) {
    return take(open_store(path).journal_faults());
}

}  // namespace

TEST_CASE("書かれたままの履歴には、つじつまの合わない行がない", "[store]") {
    const TempFolder folder;
    CHECK(faults_of(five_lines(folder)).empty());
    { const auto store = new_store(folder / "空.db"); }
    CHECK(faults_of(folder / "空.db").empty());
}

TEST_CASE("ほかのプログラムで変えられた行は見つかる", "[store]") {
    const auto* sql =
        GENERATE("UPDATE journal SET actor = 'だれか' WHERE seq = 3",
                 "UPDATE journal SET at = '2026-01-22T09:00:00' WHERE seq = 3",
                 "UPDATE journal SET item = NULL WHERE seq = 3", "UPDATE journal SET text = '' WHERE seq = 3",
                 "UPDATE journal_proof SET text_salt = NULL WHERE seq = 3",
                 "UPDATE journal_changes SET changes = '[]' WHERE seq = 3",
                 "UPDATE journal_changes SET changes = replace(changes, '髙', '高') WHERE seq = 3",
                 "UPDATE journal_changes SET changes = '[{\"destroyed\":\"00\"}]' WHERE seq = 3",
                 "UPDATE journal_proof SET link = text_hash WHERE seq = 3");
    INFO(sql);
    const TempFolder folder;
    const auto path = five_lines(folder);
    tamper(path, sql);
    const auto faults = faults_of(path);
    REQUIRE_FALSE(faults.empty());
    CHECK(faults.front() == JournalFault{3, JournalFaultKind::changed});
}

TEST_CASE("抜かれた行は、間でも終わりでも見つかる", "[store]") {
    const TempFolder folder;
    const auto path = five_lines(folder);
    const auto remove = [&](const std::string& seq) {
        tamper(path, "DELETE FROM journal_changes WHERE seq = " + seq +
                         "; DELETE FROM journal_proof WHERE seq = " + seq +
                         "; DELETE FROM journal WHERE seq = " + seq);
    };
    remove("2");
    CHECK(faults_of(path) == Faults{{2, JournalFaultKind::missing}});
    remove("5");
    CHECK(faults_of(path) == Faults{{2, JournalFaultKind::missing}, {5, JournalFaultKind::missing}});
}

TEST_CASE("証しのない行と、中身のない行も見つかる", "[store]") {
    const TempFolder folder;
    const auto path = five_lines(folder);
    SECTION("証しのない行") {
        tamper(
            path,
            "INSERT INTO journal SELECT 6, version, at, actor, command, text, sitting, meeting, item, NULL "
            "FROM journal WHERE seq = 2; INSERT INTO journal_changes VALUES (6, '[]')");
        CHECK(faults_of(path) == Faults{{6, JournalFaultKind::unproven}});
    }
    SECTION("中身のない行") {
        tamper(path, "DELETE FROM journal_changes WHERE seq = 4");
        CHECK(faults_of(path) == Faults{{4, JournalFaultKind::unreadable}});
    }
}

TEST_CASE("証しの上では、履歴を直すことも消すこともできない", "[store]") {
    const TempFolder folder;
    SQLite::Database database(five_lines(folder).string(), SQLite::OPEN_READWRITE);
    for (const auto* sql :
         {"UPDATE journal SET text = '' WHERE seq = 2", "UPDATE journal_proof SET link = ''",
          "UPDATE journal_proof SET text_salt = NULL", "DELETE FROM journal_proof WHERE seq = 5",
          "INSERT INTO journal_proof VALUES (7, 'a', 'b', 'c')", "UPDATE journal_head SET seq = 2",
          "DELETE FROM journal_head", "INSERT INTO destroyed_line VALUES (2, 5)",
          "INSERT INTO destroyed_line VALUES (2, 4)"}) {
        INFO(sql);
        CHECK_THROWS_WITH(database.exec(sql), Catch::Contains("append-only"));
    }
}

TEST_CASE("同じ変更でも塩が違えば、指紋は違う", "[store]") {
    const auto rows = store::to_row_changes({added(note_with(900, odd_names))});
    const auto first = store::digests_of(store::changes_to_json(rows).value());
    const auto second = store::digests_of(store::changes_to_json(rows).value());
    CHECK(first->digests.size() == 1);
    CHECK(first->digests != second->digests);
    CHECK(store::salted_digest("ab", "c") != store::salted_digest("a", "bc"));
    CHECK(store::new_salt() != store::new_salt());
}

TEST_CASE("消した変更は読めず、指紋だけが同じまま残る", "[store]") {
    const auto json = store::changes_to_json(
        store::to_row_changes({added(note_with(900, odd_names)), added(note_with(901, "残る"))}));
    const auto left = store::with_destroyed(json.value(), [](const store::RowChange& change) {
        return change.after->at(0) == store::Cell{std::int64_t{900}};
    });
    REQUIRE(left.has_value());
    CHECK(left->find("髙") == std::string::npos);
    CHECK(store::changes_from_json(*left)->size() == 1);
    CHECK(store::digests_of(*left)->digests == store::digests_of(json.value())->digests);
    CHECK(store::digests_of(*left)->any_destroyed);
    CHECK_FALSE(store::with_destroyed(*left, [](const store::RowChange&) { return false; }).has_value());
}

TEST_CASE("廃棄の行がないのに廃棄されたことになっている行は見つかる", "[store]") {
    const TempFolder folder;
    const auto path = five_lines(folder);
    // 5 is a line, but of no destruction.
    const auto* by = GENERATE("99999", "5", "3");
    tamper(path, std::string("PRAGMA foreign_keys = OFF; INSERT INTO destroyed_line VALUES (3, ") + by +
                     "); UPDATE journal SET text = '' WHERE seq = 3;"
                     "UPDATE journal_proof SET text_salt = NULL WHERE seq = 3");
    const auto faults = faults_of(path);
    CHECK(std::find(faults.begin(), faults.end(), JournalFault{3, JournalFaultKind::changed}) !=
          faults.end());
}

TEST_CASE("書き換えの守りが一つでもなくなるか変わると、見つかる", "[store]") {
    const TempFolder folder;
    const auto path = five_lines(folder);
    CHECK(take(open_store(path).guards_gone()).empty());
    SECTION("すべて") {
        tamper(path, "SELECT 1");
        CHECK(take(open_store(path).guards_gone()).size() > 10);
    }
    SECTION("一つ") {
        SQLite::Database(path.string(), SQLite::OPEN_READWRITE).exec("DROP TRIGGER proofs_are_not_removed");
        CHECK(take(open_store(path).guards_gone()) == std::vector<std::string>{"proofs_are_not_removed"});
    }
    SECTION("名だけ同じもの") {
        SQLite::Database(path.string(), SQLite::OPEN_READWRITE)
            .exec(
                "DROP TRIGGER proofs_are_not_removed;"
                "CREATE TRIGGER proofs_are_not_removed BEFORE DELETE ON journal_proof BEGIN SELECT 1; END");
        CHECK(take(open_store(path).guards_gone()) == std::vector<std::string>{"proofs_are_not_removed"});
    }
}

TEST_CASE("行の中身が履歴と違うと、どの表かが分かる", "[store]") {
    const TempFolder folder;
    const auto path = five_lines(folder);
    const auto unlike = [&] {
        const auto store = open_store(path);
        return take(store.rows_unlike_journal(take(store.load_everything())));
    };
    CHECK(unlike().empty());
    SQLite::Database(path.string(), SQLite::OPEN_READWRITE).exec("UPDATE note SET text = '別の文'");
    CHECK(unlike() == std::vector<std::string>{"note"});
}
