#include "view_model/cannot_open.hpp"

#include "view_model/nodes.hpp"

namespace kasane::view {

Screen cannot_open_screen(const std::string& what, const std::string& remedy) {
    Screen screen;
    screen.key = "cannot-open";
    screen.header.title = "かさね";
    screen.title = "記録を開けません";
    screen.body.push_back(
        node::card({node::text(what, TextStyle::strong, Tone::ng), node::text(remedy, TextStyle::body)}));
    screen.footer.help = "記録のファイルには手を加えていません。";
    screen.footer.buttons.push_back(node::primary("閉じる", "close", Quit{}, "Enter"));
    screen.initial_focus = "close";
    screen.escape = Press{"escape", Quit{}, {}};
    return screen;
}

}  // namespace kasane::view
