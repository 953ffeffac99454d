// A file is chosen: folders and fitting files, drawn by the kiosk itself and worked by keys.
#include "view_model/office/office_pages.hpp"
#include "view_model/screen/nodes.hpp"

namespace kasane::view {
namespace {

Form question(const std::string& path, const std::string& name) {
    return {.kind = FormKind::read_files, .message = path, .remedy = name};
}

TableRow row_of(const Chooser& chooser, const FileLine& line) {
    const Action action = line.is_folder ? Action(OpenFolder{chooser.purpose, line.path})
                                         : Action(OpenForm{question(line.path, line.name)});
    return {
        {Cell{line.name, TextStyle::small}, Cell{line.is_folder ? "フォルダー" : "ファイル", TextStyle::small,
                                                 line.is_folder ? Tone::muted : Tone::plain}},
        false,
        Press{"file-" + line.path, action, {}}};
}

Node lines_table(const Chooser& chooser) {
    Table table{
        .key = "files",
        .columns = {{"名前", 0}, {"種類", 240}},
        .when_empty = "フォルダーも、取り込めるファイルもありません。ほかの場所を上から選んでください。"};
    if (chooser.above) {
        auto row = row_of(chooser, {"↑ 一つ上のフォルダー", *chooser.above, true});
        row.press->key = "above";
        table.rows.push_back(std::move(row));
    }
    for (const auto& line : chooser.lines) table.rows.push_back(row_of(chooser, line));
    return {std::move(table)};
}

std::vector<Chip> place_chips(const Chooser& chooser) {
    std::vector<Chip> chips;
    for (const auto& place : chooser.places)
        chips.push_back({place.name, Tone::accent,
                         Press{"place-" + place.path, OpenFolder{chooser.purpose, place.path}, {}}});
    return chips;
}

}  // namespace

Screen files_screen(const Desk& desk) {
    if (!desk.state.chooser) return home_screen(desk);
    const auto& chooser = *desk.state.chooser;
    auto screen = office_page(
        "files-" + chooser.path,
        chooser.purpose == FilePurpose::rows ? "取り込むファイルを選ぶ" : "設定のファイルを選ぶ", desk.now);
    screen.escape = Press{"escape", Goto{chooser.back}, {}};
    screen.footer.buttons = {node::button("やめる", "leave", Goto{chooser.back})};
    screen.footer.buttons.front().hint = "Esc";
    screen.body.push_back(node::chips("場所", place_chips(chooser)));
    screen.body.push_back(node::text(chooser.shown, TextStyle::strong));
    if (!chooser.trouble.empty())
        screen.body.push_back(node::text("× " + chooser.trouble, TextStyle::body, Tone::ng));
    if (chooser.purpose == FilePurpose::rows && chooser.fitting_below > 1)
        screen.body.push_back(node::buttons({node::button(
            "このフォルダーの " + std::to_string(chooser.fitting_below) + " 個をまとめて取り込む",
            "whole-folder", OpenForm{question(chooser.path, chooser.shown)})}));
    screen.body.push_back(lines_table(chooser));
    screen.initial_focus = !chooser.lines.empty() ? "file-" + chooser.lines.front().path : "above";
    screen.footer.help =
        std::string("フォルダーは Enter で開きます。") + (chooser.purpose == FilePurpose::rows
                                                              ? "TOML と CSV のファイルだけを表示しています。"
                                                              : "TOML のファイルだけを表示しています。");
    return screen;
}

}  // namespace kasane::view
