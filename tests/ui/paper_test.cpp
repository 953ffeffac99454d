// 紙の画面と、パスワードの欄
#include <algorithm>
#include <cmath>

#include "support/catch.hpp"
#include "ui/desk.hpp"

using namespace kasane;
using namespace kasane::ui;

namespace {

view::Screen paper(bool whole) {
    view::Screen screen;
    screen.key = "paper-0-1";
    screen.title = "会議録（案）";
    screen.body = {{view::Sheet{"sheet", 210.0F / 297.0F, whole}}};
    screen.page_down = press_of("next");
    return screen;
}

Placed sheet_in(const Scene& scene) {
    const auto found = std::find_if(scene.items.begin(), scene.items.end(),
                                    [](const Placed& item) { return item.kind == Placed::Kind::sheet; });
    REQUIRE(found != scene.items.end());
    return *found;
}

view::Screen asks_password() {
    view::Screen screen;
    screen.key = "paper";
    view::Field field;
    field.key = "password";
    field.secret = true;
    view::Dialog dialog;
    dialog.key = "save";
    dialog.body = {{field}};
    dialog.cancel = press_of("cancel");
    view::Button save;
    save.label = "保存する";
    save.press = press_of("save");
    dialog.buttons = {save};
    screen.dialog = dialog;
    return screen;
}

}  // namespace

TEST_CASE("紙は全体で画面に収まり、幅に合わせると先へ送ってからめくれる") {
    for (const Surface size : {Surface{1024, 768}, Surface{1920, 1080}, Surface{3840, 2160}}) {
        Desk whole(paper(true), size);
        const auto small = sheet_in(whole.scene());
        CHECK(std::abs(small.rect.w / small.rect.h - 210.0F / 297.0F) < 0.001F);
        CHECK(small.clip.h >= small.rect.h - 1);
        CHECK_FALSE(whole.scene().body.more_below());
        CHECK(name_of(*whole.key(Key::page_down)) == "next");

        Desk wide(paper(false), size);
        CHECK(sheet_in(wide.scene()).rect.w > small.rect.w);
        CHECK(wide.scene().body.more_below());
        CHECK_FALSE(wide.key(Key::page_down));
        int turns = 0;
        while (!wide.key(Key::page_down) && turns < 20) ++turns;
        CHECK(turns < 20);
    }
}

TEST_CASE("パスワードは字も数も出ず、写せず、書きかけとして残らない") {
    Desk desk(asks_password());
    std::string board = "前";
    desk.clipboard.set = [&board](const std::string& text) { board = text; };
    desk.scene();
    desk.type("Himitsu");
    desk.key(Key::left);
    desk.type("2");
    CHECK(desk.state.text("password") == "Himits2u");
    CHECK(desk.scene().shows("入力しています（字も数も映しません）"));
    CHECK_FALSE(desk.scene().shows("Himits"));
    desk.ctrl('a');
    desk.ctrl('c');
    CHECK(board == "前");
    CHECK(desk.state.drafts().empty());
    CHECK(ScreenView::text_active(desk.screen, desk.state));
    CHECK_FALSE(ScreenView::may_convert(desk.screen, desk.state));
    const auto pressed = desk.key(Key::enter);
    REQUIRE(pressed);
    CHECK(pressed->fields.at("password") == "Himits2u");
}
