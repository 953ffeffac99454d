#include "view_model/kiosk/lock_page.hpp"

#include "view_model/screen/nodes.hpp"

namespace kasane::view {
namespace {

constexpr auto pin_field = "pin";

Header neutral_header(text::DateTime now) {
    Header header;
    header.title = "かさね";
    header.clock = text::clock(text::minutes_of_day(now));
    return header;
}

Node pin_entry(const Lock& lock) {
    Field field;
    field.key = pin_field;
    field.hint = "PIN を入力して Enter";
    field.secret = true;
    field.error = lock.error;
    field.enter = Press{"unlock", Unlock{}, {}};
    return {std::move(field)};
}

std::string wait_words(int seconds) {
    return "PIN が続けて違いました。あと " + std::to_string(seconds) + " 秒待ってください。";
}

}  // namespace

Screen lock_screen(const Lock& lock, text::DateTime now) {
    Screen screen;
    screen.key = "locked";
    screen.header = neutral_header(now);
    screen.body.push_back(node::centred("画面を閉じています", TextStyle::poster));
    screen.footer.help = "書きかけのものは、残っています。";
    if (!lock.asks_pin) {
        screen.body.push_back(
            node::card({node::centred("どのキーを押しても、元の画面に戻ります", TextStyle::big)}));
    } else if (lock.wait_seconds > 0) {
        screen.key = "locked-waits";
        screen.body.push_back(node::card({node::centred(wait_words(lock.wait_seconds), TextStyle::big)}));
    } else {
        screen.body.push_back(pin_entry(lock));
        screen.initial_focus = pin_field;
        screen.footer.buttons = {node::button("終わる", "quit", Quit{})};
        screen.footer.help = "PIN を入力して Enter を押すと、元の画面に戻ります。" + screen.footer.help;
    }
    return screen;
}

RoomPage locked_room(text::DateTime now) {
    RoomPage page;
    page.key = "room-locked";
    page.header = neutral_header(now);
    page.body.push_back(node::card({node::centred("しばらくお待ちください", TextStyle::big)}));
    return page;
}

}  // namespace kasane::view
