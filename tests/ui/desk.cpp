#include "ui/desk.hpp"

namespace kasane::ui {

namespace {

view::Field note_field() {
    view::Field note;
    note.key = "note";
    note.hint = "記録を入力して Enter（Tab で 発言・決定・宿題）";
    note.enter = press_of("record");
    note.kind = view::Chip{"決定", view::Tone::accent, press_of("kind")};
    return note;
}

view::Screen meeting_screen(const std::string& key, const std::string& title) {
    view::Screen screen;
    screen.key = key;
    screen.header = {
        "令和7年度 第10回 重層的支援会議", "氏名は伏せて映写", "議題3　残り", "18分", false, "13:47"};
    for (int i = 1; i <= 9; ++i) {
        view::RailItem item{std::to_string(i), i == 5 ? "R6-031 再プラン" : "R7-012 新規", "25分"};
        item.now = i == 3;
        item.press = press_of("item" + std::to_string(i));
        if (item.now) {
            item.steps = {{"決めること・同意", view::StepState::done, {}},
                          {"支援と役割・期限", view::StepState::now, {}},
                          {"読み上げ確認", view::StepState::open, {}}};
        }
        screen.rail.push_back(item);
    }
    screen.title = title;
    screen.subtitle = "R7-012　A世帯";
    screen.footer.note = note_field();
    screen.footer.buttons = {{"← 戻る", press_of("back")},
                             {"会議の判断へ →", press_of("next"), "PgDn", true}};
    screen.page_down = press_of("next");
    screen.page_up = press_of("back");
    screen.escape = press_of("home");
    screen.help = press_of("help");
    screen.hot_keys = {{'b', named("blank")}};
    return screen;
}

view::Node choice(const std::string& key, const std::string& title, const std::string& hint) {
    view::Card card;
    card.children = {text_node(title, view::TextStyle::big), text_node(hint, view::TextStyle::label)};
    card.press = press_of(key);
    return {card};
}

view::TableRow board_row(int item, int agencies) {
    view::TableRow row;
    row.cells.resize(2);
    row.cells[0].text = std::to_string(item);
    row.cells[1].text = "水道・国保の分納の相談と世帯の見守り";
    for (int agency = 0; agency < agencies; ++agency) {
        view::Cell cell;
        cell.mark = true;
        cell.text = agency == item % agencies ? "◎" : "";
        cell.press = press_of("cell" + std::to_string(item) + "-" + std::to_string(agency));
        cell.press->hot_keys = {{'1', named("main")}, {'2', named("help")}};
        row.cells.push_back(cell);
    }
    row.cells.emplace_back();
    row.cells.back().text = "2/10";
    row.highlighted = item == 4;
    return row;
}

}  // namespace

view::Screen board_screen(int agencies, int items) {
    view::Screen screen = meeting_screen("board", "支援と役割・期限");
    view::Table table;
    table.key = "roles";
    table.columns = {{"#", 52, view::Align::centre}, {"支援内容"}};
    for (int i = 0; i < agencies; ++i) table.columns.push_back({"アウト", 100, view::Align::centre});
    table.columns.push_back({"期限", 124, view::Align::centre});
    for (int i = 1; i <= items; ++i) table.rows.push_back(board_row(i, agencies));
    screen.body.push_back({table});
    screen.body.push_back({view::ChipLine{
        "◎ 担当　○ 協力　△ 情報共有・見守り", {{"▲ 4 の担当が決まっていません", view::Tone::warn}}, ""}});
    screen.body.push_back({view::ChipLine{"4 をどうするか",
                                          {{"一部だけ", view::Tone::off, press_of("part")},
                                           {"担い手なし → 地域課題", view::Tone::off, press_of("none")}},
                                          "1 ◎　2 ○　3 △　0 消す",
                                          true}});
    screen.initial_focus = "cell1-0";
    return screen;
}

view::Screen choice_screen() {
    view::Screen screen = meeting_screen("choice", "会議の判断");
    screen.body.push_back(
        {view::Columns{{choice("agreed", "了承", "原案のまま"),
                        choice("amended", "修正のうえ了承", "役割が会議で変わったための提案")}}});
    screen.body.push_back({view::Columns{{choice("conditional", "条件つき了承", "条件・確かめる人・期日"),
                                          choice("continued", "継続協議", "足りないもの・持ってくる人")}}});
    screen.initial_focus = "agreed";
    return screen;
}

view::Screen form_screen() {
    view::Screen screen = board_screen(8, 5);
    screen.key = "form";
    screen.banner = view::Banner{view::Tone::ng, "4 の担当が決まっていません。", "担当を決めてください。"};
    view::Dialog dialog;
    dialog.key = "until";
    dialog.title = "持ち帰りの期限を決めてください";
    view::Field day;
    day.key = "day";
    day.label = "確認する日";
    day.initial = "2月30日";
    day.error = "2月30日という日はありません。";
    view::Field why;
    why.key = "why";
    why.label = "理由";
    dialog.body = {text_node("健康推進課が持ち帰ります。"), {day}, {why}};
    dialog.buttons = {{"やめる", press_of("cancel")}, {"記録する", press_of("save"), "Enter", true}};
    dialog.cancel = press_of("cancel");
    screen.dialog = dialog;
    return screen;
}

view::Screen office_screen() {
    view::Screen screen;
    screen.key = "office";
    screen.header = {"かさね", "事務の画面（映写しません）", "令和8年1月22日（木）", "", false, "13:10"};
    screen.title = "会議";
    view::Card today;
    today.chosen = true;
    today.children = {
        {view::Columns{{{view::Stack{{text_node("きょう 13:30 〜 15:10　第2会議室", view::TextStyle::label),
                                      text_node("第10回 重層的支援会議", view::TextStyle::quote)}}},
                        {view::ButtonLine{{{"次第", press_of("agenda")},
                                           {"待ち受けを映す", press_of("standby"), "", true}}}}}}}};
    screen.body.push_back({today});
    view::Table table;
    table.key = "sittings";
    table.columns = {{"日時", 400}, {"会議"}, {"議題", 100, view::Align::centre}, {"状態", 300}};
    view::TableRow row;
    row.cells.resize(4);
    row.cells[0].text = "12月25日（木）13:30";
    row.cells[1].text = "第9回 重層的支援会議";
    row.cells[2].text = "4";
    row.cells[3].chips = {{"会議録 照会中", view::Tone::warn}};
    table.rows = {row, row};
    screen.body.push_back({table});
    for (int i = 0; i < 9; ++i) {
        screen.side.push_back(
            choice("case" + std::to_string(i), "R7-005　モニタリング", "1月15日を過ぎています"));
    }
    screen.footer.help = "保存先：この端末";
    screen.footer.buttons = {{"設定", press_of("settings")}};
    screen.initial_focus = "standby";
    return screen;
}

view::Screen poster_screen() {
    view::Screen screen;
    screen.key = "poster";
    screen.header = {"令和7年度 第10回 重層的支援会議", "待ち受け", "", "", false, "13:26"};
    view::Text title{"令和7年度 第10回 重層的支援会議", view::TextStyle::poster};
    title.centred = true;
    view::Text soon{"まもなく始まります", view::TextStyle::big};
    soon.centred = true;
    screen.body = {{title}, {view::Card{{{soon}}}}};
    screen.footer.buttons = {{"出欠の確認へ →", press_of("next"), "PgDn", true}};
    screen.page_down = press_of("next");
    return screen;
}

view::Screen crowded_screen() {
    view::Screen screen = board_screen(12, 15);
    screen.key = "crowded";
    screen.header.title = "令和7年度 第10回 かささぎ市重層的支援体制整備事業 重層的支援会議（臨時）";
    screen.subtitle = "R7-012　八十代の母と五十代の長男と二十代の孫の三人が暮らす世帯についての新規プラン";
    screen.rail[3].label = "R7-017 とても長い名前の議題";
    screen.footer.help = "空いているところを選び、1 ◎　2 ○　3 △ で決めます。";
    std::string note;
    while (note.size() < 6000) note += "長男の健康の相談は保健師が月に二回訪問して様子を確かめる。";
    screen.footer.note->initial = note;
    screen.body.push_back(text_node(note));
    return screen;
}

}  // namespace kasane::ui
