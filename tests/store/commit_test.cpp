#include "store/sample_rows.hpp"
#include "support/catch.hpp"
#include "support/temp_folder.hpp"

using namespace kasane;
using namespace kasane::test;

TEST_CASE("すべての種類の行が、書いたとおりに読み戻せる", "[store]") {
    const bool optionals = GENERATE(true, false);
    const TempFolder folder;
    const auto event = event_of(one_row_of_each(optionals));
    domain::Record expected;
    domain::apply(expected, event);
    {
        auto store = new_store(folder / "kasane.db");
        CHECK(take(store.commit(event)) == 1);
        CHECK(take(store.load_everything()) == expected);
    }
    const auto store = open_store(folder / "kasane.db");
    const auto record = take(store.load_everything());
    CHECK(record == expected);
    CHECK(record.next_id == expected.next_id);
}

TEST_CASE("変更と削除も、記憶の中の記録と同じになる", "[store]") {
    const TempFolder folder;
    auto store = new_store(folder / "kasane.db");
    domain::Record expected;
    const auto do_both = [&](std::vector<domain::AnyChange> changes) {
        const auto event = event_of(std::move(changes));
        domain::apply(expected, event);
        take(store.commit(event));
        CHECK(take(store.load_everything()) == expected);
    };
    do_both(one_row_of_each(true));
    const auto note = note_with(900, "発言");
    const auto longer = note_with(900, odd_names);
    do_both({added(note)});
    do_both({changed(note, longer)});
    do_both({changed(longer, note), domain::Change<domain::Note>{note, {}}});
    CHECK(take(store.load_everything()).next_id == 901);
}

TEST_CASE("ほかで変わった行には書き込まない", "[store]") {
    const TempFolder folder;
    auto store = new_store(folder / "kasane.db");
    take(store.commit(event_of(one_row_of_each(true))));
    const auto note = note_with(900, "発言");
    take(store.commit(event_of({added(note)})));
    const auto before = take(store.load_everything());

    const auto refused = [&](std::vector<domain::AnyChange> changes) {
        const auto problem = problem_in(store.commit(event_of(std::move(changes))));
        CHECK(problem.kind == store::ProblemKind::conflict);
        CHECK_FALSE(problem.remedy.empty());
        CHECK(take(store.load_everything()) == before);
        CHECK(take(store.last_events(10)).size() == 2);
    };
    const auto other = note_with(901, "先に書けたように見える行");
    refused({added(other), changed(note_with(900, "古い"), note_with(900, "新しい"))});
    refused({added(other), added(note)});
    refused({added(other), changed(note_with(950, "ない"), note_with(950, "新しい"))});
    refused({added(other), domain::Change<domain::Note>{note_with(950, "ない"), {}}});
}

TEST_CASE("読み戻せない日付は書かれず、記録は読めるまま残る", "[store]") {
    const TempFolder folder;
    auto store = new_store(folder / "kasane.db");
    take(store.commit(event_of(one_row_of_each(true))));
    const auto before = take(store.load_everything());
    for (const auto day : {text::Date{2026, 1, 260}, text::Date{2026, 257, 1}, text::Date{2026, 2, 29}}) {
        auto sitting = before.rows<domain::Sitting>().begin()->second;
        const auto kept = sitting;
        sitting.date = day;
        const auto problem = problem_in(store.commit(event_of({changed(kept, sitting)})));
        CHECK(problem.kind == store::ProblemKind::bad_event);
        CHECK(problem.what == "書けない値があるため、書き込みませんでした（sitting.date）。");
    }
    CHECK(take(store.load_everything()) == before);
}

TEST_CASE("つながる先のない行と、文字でない内容は断られ、何も書かれない", "[store]") {
    const TempFolder folder;
    auto store = new_store(folder / "kasane.db");
    take(store.commit(event_of(one_row_of_each(true))));
    const auto before = take(store.load_everything());

    auto lost = note_with(900, "議題がない");
    lost.item.value = 77777;
    CHECK(problem_in(store.commit(event_of({added(lost)}))).kind == store::ProblemKind::bad_event);
    const auto bytes = note_with(900, "\xff\xfe");
    CHECK(problem_in(store.commit(event_of({added(bytes)}))).kind == store::ProblemKind::bad_event);
    const auto renumbered = changed(note_with(900, "甲"), note_with(901, "甲"));
    CHECK(problem_in(store.commit(event_of({renumbered}))).kind == store::ProblemKind::bad_event);
    CHECK(take(store.load_everything()) == before);
    CHECK(take(store.last_events(10)).size() == 1);
    CHECK(take(store.commit(event_of({added(note_with(900, "書ける"))}))) == 2);
}

TEST_CASE("番号は、消した行のものも二度と使わない", "[store]") {
    const TempFolder folder;
    {
        auto store = new_store(folder / "kasane.db");
        CHECK(take(store.load_everything()).next_id == 1);
        take(store.commit(event_of(one_row_of_each(true))));
        const auto note = note_with(5000, "消える");
        take(store.commit(event_of({added(note)})));
        take(store.commit(event_of({domain::Change<domain::Note>{note, {}}})));
    }
    const auto store = open_store(folder / "kasane.db");
    CHECK(take(store.load_everything()).next_id == 5001);
    CHECK(take(store.load(sample_sitting())).next_id == 5001);
}

TEST_CASE("取り込みは履歴の一行になる", "[store]") {
    const TempFolder folder;
    auto store = new_store(folder / "kasane.db");
    const text::DateTime at{{2026, 1, 20}, 9, 0, 0};
    CHECK(take(store.commit_import(one_row_of_each(true), "事務局", at, "見本を取り込んだ")) == 1);
    const auto lines = take(store.last_events(5));
    REQUIRE(lines.size() == 1);
    CHECK(lines.front().event.name == "import");
    CHECK(lines.front().event.actor == "事務局");
    CHECK(lines.front().event.changes == one_row_of_each(true));
}
