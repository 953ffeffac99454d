#include "view_model/note_names.hpp"

#include <catch2/catch.hpp>

#include "view_model/pages.hpp"
#include "view_model/room.hpp"

using namespace kasane;
using namespace kasane::view;
using namespace kasane::view::test;
using Catch::Matchers::Contains;

namespace {

/// At the case with this number on the agenda: 5 is 雛形 翔 and 父 健, 6 is 仮山 恵 and 父 実.
Room at_case(int seq) {
    auto room = opened_room();
    room.begin(at_item(room.record(), block(room.record(), 1), seq, domain::Step::purpose));
    return room;
}

std::string noted(const Room& room) {
    const auto notes = domain::notes_of(room.record(), room.state.place.item);
    return notes.empty() ? std::string() : notes.back().text;
}

void note(Room& room, const std::string& text) {
    room.act(SubmitNote{}, {{"note", text}});
}

}  // namespace

TEST_CASE("{ } で指した人は参照になり、呼称で映る") {
    auto room = at_case(5);
    note(room, "{父}が家族会に出た");
    CHECK(noted(room) == "⟦2⟧が家族会に出た");
}

TEST_CASE("いない人を指すと記録されず、どう書くかを言う") {
    auto room = at_case(5);
    note(room, "{祖母}が来た");
    CHECK(noted(room).empty());
    REQUIRE(room.screen().banner);
    CHECK_THAT(room.screen().banner->text, Contains("祖母"));
}

TEST_CASE("名に見える言葉があれば、記録の前にたずね、選んだ所だけが参照になる") {
    auto room = at_case(5);
    note(room, "健と健康の話をした。健は来週も来る");
    REQUIRE(room.screen().dialog);
    CHECK(noted(room).empty());
    CHECK_THAT(all_text(room.screen()), Contains("【健】と健康の話"));
    room.press_key("submit");
    CHECK_THAT(all_text(room.screen()), Contains("どの言葉についても"));
    const auto father =
        domain::members_of(room.record(),
                           *room.record().find<domain::AgendaItem>(room.state.place.item)->support_case)
            .at(1);
    room.press_key("word0-" + std::to_string(father.id.value));
    room.press_key("word1-no");
    room.press_key("submit");
    CHECK(noted(room) == "⟦2⟧と健康の話をした。健は来週も来る");
    CHECK_FALSE(room.screen().dialog);
}

TEST_CASE("健康・実施・恵まれたの中は、たずねずにそのまま残る") {
    for (const int seq : {5, 6}) {
        auto room = at_case(seq);
        note(room, "健康診断を実施した。恵まれた環境");
        CHECK(noted(room) == "健康診断を実施した。恵まれた環境");
    }
}

TEST_CASE("読みと呼び名も、たずねる") {
    for (const auto* text :
         {"めぐちゃんの仕事", "メグミの仕事", "みのるさんの介護", "実の介護", "恵が話した"}) {
        auto room = at_case(6);
        note(room, text);
        INFO(text);
        CHECK(room.screen().dialog);
        CHECK(noted(room).empty());
    }
}

TEST_CASE("やめると、何も記録されず、文を直せる") {
    auto room = at_case(5);
    note(room, "健が来た");
    room.escape();
    CHECK_FALSE(room.screen().dialog);
    CHECK(noted(room).empty());
}

TEST_CASE("宿題も、だれのことかをたずねてから、だれがいつまでにをたずねる") {
    auto room = at_case(5);
    room.state.note_kind = domain::NoteKind::homework;
    note(room, "健と見学する");
    REQUIRE(room.state.form);
    CHECK(room.state.form->kind == FormKind::name_words);
    const auto father =
        domain::members_of(room.record(),
                           *room.record().find<domain::AgendaItem>(room.state.place.item)->support_case)
            .at(1);
    room.press_key("word0-" + std::to_string(father.id.value));
    room.press_key("submit");
    REQUIRE(room.state.form);
    CHECK(room.state.form->kind == FormKind::homework);
    CHECK(room.state.form->message == "{父}と見学する");
}

TEST_CASE("指せるのは、その会議で映してよい人だけ") {
    auto room = at_case(5);
    const auto references = references_of(room.record(), room.state.place.item);
    CHECK(references == std::vector<std::string>{"{本人}", "{父}"});
    CHECK(references_of(room.record(), {}).empty());
}
