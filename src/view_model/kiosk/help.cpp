#include "view_model/kiosk/help.hpp"

#include <algorithm>
#include <map>

#include "view_model/form/dialog_builder.hpp"
#include "view_model/kiosk/forms.hpp"
#include "view_model/kiosk/page_table.hpp"
#include "view_model/screen/nodes.hpp"
#include "view_model/screen/presses.hpp"

namespace kasane::view {
namespace {

std::string form_words(const Form& form) {
    return std::string(form_spec(form.kind).help);
}

std::string role_words(domain::RoleKind kind) {
    if (kind == domain::RoleKind::none) return "役割を外す";
    return std::string(domain::sign(kind)) + " " + std::string(domain::label(kind));
}

struct Words {
    std::string operator()(const Goto& to) const { return std::string(page_spec(to.place.page).help); }
    std::string operator()(const Do& todo) const {
        if (const auto* role = std::get_if<domain::SetRole>(&todo.command)) return role_words(role->kind);
        if (const auto* row = std::get_if<domain::SetPresence>(&todo.command))
            return std::string(domain::label(row->presence));
        if (const auto* item = std::get_if<domain::SetItem>(&todo.command); item != nullptr && item->minutes)
            return std::to_string(*item->minutes) + "分にする";
        return std::visit([](const auto& command) { return std::string(command.label); }, todo.command);
    }
    std::string operator()(const OpenForm& open) const { return form_words(open.form); }
    std::string operator()(const OpenFolder&) const { return "ファイルから取り込む"; }
    std::string operator()(const ZoomPaper&) const { return "全体と幅を切り替える"; }
    std::string operator()(const ShowLevel&) const {
        return "原本（氏名あり）と配付用（氏名なし）を切り替える";
    }
    std::string operator()(const ViewPaper&) const { return "ほかのソフトで開く"; }
    std::string operator()(const Undo&) const { return "一つ前の記録を取り消す"; }
    std::string operator()(const Blank&) const { return "部屋の画面を伏せる・また映す"; }
    std::string operator()(const Freeze&) const { return "部屋の画面を止める・動かす"; }
    std::string operator()(const FocusOn& to) const {
        return to.key == "note" ? "記録を書く" : to.key == "page" ? "手元の画面へ" : "手元のメモを書く";
    }
    template <class T>
    std::string operator()(const T&) const {
        return "動かす";
    }
};

std::string upper(char key) {
    if (key == 'b') return "B・.";
    return std::string(1, key >= 'a' && key <= 'z' ? static_cast<char>(key - 'a' + 'A') : key);
}

std::string escape_words(const Action& action) {
    const auto* open = std::get_if<OpenForm>(&action);
    return open != nullptr ? form_words(open->form) : "前の画面へ戻る（記録は残ります）";
}

Table table_of_keys() {
    Table table{.key = "help-keys", .columns = {{"キー", 300}, {"すること", 0}}};
    return table;
}

void add_key(Table& table, std::string key, std::string what) {
    table.rows.push_back(
        {{Cell{std::move(key), TextStyle::small}, Cell{std::move(what), TextStyle::small}}, false, {}});
}

/// 「1」 and 「◎ 担当」 of the cells of a board, the answers of a person; those of one kind once.
void add_own_keys(Table& table, const std::vector<Node>& nodes) {
    std::map<char, std::string> keys;
    for_each_press(nodes, [&](const Press& press) {
        for (const auto& key : press.hot_keys) keys.emplace(key.key, std::visit(Words{}, key.action));
    });
    std::map<std::string, std::string> together;  // 「J・K」 do the same, each in its way
    for (const auto& [key, words] : keys) {
        auto& of_words = together[words];
        of_words += (of_words.empty() ? "" : "・") + upper(key);
    }
    for (const auto& [key, words] : keys)
        if (const auto found = together.extract(words))
            add_key(table, found.mapped() + "（選んだところで）", words);
}

Table keys_of_form(const Dialog& dialog) {
    Table table = table_of_keys();
    const bool typed = std::any_of(dialog.body.begin(), dialog.body.end(), [](const Node& part) {
        return std::holds_alternative<Field>(part.content);
    });
    add_key(table, "Tab・矢印", "ほかの項目へ移る");
    add_key(table, "Enter",
            typed ? "選んだものを押す。文の欄では次の欄へ、最後の欄では記録する" : "選んだものを押す");
    if (typed) add_key(table, "Shift+Enter", "大きな欄で、行を変える");
    add_own_keys(table, dialog.body);
    add_key(table, "F1", "この表を隠す");
    add_key(table, "Esc", "やめて戻る（記録しません）");
    return table;
}

}  // namespace

Dialog help_dialog(const FormSource& source) {
    const auto& screen = *source.behind;
    DialogBuilder dialog(source);
    if (!screen.footer.help.empty()) dialog.shows(node::text(screen.footer.help, TextStyle::strong));
    Table table = table_of_keys();
    const auto add = [&](std::string key, std::string what) {
        add_key(table, std::move(key), std::move(what));
    };
    if (screen.page_down) add("PgDn", "次の画面へ（めくるだけで、何も決まりません）");
    if (screen.page_up) add("PgUp", "前の画面へ");
    add("Tab・矢印", "ほかの項目へ移る");
    add("Enter", "選んだものを押す");
    const bool by_letter = std::any_of(screen.hot_keys.begin(), screen.hot_keys.end(),
                                       [](const HotKey& key) { return key.key == 'h'; });
    add(by_letter ? "F1・H" : "F1", "この表を見る（Esc で閉じる）。もう一度で、使い方のページを読む");
    if (screen.escape) add("Esc", escape_words(screen.escape->action));
    if (screen.footer.note) add("Tab（記録の欄で）", "発言・決定・宿題を替える");
    const auto has = [&](char wanted) {
        return std::any_of(screen.hot_keys.begin(), screen.hot_keys.end(),
                           [&](const HotKey& key) { return key.key == wanted; });
    };
    if (has('b')) add("N を押す間", "氏名を映す（離すと呼称に戻る）");
    if (has('f')) {
        add("X を長押し", "二つの画面を入れ替える");
        add("F6", "画面・記録・メモ・次へを移る（R 記録、M メモ）");
    }
    add_own_keys(table, screen.body);
    for (const auto& key : screen.hot_keys)
        if (key.key != 'h' && key.key != '.') add(upper(key.key), std::visit(Words{}, key.action));
    dialog.shows({std::move(table)});
    auto guide = node::button("使い方を読む", "guide", OpenGuide{});
    guide.hint = "F1";
    auto made = dialog.answered_by({std::move(guide), node::primary("閉じる", "cancel", CloseForm{}, "Esc")},
                                   "cancel");
    made.help = Press{"guide", OpenGuide{}, {}};
    return made;
}

void add_form_keys(Dialog& dialog, const Form& form) {
    const bool shown = !chosen(form, "keys").empty();
    dialog.help = Press{"form/keys", Choose{"keys", shown ? "" : "shown"}, {}};
    if (shown) dialog.body.insert(dialog.body.begin(), Node{keys_of_form(dialog)});
}

}  // namespace kasane::view
