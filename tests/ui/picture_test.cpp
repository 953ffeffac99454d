#include "support/catch.hpp"
#include "ui/desk.hpp"

using namespace kasane;
using namespace kasane::ui;

namespace {

/// A console with a picture of the role board, a note and a memo.
view::Screen console() {
    view::Screen screen;
    screen.key = "console";
    screen.mode = view::Mode::console;
    screen.header.title = "司会の画面";
    view::Picture picture;
    picture.key = "page";
    picture.live = true;
    view::Field note;
    note.key = "note";
    note.stays = true;
    note.enter = press_of("note");
    view::Field memo;
    memo.key = "memo";
    memo.stays = true;
    memo.multiline = true;
    screen.body = {{view::Columns{{{picture}, text_node("次の画面")}, {}}}, {note}, {memo}};
    screen.side = {{view::Bars{{{"包括", 9, {}}, {"アウト", 3, {}}}, {}}}};
    view::Button next;
    next.label = "次へ";
    next.press = press_of("next");
    screen.footer.buttons = {next};
    screen.hot_keys = {{'b', named("blank")}};
    screen.initial_focus = "page";
    return screen;
}

/// The chair before the console, with the board in the picture.
struct Chair {
    Desk desk{console()};
    view::Screen board = board_screen(8, 5);
    ScreenState board_state;
    Surface room{1920, 1080};

    std::optional<Pressed> apply(Event event) {
        Events events{std::move(event)};
        return desk.view.react(desk.screen, desk.state, {"page", &board, &board_state, room}, events,
                               desk.surface, desk.clipboard);
    }
    std::optional<Pressed> key(Key key) { return apply(Event::of_key(key)); }
    std::optional<Pressed> type(const std::string& text) { return apply(Event::of_text(text)); }
    std::string board_focus() { return board_state.page.focus; }
};

}  // namespace

TEST_CASE("矢印は、映っている画面の中を動く") {
    Chair chair;
    chair.key(Key::right);
    CHECK(chair.board_focus() == "cell1-1");
    chair.key(Key::down);
    CHECK(chair.board_focus() == "cell2-1");
    CHECK(chair.desk.focus() == "page");
}

TEST_CASE("F6は、画面・記録・メモ・次への順に回る") {
    Chair chair;
    CHECK(chair.desk.focus() == "page");
    for (const auto* stop : {"note", "memo", "next", "page"}) {
        chair.key(Key::f6);
        CHECK(chair.desk.focus() == stop);
    }
}

TEST_CASE("司会の画面の文字のキーは、映っている画面より先に効く") {
    Chair chair;
    const auto pressed = chair.type("b");
    REQUIRE(pressed);
    CHECK(name_of(*pressed) == "blank");
}

TEST_CASE("記録を打っている間は、文字のキーが効かない") {
    Chair chair;
    chair.key(Key::f6);
    CHECK_FALSE(chair.type("b"));
    CHECK(chair.desk.state.text("note") == "b");
    const auto pressed = chair.key(Key::enter);
    REQUIRE(pressed);
    CHECK(pressed->fields.at("note") == "b");
}

TEST_CASE("メモのEnterは行を改め、記録しない") {
    Chair chair;
    chair.key(Key::f6);
    chair.key(Key::f6);
    chair.type("一");
    CHECK_FALSE(chair.key(Key::enter));
    chair.type("二");
    CHECK(chair.desk.state.text("memo") == "一\n二");
}

TEST_CASE("ページをめくっても、書きかけの記録とメモは残る") {
    Chair chair;
    chair.key(Key::f6);
    chair.type("書きかけ");
    chair.desk.screen.key = "another";
    chair.desk.scene();
    CHECK(chair.desk.state.text("note") == "書きかけ");
}

TEST_CASE("指で絵の中を押すと、映っている画面の同じ所が押される") {
    Chair chair;
    const auto scene = chair.desk.scene();
    const auto picture = scene.find("page")->rect;
    const auto board = chair.desk.view.scene(chair.board, chair.board_state, chair.room);
    const auto* cell = board.find("cell3-1");
    REQUIRE(cell != nullptr);
    const Point at{picture.x + cell->rect.centre().x * picture.w / board.width,
                   picture.y + cell->rect.centre().y * picture.w / board.width};
    chair.apply(Event::of_pointer(Event::Kind::pointer_down, at));
    CHECK(chair.board_focus() == "cell3-1");
}

TEST_CASE("一つの画面で打っていた文は、もう一つの画面に移る") {
    Chair chair;
    chair.key(Key::f6);
    chair.type("書きかけ");
    ScreenState alone;
    view::Screen page;
    page.key = "page";
    view::Field note;
    note.key = "note";
    page.footer.note = note;
    alone.take_over(chair.desk.state, page);
    CHECK(alone.text("note") == "書きかけ");
}

TEST_CASE("窓が替わると、いま出ていない手元のメモも新しいほうが残る") {
    view::Field memo;
    memo.key = "memo-7";
    memo.stays = true;
    view::Screen builder;
    builder.key = "builder";
    builder.body = {{memo}};
    ui::ScreenState alone;
    alone.follow(builder);
    auto console = builder;
    console.key = "console";
    ui::ScreenState chair;
    chair.follow(console);
    chair.set_text("memo-7", "音が苦手");
    view::Screen page;
    page.key = "page";
    alone.take_over(chair, page);
    CHECK(alone.text("memo-7") == "音が苦手");
    alone.follow(builder);
    CHECK(alone.text("memo-7") == "音が苦手");
}

TEST_CASE("司会の画面は、四つの大きさで、部屋の絵を欠かさず見せる") {
    for (const auto& size : all_sizes()) {
        Desk desk(console(), size);
        const auto& scene = desk.scene();
        const auto* picture = scene.find("page");
        REQUIRE(picture != nullptr);
        CHECK(picture->rect.right() <= scene.width);
        CHECK(picture->rect.w / picture->rect.h == Approx(16.0 / 9).epsilon(0.03));
    }
}
