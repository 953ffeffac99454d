#include "support/catch.hpp"
#include "view_model/meeting/pages.hpp"
#include "view_model/room.hpp"

using namespace kasane;
using namespace kasane::view;
using namespace kasane::view::test;
using Catch::Matchers::Contains;

namespace {

Room at_hopes() {
    auto room = opened_room();
    for (int turn = 0; turn < 3; ++turn) room.page_down();
    return room;
}

}  // namespace

TEST_CASE("記録はEnterで残り、種別はTabで替わる") {
    auto room = at_hopes();
    const auto item = room.state.place.item;
    room.press_key("note", {{"note", "　髙﨑さんと𠮷野さんが訪ねる　"}});
    REQUIRE(domain::notes_of(room.record(), item).size() == 1);
    CHECK(domain::notes_of(room.record(), item).front().text == "髙﨑さんと𠮷野さんが訪ねる");
    CHECK(domain::notes_of(room.record(), item).front().kind == domain::NoteKind::remark);
    CHECK(room.screen().footer.note->kind->text == "発言");
    room.press_key("note-kind");
    CHECK(room.screen().footer.note->kind->text == "決定");
    room.press_key("note-kind");
    CHECK(room.screen().footer.note->kind->text == "宿題");
    room.press_key("note-kind");
    CHECK(room.screen().footer.note->kind->text == "発言");
}

TEST_CASE("何も書かずにEnterを押しても記録されず、どうするか言う") {
    auto room = at_hopes();
    room.press_key("note", {{"note", " 　"}});
    CHECK(domain::notes_of(room.record(), room.state.place.item).empty());
    REQUIRE(room.screen().banner);
    CHECK_THAT(room.screen().banner->text, Contains("まだありません"));
}

TEST_CASE("2,000字の記録もそのまま残る") {
    auto room = at_hopes();
    std::string text;
    for (int at = 0; at < 2000; ++at) text += "𠮷";
    room.press_key("note", {{"note", text}});
    CHECK(domain::notes_of(room.record(), room.state.place.item).front().text == text);
}

TEST_CASE("参照の印に似たものを打っても、世帯員の参照にはならない") {
    auto room = at_hopes();
    room.press_key("note", {{"note", "⟦1⟧が来た"}});
    CHECK_THAT(domain::notes_of(room.record(), room.state.place.item).front().text, !Contains("⟦1⟧"));
}

TEST_CASE("宿題は、打った文のまま、だれがいつまでかを尋ねてから残る") {
    for (const int pages : {1, 3}) {
        auto room = opened_room();
        for (int turn = 0; turn < pages; ++turn) room.page_down();
        room.state.note_kind = domain::NoteKind::homework;
        room.press_key("note", {{"note", "受入れ先を見学する"}});
        REQUIRE(room.state.form);
        CHECK(room.state.form->kind == FormKind::homework);
        CHECK_THAT(all_text(room.screen()), Contains("受入れ先を見学する"));
        const auto agency = room.record().rows<domain::Attendance>().begin()->second.agency;
        room.act(Choose{"agency", std::to_string(agency.value)});
        room.act(SubmitForm{}, {{"text", "受入れ先を見学する"}, {"on", "2/20"}});
        CHECK_FALSE(room.screen().dialog);
        const auto homework = domain::homework_of(room.record(), room.state.place.sitting);
        REQUIRE(homework.size() == 1);
        CHECK(homework.front().agency == agency);
        CHECK(homework.front().due_on == text::Date{2026, 2, 20});
    }
}

TEST_CASE("取り消しは、何を取り消すかを言って尋ねてから、一つ前の記録を戻すよう頼む") {
    auto room = at_hopes();
    room.act(SubmitNote{}, {{"note", "週に一度は外へ出たい"}});
    const auto recorded = room.events.back().text;
    for (const auto& key : room.screen().hot_keys)
        if (key.key == 'u') room.act(key.action);
    CHECK(room.undone == 0);
    CHECK_THAT(all_text(room.screen()), Contains("「" + recorded + "」"));
    room.press_key("undo");
    CHECK(room.undone == 1);
    CHECK_FALSE(room.screen().dialog);
}

TEST_CASE("欄の外で打った字は、何も記録せず、何も取り消さない") {
    auto room = at_hopes();
    const auto before = room.events.size();
    for (const auto& key : room.screen().hot_keys) {
        auto typed = room;
        typed.act(key.action);
        INFO(key.key);
        CHECK(typed.events.size() == before);
        CHECK(typed.undone == 0);
    }
}

TEST_CASE("Rで記録の欄へ行ける") {
    auto room = at_hopes();
    const auto keys = room.screen().hot_keys;
    const auto to_note =
        std::find_if(keys.begin(), keys.end(), [](const HotKey& key) { return key.key == 'r'; });
    REQUIRE(to_note != keys.end());
    CHECK(std::get<FocusOn>(to_note->action).key == "note");
}
