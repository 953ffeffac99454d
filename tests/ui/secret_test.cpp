// A field whose text nobody may read from the screen.
#include "support/catch.hpp"
#include "ui/desk.hpp"

using namespace kasane;
using namespace kasane::ui;

namespace {

view::Screen pin_screen() {
    view::Field pin;
    pin.key = "pin";
    pin.hint = "PIN を入力して Enter";
    pin.secret = true;
    pin.enter = press_of("unlock");
    view::Screen screen;
    screen.key = "locked";
    screen.body = {{std::move(pin)}};
    screen.initial_focus = "pin";
    return screen;
}

}  // namespace

TEST_CASE("秘密の欄は、打った字も、字の数も映さない") {
    Desk desk(pin_screen());
    CHECK(desk.focus() == "pin");
    const auto empty = desk.scene();
    desk.type("4");
    const auto one = desk.scene();
    CHECK_FALSE(one.items == empty.items);
    desk.type("0719026351");
    CHECK(desk.scene().items == one.items);
    CHECK(desk.scene().caret == one.caret);
    const auto pressed = desk.key(Key::enter);
    REQUIRE(pressed);
    CHECK(pressed->fields.at("pin") == "40719026351");
}

TEST_CASE("秘密の欄の字は、書きかけとして残らず、写し取れず、変換もされない") {
    Desk desk(pin_screen());
    std::string copied;
    desk.clipboard.set = [&](const std::string& text) { copied = text; };
    desk.clipboard.get = [] { return std::string("99"); };
    desk.focus();
    desk.type("4071");
    CHECK(desk.state.drafts().empty());
    desk.ctrl('a');
    desk.ctrl('c');
    desk.ctrl('x');
    CHECK(copied.empty());
    CHECK(desk.state.text("pin") == "4071");
    CHECK(ScreenView::text_active(desk.screen, desk.state));
    CHECK_FALSE(ScreenView::may_convert(desk.screen, desk.state));
}

TEST_CASE("秘密の欄でEscを押すと空になり、打ち直せる") {
    Desk desk(pin_screen());
    desk.focus();
    desk.type("4071");
    CHECK_FALSE(desk.key(Key::escape));
    CHECK(desk.state.text("pin").empty());
    desk.type("12");
    CHECK(desk.state.text("pin") == "12");
}
