// The closed screen, and the settings of when it closes and what opens it.
#include "samples/play.hpp"
#include "support/catch.hpp"
#include "view_model/kiosk/console.hpp"
#include "view_model/kiosk/lock_page.hpp"
#include "view_model/room.hpp"

using namespace kasane;
using namespace kasane::view;
using namespace kasane::view::test;
using Catch::Matchers::Contains;

namespace {

/// The office with a form open in which something is recorded of a case.
Room closed(const Lock& lock) {
    Room room(samples::town_after_sitting(), {{2026, 1, 23}, 9, 0, 0});
    room.press_key("cases");
    room.state.lock = lock;
    return room;
}

Reaction press_in(const Room& room, const Action& action, const std::map<std::string, std::string>& fields) {
    return react(room.state, action, fields, room.record(), room.overview(), room.now());
}

}  // namespace

TEST_CASE("閉じた画面には、会議のこともケースのことも出ない") {
    for (const auto& lock :
         {Lock{}, Lock{true, 0, {}}, Lock{true, 30, {}}, Lock{true, 0, "PIN が違います。"}}) {
        const auto room = closed(lock);
        const auto screen = room.screen();
        CHECK_THAT(all_text(screen), Contains("画面を閉じています") && !Contains("R7-") && !Contains("支援"));
        CHECK_FALSE(screen.dialog);
        CHECK_FALSE(screen.help);
        CHECK_FALSE(screen.escape);
        CHECK_FALSE(screen.banner);
        CHECK(screen.hot_keys.empty());
    }
}

TEST_CASE("画面が二つのとき、部屋にはPINの欄も出ない") {
    auto room = closed({true, 0, {}});
    room.state = with_screens(room.state, true);
    const auto screens = screens_of({room.state, room.record(), room.overview(), room.now()});
    CHECK_FALSE(screens.pictured);
    CHECK_THAT(all_text(screens.console), Contains("PIN を入力して Enter"));
    CHECK_THAT(all_text(screen_of(screens.room)), Contains("しばらくお待ちください") && !Contains("PIN"));
}

TEST_CASE("閉じているあいだは、開けることと終わることのほか、何も効かない") {
    auto room = closed({true, 0, {}});
    const auto place = room.state.place;
    for (const Action& action : {Action(Goto{}), Action(OpenForm{}), Action(Undo{}), Action(Blank{}),
                                 Action(SwapScreens{}), Action(ShowNames{true}), Action(SubmitForm{})}) {
        const auto next = press_in(room, action, {});
        CHECK(next.state.place == place);
        CHECK_FALSE(next.state.form);
        CHECK_FALSE(next.effects.command);
        CHECK_FALSE(next.effects.undo);
        CHECK_FALSE(next.effects.swap_screens);
        CHECK_FALSE(next.state.projection.names);
    }
    CHECK(press_in(room, Unlock{}, {{"pin", "1234"}}).effects.unlock == "1234");
    CHECK(press_in(room, Quit{}, {}).effects.quit);
}

TEST_CASE("閉じても、書きかけの欄と開いていた問いは残る") {
    auto room = closed({});
    room.state.lock.reset();
    room.press_key("new-case");
    REQUIRE(room.state.form);
    room.state.lock = Lock{true, 0, {}};
    CHECK_FALSE(room.screen().dialog);
    room.state.lock.reset();
    CHECK(room.screen().dialog);
}

TEST_CASE("待つあいだは欄がなく、あと何秒かが出る") {
    const auto screen = closed({true, 28, {}}).screen();
    CHECK_THAT(all_text(screen), Contains("あと 28 秒"));
    CHECK(screen.initial_focus.empty());
}

TEST_CASE("PINの欄は、打ったものを映さない欄である") {
    const auto screen = closed({true, 0, {}}).screen();
    bool secret = false;
    for (const auto& part : screen.body)
        if (const auto* field = std::get_if<Field>(&part.content)) secret = field->secret;
    CHECK(secret);
}

TEST_CASE("設定の画面で、閉じるまでの時間を決める。0は閉じない") {
    Room room(samples::town_after_sitting(), {{2026, 1, 23}, 9, 0, 0});
    room.press_key("settings");
    CHECK_THAT(all_text(room.screen()), Contains("10分"));
    room.press_key("idle-more");
    CHECK_THAT(all_text(room.screen()), Contains("15分"));
    for (int count = 0; count < 4; ++count) room.press_key("idle-less");
    CHECK_THAT(all_text(room.screen()), Contains("閉じない"));
    for (int count = 0; count < 30; ++count) room.press_key("idle-more");
    CHECK_THAT(all_text(room.screen()), Contains("120分"));
    CHECK(room.refusals.empty());
}

TEST_CASE("設定の画面で、PINを決める。形の違うものは欄のそばで言われる") {
    Room room(samples::town_after_sitting(), {{2026, 1, 23}, 9, 0, 0});
    room.press_key("settings");
    CHECK_THAT(all_text(room.screen()), Contains("ありません（どのキーでも開きます）"));
    room.press_key("pin");
    room.press_key("submit", {{"new", "12"}, {"again", "13"}});
    CHECK_THAT(all_text(room.screen()),
               Contains("4けたから16けたの数字を入れてください。") && Contains("同じ数字を入れてください"));
    const auto next = press_in(room, SubmitForm{}, {{"new", "1234"}, {"again", "1234"}});
    REQUIRE(next.effects.pin);
    CHECK(next.effects.pin->wanted == "1234");
    CHECK_FALSE(next.effects.command);
    REQUIRE(next.state.form);
    CHECK(next.state.form->typed.empty());
}

TEST_CASE("PINを替えるとき、なくすときは、いまのPINを尋ねる") {
    Room room(samples::town_after_sitting(), {{2026, 1, 23}, 9, 0, 0});
    room.state.has_pin = true;
    room.press_key("settings");
    CHECK_THAT(all_text(room.screen()), Contains("あります"));
    room.press_key("pin");
    room.press_key("submit", {{"new", "5678"}, {"again", "5678"}});
    CHECK_THAT(all_text(room.screen()), Contains("いまの PIN を入れてください。"));
    room.press_key("remove-pin", {{"old", "1234"}, {"new", "5678"}});
    REQUIRE(room.state.form);
    CHECK(room.state.form->under.front().typed.empty());
    const auto next = press_in(room, SubmitForm{}, {{"old", "1234"}});
    REQUIRE(next.effects.pin);
    CHECK(next.effects.pin->old == "1234");
    CHECK(next.effects.pin->wanted.empty());
    const auto refused = pin_changed(next.state, "old", "PIN が違います。");
    CHECK(refused.form->errors.at("old") == "PIN が違います。");
    const auto done = pin_changed(next.state, {}, {});
    CHECK_FALSE(done.form);
}
