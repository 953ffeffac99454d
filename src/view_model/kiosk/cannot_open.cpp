#include "view_model/kiosk/cannot_open.hpp"

#include "view_model/screen/nodes.hpp"

namespace kasane::view {

namespace {

Screen told(const std::string& title, Node card, const std::string& foot) {
    Screen screen;
    screen.key = "cannot-open";
    screen.header.title = "かさね";
    screen.title = title;
    screen.body.push_back(std::move(card));
    screen.footer.help = foot;
    screen.footer.buttons.push_back(node::primary("閉じる", "close", Quit{}, "Enter"));
    screen.initial_focus = "close";
    screen.escape = Press{"escape", Quit{}, {}};
    return screen;
}

}  // namespace

Screen cannot_open_screen(const std::string& what, const std::string& remedy) {
    return told(
        "記録を開けません",
        node::card({node::text(what, TextStyle::strong, Tone::ng), node::text(remedy, TextStyle::body)}),
        "記録のファイルには手を加えていません。");
}

Screen sealed_backup_screen(const std::string& file) {
    return told(
        "封をした控えです",
        node::card(
            {node::text("「" + file + "」は、かさねの記録の控えに合言葉で封をしたものです。",
                        TextStyle::strong),
             node::text("中を見るには合言葉が要ります。ここで開いても、何も変わりません。", TextStyle::body),
             node::text("戻すには、記録を預かる方が、会議の画面を終えてから、使い方の「うまくいかないとき」の"
                        "とおりに、控えから戻します。いまの記録は、横に残ります。",
                        TextStyle::body)}),
        "このファイルにも、いまの記録にも、手を加えていません。");
}

Screen no_sealed_backup_screen(const std::string& file) {
    return told("封をした控えではありません",
                node::card({node::text("「" + file + "」は、かさねの封をした控えではないか、読めません。",
                                       TextStyle::strong, Tone::ng),
                            node::text("ファイルを確かめてください。", TextStyle::body)}),
                "このファイルには手を加えていません。");
}

}  // namespace kasane::view
