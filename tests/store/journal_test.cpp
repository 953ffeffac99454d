#include "store/change_json.hpp"
#include "store/sample_rows.hpp"
#include "store/tampering.hpp"
#include "support/catch.hpp"
#include "support/temp_folder.hpp"

using namespace kasane;
using namespace kasane::test;
using store::ProblemKind;

namespace {

constexpr text::DateTime later{{2026, 1, 22}, 14, 0, 0};

store::Undo undo_in(const store::Store& store) {
    const auto undo = take(store.next_undo(sample_sitting(), "記録", later));
    REQUIRE(undo.has_value());
    return *undo;
}

}  // namespace

TEST_CASE("履歴の行は、書いたとおりの出来事に読み戻せる", "[store]") {
    const TempFolder folder;
    auto store = new_store(folder / "kasane.db");
    auto first = event_of(one_row_of_each(true));
    first.meeting = domain::MeetingId{7};
    take(store.commit(first));
    const auto note = note_with(900, odd_names);
    const std::vector<domain::AnyChange> removal{domain::Change<domain::Note>{note, {}}};
    take(store.commit(event_of({added(note)})));
    take(store.commit(event_of(removal)));
    auto elsewhere = event_of({});
    elsewhere.sitting = domain::SittingId{4};
    take(store.commit(elsewhere));

    const auto lines = take(store.journal(sample_sitting()));
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].seq == 1);
    CHECK(lines[0].event.name == first.name);
    CHECK(lines[0].event.text == first.text);
    CHECK(lines[0].event.sitting == first.sitting);
    CHECK(lines[0].event.meeting == first.meeting);
    CHECK(lines[0].event.item == first.item);
    CHECK(lines[0].event.actor == first.actor);
    CHECK(lines[0].event.at == first.at);
    CHECK(lines[0].event.changes == first.changes);
    CHECK_FALSE(lines[1].event.meeting.has_value());
    CHECK(lines[2].event.changes == removal);
    CHECK(take(store.journal({4})).size() == 1);

    const auto last = take(store.last_events(2));
    REQUIRE(last.size() == 2);
    CHECK(last.front().seq == 3);
    CHECK(last.back().seq == 4);
    CHECK(take(store.last_events(0)).empty());
}

TEST_CASE("取り消しは一つずつさかのぼり、それ自体も履歴に残る", "[store]") {
    const TempFolder folder;
    auto store = new_store(folder / "kasane.db");
    take(store.commit_import(one_row_of_each(true), "事務局", later, "取り込み"));
    const auto start = take(store.load_everything());
    const auto note = note_with(900, "一つ目");
    const auto edited = note_with(900, "二つ目");
    take(store.commit(event_of({added(note)})));
    const auto with_note = take(store.load_everything());
    take(store.commit(event_of({changed(note, edited)})));

    const auto first = undo_in(store);
    CHECK(first.undoes == 3);
    CHECK(first.event.actor == "記録");
    CHECK(first.event.at == later);
    CHECK(first.event.item == sample_item());
    CHECK(take(store.commit_undo(first)) == 4);
    CHECK(take(store.load_everything()) == with_note);

    take(store.commit_undo(undo_in(store)));
    CHECK(take(store.load_everything()) == start);
    CHECK_FALSE(take(store.next_undo(sample_sitting(), "記録", later)).has_value());  // not the import

    take(store.commit(event_of({added(note_with(901, "三つ目"))})));
    CHECK(undo_in(store).undoes == 6);
    const auto lines = take(store.journal(sample_sitting()));
    REQUIRE(lines.size() == 5);
    CHECK(lines[2].undoes == 3);
    CHECK(lines[3].undoes == 2);
    CHECK_FALSE(lines[4].undoes.has_value());
}

TEST_CASE("ほかで変わった行の取り消しと、同じ行の二度の取り消しは断られる", "[store]") {
    const TempFolder folder;
    auto store = new_store(folder / "kasane.db");
    take(store.commit(event_of(one_row_of_each(true))));
    const auto note = note_with(900, "一つ目");
    take(store.commit(event_of({added(note)})));
    const auto undo = undo_in(store);
    auto elsewhere = event_of({changed(note, note_with(900, "ほかの会議が直した"))});
    elsewhere.sitting.reset();
    take(store.commit(elsewhere));
    CHECK(problem_in(store.commit_undo(undo)).kind == ProblemKind::conflict);

    take(store.commit(event_of({added(note_with(901, "二つ目"))})));
    auto twice = undo_in(store);
    take(store.commit_undo(twice));
    twice.event.changes.clear();
    CHECK(problem_in(store.commit_undo(twice)).kind == ProblemKind::bad_event);
}

TEST_CASE("何も変えなかった行は取り消されず、その前の行が取り消される", "[store]") {
    const TempFolder folder;
    auto store = new_store(folder / "kasane.db");
    take(store.commit(event_of(one_row_of_each(true))));
    take(store.commit(event_of({added(note_with(900, "一つ目"))})));
    take(store.commit(event_of({})));
    CHECK(undo_in(store).undoes == 2);
}

TEST_CASE("変更が読めない行があっても、だれがいつ何をしたかは読め、取り消しは断られる", "[store]") {
    const TempFolder folder;
    const auto path = folder / "kasane.db";
    auto store = new_store(path);
    take(store.commit(event_of(one_row_of_each(true))));
    take(store.commit(event_of({added(note_with(900, "一つ目"))})));
    tamper(path,
           R"(UPDATE journal_changes SET changes = replace(changes, '"after"', '"あと"') WHERE seq = 2)");
    const auto lines = take(store.journal(sample_sitting()));
    REQUIRE(lines.size() == 2);
    CHECK(lines[1].event.text == event_of({}).text);
    CHECK(lines[1].event.changes.empty());
    CHECK(problem_in(store.next_undo(sample_sitting(), "記録", later)).kind == ProblemKind::damaged);
}

TEST_CASE("変更の書き方は人にも読める形で、項目の足りない古い行も読める", "[store]") {
    const auto note = note_with(12, "髙﨑「よし」");
    const auto json = store::changes_to_json(store::to_row_changes({added(note)}));
    CHECK_THAT(json.value(), Catch::StartsWith(R"([{"table":"note","before":null,"after":{"id":12,"item":)" +
                                               std::to_string(sample_item().value) +
                                               R"(,"kind":"remark","text":"髙﨑「よし」","agency":null,)"
                                               R"("recorded_at":"2026-01-22T13:40:00"},"salt":")"));

    const auto old = store::changes_from_json(
        R"([{"table":"agency","before":null,"after":{"id":3,"name":"包括","新しい項目":1}}])");
    REQUIRE(old.has_value());
    std::string unfit;
    const auto read = store::from_row_changes(*old, unfit);
    const domain::Agency expected{{3}, "包括", "", domain::AgencyCategory::related};
    REQUIRE(read.has_value());
    CHECK(*read == std::vector<domain::AnyChange>{added(expected)});
}

TEST_CASE("読めない変更は、読めないと分かる", "[store]") {
    const auto* text = GENERATE("", "[", "{}", "[1]", R"([{"table":"note"}])",
                                R"([{"table":"知らない","before":null,"after":null}])",
                                R"([{"table":"note","before":[],"after":null}])",
                                R"([{"table":"note","before":null,"after":{"id":1.5}}])",
                                R"([{"table":5,"before":null,"after":null}])", "[[[[[[[[[[");
    CHECK_FALSE(store::changes_from_json(text).has_value());
}

TEST_CASE("項目に合わない値は、表と項目の名前を言う", "[store]") {
    const auto* kind = GENERATE(R"("知らない")", "7", "null");
    const auto rows = store::changes_from_json(
        std::string(R"([{"table":"note","before":null,"after":{"kind":)") + kind + "}}]");
    REQUIRE(rows.has_value());
    std::string unfit;
    CHECK_FALSE(store::from_row_changes(*rows, unfit).has_value());
    CHECK(unfit == "note.kind");
}
