#include "store/sample_rows.hpp"
#include "store/store.hpp"
#include "support/catch.hpp"
#include "support/temp_folder.hpp"

using namespace kasane;
using namespace kasane::test;

TEST_CASE("手元のメモは議題ごとに残り、記録にも履歴にも入らない", "[store]") {
    const TempFolder folder;
    const std::string text = std::string(odd_names) + "\n大きな音が苦手。";
    {
        auto store = new_store(folder / "kasane.db");
        take(store.commit(event_of(one_row_of_each(true))));
        CHECK_FALSE(store.save_private_note(sample_item(), "書きかけ"));
        CHECK_FALSE(store.save_private_note(sample_item(), text));
        CHECK(take(store.last_events(10)).size() == 1);
    }
    auto store = open_store(folder / "kasane.db");
    const auto notes = take(store.load_private_notes());
    REQUIRE(notes.size() == 1);
    CHECK(notes.at(sample_item()) == text);
    CHECK_FALSE(store.save_private_note(sample_item(), ""));
    CHECK(take(store.load_private_notes()).empty());
}

TEST_CASE("議題の行が変わっても、手元のメモは残る", "[store]") {
    const TempFolder folder;
    auto store = new_store(folder / "kasane.db");
    take(store.commit(event_of(one_row_of_each(true))));
    CHECK_FALSE(store.save_private_note(sample_item(), "メモ"));
    const auto record = take(store.load_everything());
    const auto before = *record.find<domain::AgendaItem>(sample_item());
    auto after = before;
    after.minutes += 5;
    take(store.commit(event_of({changed(before, after)})));
    CHECK(take(store.load_private_notes()).at(sample_item()) == "メモ");
}
