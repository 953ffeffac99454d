#include "support/catch.hpp"
#include "ui/desk.hpp"

using namespace kasane;
using namespace kasane::ui;

TEST_CASE("矢印は見たとおりの隣へ動く") {
    Desk desk(choice_screen());
    CHECK(desk.focus() == "agreed");
    desk.key(Key::right);
    CHECK(desk.focus() == "amended");
    desk.key(Key::down);
    CHECK(desk.focus() == "continued");
    desk.key(Key::left);
    CHECK(desk.focus() == "conditional");
}

TEST_CASE("役割の表では矢印が1ますずつ動く") {
    Desk desk(board_screen(8, 5));
    desk.key(Key::right);
    CHECK(desk.focus() == "cell1-1");
    desk.key(Key::down);
    desk.key(Key::down);
    CHECK(desk.focus() == "cell3-1");
    desk.key(Key::left);
    CHECK(desk.focus() == "cell3-0");
}

TEST_CASE("EnterとSpaceは枠のついたものを押す") {
    Desk desk(choice_screen());
    desk.key(Key::right);
    const auto by_enter = desk.key(Key::enter);
    REQUIRE(by_enter);
    CHECK(name_of(*by_enter) == "amended");
    const auto by_space = desk.type(" ");
    REQUIRE(by_space);
    CHECK(by_space->key == "amended");
}

TEST_CASE("数字のキーは枠のついたますに、文字のキーは画面に効く") {
    Desk desk(board_screen(8, 5));
    const auto mark = desk.type("1");
    REQUIRE(mark);
    CHECK(name_of(*mark) == "main");
    CHECK(mark->key == "cell1-0");
    const auto blank = desk.type("B");
    REQUIRE(blank);
    CHECK(name_of(*blank) == "blank");
    CHECK_FALSE(desk.type("7"));
}

TEST_CASE("文字を入力しているあいだ、文字のキーはどこにも効かない") {
    Desk desk(board_screen(8, 5));
    desk.click("記録を入力");
    CHECK_FALSE(desk.type("b"));
    CHECK_FALSE(desk.type("1"));
    CHECK(desk.state.text("note") == "b1");
    CHECK(ScreenView::text_active(desk.screen, desk.state));
}

TEST_CASE("クリックと指は押した要素を押す") {
    Desk desk(choice_screen());
    const auto pressed = desk.click("継続協議");
    REQUIRE(pressed);
    CHECK(name_of(*pressed) == "continued");
    CHECK_FALSE(desk.click("どこにもないもの"));
}

TEST_CASE("押したまま外へ出て離せば何も起きない") {
    Desk desk(choice_screen());
    const Point inside = desk.scene().find("agreed")->rect.centre();
    const Point outside = desk.scene().find("continued")->rect.centre();
    CHECK_FALSE(desk.apply(Event::of_pointer(Event::Kind::pointer_down, inside)));
    CHECK_FALSE(desk.apply(Event::of_pointer(Event::Kind::pointer_up, outside)));
}

TEST_CASE("PgDnは続きがあれば送り、終わりまで見てから次の画面へ進む") {
    Desk desk(crowded_screen());
    int turns = 0;
    std::optional<Pressed> pressed;
    while (!pressed && turns < 50) {
        pressed = desk.key(Key::page_down);
        ++turns;
    }
    REQUIRE(pressed);
    CHECK(name_of(*pressed) == "next");
    CHECK(turns > 2);
    CHECK(desk.scene().shows("▲ 前があります"));
}

TEST_CASE("Escは必ず戻る。書きかけの文字があれば、まず入力欄から出る") {
    Desk desk(choice_screen());
    CHECK(name_of(*desk.key(Key::escape)) == "home");
    desk.click("記録を入力");
    desk.type("書きかけ");
    CHECK_FALSE(desk.key(Key::escape));
    CHECK(desk.state.text("note") == "書きかけ");
    CHECK_FALSE(ScreenView::text_active(desk.screen, desk.state));
    CHECK(name_of(*desk.key(Key::escape)) == "home");
}

TEST_CASE("Tabは順に動き、一周してもとに戻る") {
    view::Screen screen = choice_screen();
    screen.footer.note = {};
    Desk desk(screen);
    desk.key(Key::tab);
    CHECK(desk.focus() == "amended");
    desk.key(Key::tab, true);
    CHECK(desk.focus() == "agreed");
    int steps = 0;
    do {
        desk.key(Key::tab);
        ++steps;
    } while (desk.focus() != "agreed" && steps < 100);
    CHECK(steps == 15);
}

TEST_CASE("記録はEnterで渡り、Tabで種別が変わる") {
    Desk desk(board_screen(8, 5));
    desk.click("記録を入力");
    desk.type("髙﨑𠮷さんへ連絡する");
    const auto kind = desk.key(Key::tab);
    REQUIRE(kind);
    CHECK(name_of(*kind) == "kind");
    CHECK(kind->fields.at("note") == "髙﨑𠮷さんへ連絡する");
    const auto recorded = desk.key(Key::enter);
    REQUIRE(recorded);
    CHECK(name_of(*recorded) == "record");
    CHECK(recorded->fields.at("note") == "髙﨑𠮷さんへ連絡する");
    desk.state.clear_field("note");
    CHECK(desk.state.text("note").empty());
}

TEST_CASE("書きかけの記録は画面をめくっても残り、そのまま書き続けられる") {
    Desk desk(board_screen(8, 5));
    desk.click("記録を入力");
    desk.type("前半");
    desk.screen = choice_screen();
    desk.type("後半");
    CHECK(desk.state.text("note") == "前半後半");
    CHECK(desk.focus() == "note");
}

TEST_CASE("押したあとに打たれた文字は次の画面に届く") {
    Desk desk(choice_screen());
    Events events{Event::of_key(Key::enter), Event::of_text("b")};
    const auto first = desk.view.react(desk.screen, desk.state, events, desk.surface, desk.clipboard);
    REQUIRE(first);
    CHECK(events.size() == 1);
    const auto second = desk.view.react(board_screen(8, 5), desk.state, events, desk.surface, desk.clipboard);
    REQUIRE(second);
    CHECK(name_of(*second) == "blank");
}

TEST_CASE("枠のついていたものがなくなれば、近くのものに移る") {
    Desk desk(board_screen(8, 5));
    desk.key(Key::down);
    CHECK(desk.focus() == "cell2-0");
    auto& table = std::get<view::Table>(desk.screen.body[0].content);
    table.rows.erase(table.rows.begin() + 1);
    CHECK(desk.focus() == "cell3-0");
}

TEST_CASE("動いた先はいつも見えるところへ出る") {
    Desk desk(crowded_screen(), {1024, 768});
    for (int i = 0; i < 14; ++i) desk.key(Key::down);
    for (int i = 0; i < 11; ++i) desk.key(Key::right);
    REQUIRE(desk.focus() == "cell15-11");
    const Scene& scene = desk.scene();
    const Target& target = *scene.find("cell15-11");
    CHECK(intersection(target.rect, target.clip) == target.rect);
    for (int i = 0; i < 14; ++i) desk.key(Key::up);
    const Scene& top = desk.scene();
    const Target& first = *top.find(desk.focus());
    CHECK(intersection(first.rect, first.clip).h == Approx(first.rect.h).margin(1));
}

TEST_CASE("F1はその画面のキーを示す") {
    Desk desk(choice_screen());
    CHECK(name_of(*desk.key(Key::f1)) == "help");
}

TEST_CASE("めくる先のない画面では、PgDnもPgUpも何も押さない") {
    view::Screen screen = choice_screen();
    screen.page_down = {};
    screen.page_up = {};
    Desk desk(screen);
    CHECK_FALSE(desk.key(Key::page_down));
    CHECK_FALSE(desk.key(Key::page_up));
}

TEST_CASE("上に何かが開いても、選んでいる行は見えている") {
    Desk desk(crowded_screen());
    for (int row = 0; row < 8; ++row) desk.key(Key::down);
    const std::string chosen = desk.focus();
    view::Card opened;
    for (int line = 0; line < 8; ++line) opened.children.push_back(text_node("案内する機関"));
    desk.screen.body.insert(desk.screen.body.begin(), view::Node{opened});
    CHECK(desk.focus() == chosen);
    const Scene& scene = desk.scene();
    const Rect row = scene.find(chosen)->rect;
    CHECK(row.y >= scene.body.viewport.y);
    CHECK(row.bottom() <= scene.body.viewport.bottom());
}

TEST_CASE("送って見えなくなった行に、ひとりでに戻らない") {
    Desk desk(crowded_screen());
    desk.scene();
    Event wheel = Event::of_pointer(Event::Kind::wheel, {900, 500});
    wheel.wheel = -6;
    desk.apply(wheel);
    const float scrolled = desk.state.page.scroll;
    CHECK(scrolled > 300);
    desk.scene();
    CHECK(desk.state.page.scroll == scrolled);
}
