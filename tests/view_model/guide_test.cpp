#include "domain/queries/query.hpp"
#include "support/catch.hpp"
#include "view_model/kiosk/console.hpp"
#include "view_model/kiosk/help.hpp"
#include "view_model/kiosk/reaction.hpp"
#include "view_model/room.hpp"
#include "view_model/screen/nodes.hpp"

using namespace kasane;
using namespace kasane::view;
using namespace kasane::view::test;
using Catch::Matchers::Contains;

namespace {

std::vector<GuidePage> two_pages() {
    using Kind = GuidePart::Kind;
    return {
        {"司会の一枚", "司会の方に。", {{Kind::heading, {"三つだけ"}}, {Kind::text, {"めくるのは PgDn。"}}}},
        {"ことば",
         "だれにでも。",
         {{Kind::step, {"一つめ"}},
          {Kind::step, {"二つめ"}},
          {Kind::head, {"ことば", "意味"}},
          {Kind::row, {"呼称", "氏名の代わり"}}}}};
}

/// The guide over the page of a case in the open meeting, as F1 and F1 lead to it.
Room reading() {
    auto room = opened_room();
    room.begin(at_item(room.record(), block(room.record(), 1), 3, domain::Step::purpose));
    room.act(room.screen().help->action);
    room.act(room.screen().dialog->help->action);
    REQUIRE(room.state.guide);
    room.state.guide->pages = two_pages();
    return room;
}

}  // namespace

TEST_CASE("F1 を二度押すと、会議の画面のまま、使い方の一覧が出る") {
    auto room = reading();
    const auto place = room.state.place;
    const auto text = all_text(room.screen());
    CHECK_THAT(text, Contains("司会の一枚"));
    CHECK_THAT(text, Contains("だれにでも。"));
    CHECK(room.state.place == place);
    CHECK(room.events.size() == reading().events.size());
    room.escape();
    CHECK_FALSE(room.state.guide);
    CHECK(room.state.place == place);
    CHECK(room.screen().title == "決めること・同意");
}

TEST_CASE("使い方のページは、番号か Enter で開き、PgDn と PgUp でめくり、Esc で一覧へ戻る") {
    auto room = reading();
    room.press_key("guide-1");
    CHECK(room.screen().title == "司会の一枚");
    CHECK_FALSE(room.screen().page_up);
    room.page_down();
    CHECK(room.screen().title == "ことば");
    CHECK_FALSE(room.screen().page_down);
    CHECK_THAT(all_text(room.screen()), Contains("氏名の代わり"));
    room.page_up();
    CHECK(room.screen().title == "司会の一枚");
    room.escape();
    CHECK(room.screen().title == "使い方");
    for (const auto& key : room.screen().hot_keys)
        if (key.key == '2') room.act(key.action);
    CHECK(room.screen().title == "ことば");
}

TEST_CASE("使い方には、ケースのことも、会議の時間も出ない") {
    auto room = reading();
    for (int page = 0; page <= 2; ++page) {
        room.act(OpenGuide{page});
        const auto screen = room.screen();
        CHECK_THAT(all_text(screen), !Contains("R7-012") && !Contains("A世帯") && !Contains("議題3"));
        CHECK(screen.rail.empty());
    }
}

TEST_CASE("画面が一つなら、使い方も B で伏せられ、戻すとその続きが出る") {
    auto room = reading();
    room.press_key("guide-1");
    for (const auto& key : room.screen().hot_keys)
        if (key.key == 'b') {
            room.act(key.action);
            break;
        }
    CHECK_THAT(all_text(room.screen()), Contains("しばらくお待ちください"));
    room.act(Blank{});
    CHECK(room.screen().title == "司会の一枚");
}

TEST_CASE("画面が二つなら、司会だけが使い方を読み、部屋の画面は変わらない") {
    auto room = reading();
    room.state.projection.two_screens = true;
    const ConsoleSource source{room.state, room.record(), room.overview(), room.now()};
    const auto screens = screens_of(source);
    CHECK_FALSE(screens.pictured);
    CHECK(screens.console.title == "使い方");
    CHECK(screens.room.title == "決めること・同意");
}

TEST_CASE("使い方のファイルがないときは、そう言い、Esc で戻れる") {
    auto room = reading();
    room.state.guide->pages.clear();
    room.state.guide->trouble = "使い方のページが見つかりません。";
    room.state.guide->remedy = "かさねを入れ直してください。";
    CHECK_THAT(all_text(room.screen()), Contains("使い方のページが見つかりません。"));
    room.escape();
    CHECK_FALSE(room.state.guide);
}

TEST_CASE("使い方は、開いたときに一度だけ読まれる") {
    auto room = reading();
    const auto again = react(room.state, OpenGuide{1}, {}, room.record(), room.overview(), room.now());
    CHECK_FALSE(again.effects.read_guide);
    room.act(CloseGuide{});
    const auto first = react(room.state, OpenGuide{}, {}, room.record(), room.overview(), room.now());
    CHECK(first.effects.read_guide);
}
