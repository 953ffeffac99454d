#include "support/catch.hpp"
#include "ui/desk.hpp"

using namespace kasane;
using namespace kasane::ui;

TEST_CASE("問いが出ているあいだ、うしろのものは押せない") {
    Desk desk(form_screen());
    CHECK_FALSE(desk.click("会議の判断へ"));
    CHECK_FALSE(desk.key(Key::page_down));
    CHECK(desk.scene().find("next") == nullptr);
}

TEST_CASE("問いでは最初の欄に入力でき、欄を渡ってEnterで最後のボタンが押される") {
    Desk desk(form_screen());
    CHECK(desk.focus() == "day");
    CHECK(desk.state.text("day") == "2月30日");
    desk.ctrl('a');
    desk.type("1月29日");
    CHECK_FALSE(desk.key(Key::enter));
    CHECK(desk.focus() == "why");
    desk.type("予算を確かめる");
    const auto pressed = desk.key(Key::enter);
    REQUIRE(pressed);
    CHECK(name_of(*pressed) == "save");
    CHECK(pressed->fields ==
          std::map<std::string, std::string>{{"day", "1月29日"}, {"why", "予算を確かめる"}});
}

TEST_CASE("入力の誤りはその欄のすぐ下で言う") {
    Desk desk(form_screen());
    const Scene& scene = desk.scene();
    const Rect field = scene.find("day")->rect;
    const auto error = std::find_if(scene.items.begin(), scene.items.end(), [](const Placed& item) {
        return item.text.find("という日はありません") != std::string::npos;
    });
    REQUIRE(error != scene.items.end());
    CHECK(error->rect.y >= field.bottom());
    CHECK(error->rect.y < field.bottom() + 20);
}

TEST_CASE("Escは問いをやめる。書きかけがあればまず欄から出る") {
    Desk desk(form_screen());
    CHECK_FALSE(desk.key(Key::escape));
    const auto pressed = desk.key(Key::escape);
    REQUIRE(pressed);
    CHECK(name_of(*pressed) == "cancel");
}

TEST_CASE("閉じた問いの書きかけは、次に開いたとき残っていない") {
    Desk desk(form_screen());
    desk.type("あ");
    CHECK(desk.state.text("day") == "2月30日あ");
    desk.screen = board_screen(8, 5);
    desk.scene();
    desk.screen = form_screen();
    desk.scene();
    CHECK(desk.state.text("day") == "2月30日");
}

TEST_CASE("書きかけは取り出して、別の窓に戻せる") {
    Desk desk(board_screen(8, 5));
    desk.click("記録を入力");
    desk.type("書きかけの記録");
    Desk other(board_screen(8, 5));
    other.state.restore(desk.state.drafts());
    other.scene();
    CHECK(other.state.text("note") == "書きかけの記録");
}
