#include "ui/text_edit.hpp"

#include "support/catch.hpp"
#include "ui/desk.hpp"

using namespace kasane;
using namespace kasane::ui;

TEST_CASE("𠮷も異体字も1字として消え、1字として動く") {
    TextEdit edit("葛\U000E0100城の𠮷田");
    edit.move_left(false);
    edit.erase_before();
    CHECK(edit.text() == "葛\U000E0100城の田");
    edit.move_to(0, false);
    edit.erase_after();
    CHECK(edit.text() == "城の田");
}

TEST_CASE("濁点が別に付いた仮名も1字として消える") {
    TextEdit edit("か\u3099");
    edit.erase_before();
    CHECK(edit.text().empty());
    edit.erase_before();
    CHECK(edit.text().empty());
}

TEST_CASE("選んだところは打った文字に置きかわり、取り消せる") {
    TextEdit edit("会議の判断");
    edit.select_all();
    edit.insert("市の支援決定", false);
    CHECK(edit.text() == "市の支援決定");
    edit.undo();
    CHECK(edit.text() == "会議の判断");
    edit.redo();
    CHECK(edit.text() == "市の支援決定");
}

TEST_CASE("制御文字は入らず、1行の欄では改行が空白になる") {
    TextEdit edit;
    edit.insert("一行目\r\n二行目\x1b\x7f", false);
    CHECK(edit.text() == "一行目 二行目");
    TextEdit lines;
    lines.insert("一行目\n二行目", true);
    CHECK(lines.text() == "一行目\n二行目");
}

TEST_CASE("壊れたバイトを貼っても落ちず、読める字だけが入る") {
    TextEdit edit;
    edit.insert("あ\xff\xe3\x81い\xf0\x9f", false);
    CHECK(edit.text() == "あい");
}

TEST_CASE("切り取りと貼り付けで𠮷と異体字がそのまま渡る") {
    Desk desk(board_screen(8, 5));
    std::string board;
    desk.clipboard.get = [&board] { return board; };
    desk.clipboard.set = [&board](const std::string& text) { board = text; };
    desk.click("記録を入力");
    desk.type("葛\U000E0100𠮷𡈽𩸽");
    desk.ctrl('a');
    desk.ctrl('x');
    CHECK(desk.state.text("note").empty());
    CHECK(board == "葛\U000E0100𠮷𡈽𩸽");
    desk.ctrl('v');
    desk.ctrl('v');
    CHECK(desk.state.text("note") == board + board);
}

TEST_CASE("2,000字の記録も入り、打っているところが見える") {
    Desk desk(board_screen(8, 5));
    desk.click("記録を入力");
    std::string text;
    for (int i = 0; i < 2000; ++i) text += "字";
    desk.type(text);
    CHECK(desk.state.text("note") == text);
    const Scene& scene = desk.scene();
    REQUIRE(scene.caret);
    const Rect box = scene.find("note")->rect;
    CHECK(box.contains(scene.caret->centre()));
    CHECK(box.h < 220);
}

TEST_CASE("欄の中を指したところに字が入る") {
    Desk desk(board_screen(8, 5));
    desk.click("記録を入力");
    desk.type("あいう");
    desk.key(Key::home);
    desk.key(Key::right);
    desk.type("え");
    CHECK(desk.state.text("note") == "あえいう");
    const Rect caret = *desk.scene().caret;
    desk.apply(Event::of_pointer(Event::Kind::pointer_down, {caret.x + 500, caret.centre().y}));
    desk.type("お");
    CHECK(desk.state.text("note") == "あえいうお");
}

TEST_CASE("10 MB を貼り付けても、長すぎると分かるだけしか入らない") {
    TextEdit edit;
    std::string pasted;
    while (pasted.size() < 10 * 1024 * 1024) pasted += "髙";
    edit.insert(pasted, true);
    CHECK(edit.text().size() <= 64 * 1024);
    CHECK(edit.text().size() > 20'000);
    CHECK(edit.text().ends_with("髙"));
}
