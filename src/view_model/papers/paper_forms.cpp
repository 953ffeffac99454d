#include "view_model/papers/paper_forms.hpp"

#include <algorithm>
#include <array>

#include "text/passphrase.hpp"
#include "view_model/form/dialog_builder.hpp"
#include "view_model/form/form_reader.hpp"
#include "view_model/screen/nodes.hpp"
#include "view_model/screen/typed.hpp"

namespace kasane::view {
namespace {

std::string printer_of(const FormSource& source) {
    const auto& list = source.state.printers.list;
    const auto picked = source.chosen("printer");
    if (!picked.empty()) return picked;
    const auto usual = std::find_if(
        list.begin(), list.end(), [](const auto& printer) { return printer.is_default && printer.is_ready; });
    if (usual != list.end()) return usual->name;
    return list.size() == 1 && list.front().is_ready ? list.front().name : "";
}

void ask_printer(DialogBuilder& dialog, const FormSource& source) {
    const auto& printers = source.state.printers;
    if (printers.problem) {
        dialog.shows(node::text(printers.problem->text, TextStyle::body, printers.problem->tone));
        dialog.shows(node::text(printers.problem->remedy));
        return;
    }
    if (!printers.known) return dialog.shows(node::text("プリンターを調べています…"));
    std::vector<Chip> chips;
    for (const auto& printer : printers.list)
        chips.push_back(printer.is_ready
                            ? dialog.option("printer", {printer.name, printer.shown}, printer_of(source))
                            : Chip{printer.shown + "　いまは使えません", Tone::off, {}});
    dialog.shows(node::label("プリンター"));
    dialog.shows(chips.empty() ? node::text("この端末には、プリンターが一つも登録されていません。")
                               : node::chips("", std::move(chips)));
    dialog.shows_error("printer");
}

constexpr auto as_set = "as-set";

bool prints_all(const FormSource& source) {
    return source.chosen("all") == "yes";
}

Dialog print_dialog(const FormSource& source) {
    const auto& state = source.state;
    const auto what = prints_all(source) ? "すべての紙（" + std::to_string(state.papers.size()) + "種類）"
                                         : "「" + state.preview.title + "」";
    DialogBuilder dialog(source, what + "を印刷");
    ask_printer(dialog, source);
    dialog.asks_choice("sides", "印刷する面",
                       {{as_set, "プリンターの設定のまま"},
                        {"片面", "片面"},
                        {"両面", "両面（長辺とじ）"},
                        {"両面（短辺とじ）", "両面（短辺とじ）"}},
                       as_set);
    dialog.asks_text("copies", "部数", "1", "例：2");
    dialog.shows(node::label("プリンターには、会議の番号と紙の種類だけを名前として送ります。"));
    auto print = agrees("印刷する");
    print.enabled = state.printers.known && !state.printers.list.empty();
    return dialog.answered_by({backs_out("やめる"), std::move(print)});
}

Submitted submit_print(const FormSource& source, const Fields& fields) {
    constexpr int most_copies = 99;
    FormReader reader(source, fields);
    PaperPrint order;
    order.all = prints_all(source);
    order.printer = printer_of(source);
    order.copies = typed_count(typed(fields, "copies")).value_or(0);
    const auto sides = source.chosen("sides", as_set);
    order.sides = sides == as_set ? "" : sides;
    if (order.printer.empty()) reader.refuse("printer", "プリンターを選んでください。");
    if (order.copies < 1 || order.copies > most_copies)
        reader.refuse("copies", "1から99までの数を入れてください。");
    Effects effects;
    effects.print = std::move(order);
    return reader.done(Sent{std::move(effects)});
}

struct Format {
    SavedAs as;
    const char* code;
    const char* name;
};
constexpr std::array<Format, 4> formats{{{SavedAs::pdf, "pdf", "PDF"},
                                         {SavedAs::locked_pdf, "locked", "パスワード付き PDF"},
                                         {SavedAs::markdown, "markdown", "Markdown"},
                                         {SavedAs::word, "word", "Word"}}};

SavedAs format_of(const FormSource& source) {
    const auto picked = source.chosen("as");
    for (const auto& format : formats)
        if (picked == format.code) return format.as;
    return SavedAs::pdf;
}

Dialog save_dialog(const FormSource& source) {
    DialogBuilder dialog(source, "「" + source.state.preview.title + "」を保存");
    std::vector<Option> options;
    for (const auto& format : formats) options.emplace_back(format.code, format.name);
    dialog.asks_choice("as", "", options, options.front().first);
    const bool locked = format_of(source) == SavedAs::locked_pdf;
    if (locked) {
        const auto hint = "半角の英数字と記号で12字以上";
        dialog.asks_secret("password", "パスワード（別の方法で相手に伝えます）", hint);
        dialog.asks_secret("again", "もう一度", hint);
    }
    const auto& preview = source.state.preview;
    dialog.asks_text("name", "名前", preview.name + (locked ? "-パスワード付き" : ""), "例：会議録");
    dialog.asks_text("folder", "フォルダー", preview.folder, "例：/media/usb");
    return dialog.answered_by({backs_out("やめる"), agrees("保存する")});
}

std::string read_password(FormReader& reader, const Fields& fields) {
    constexpr std::size_t longest = 100;
    auto password = typed_secret(fields, "password");
    const bool fits = std::all_of(password.begin(), password.end(),
                                  [](char letter) { return letter > 0x20 && letter < 0x7F; });
    if (!fits || text::is_guessable(password) || password.size() > longest)
        reader.refuse("password",
                      "半角の英数字と記号で、12字以上100字までにし、同じ字や並びをくり返さないでください。");
    else if (typed_secret(fields, "again") != password)
        reader.refuse("again", "上のパスワードと違います。");
    return password;
}

Submitted submit_save(const FormSource& source, const Fields& fields) {
    FormReader reader(source, fields);
    PaperSave order{format_of(source), typed(fields, "folder"), typed(fields, "name")};
    if (order.as == SavedAs::locked_pdf) order.password = read_password(reader, fields);
    if (order.name.empty() || order.name.find('/') != std::string::npos)
        reader.refuse("name", "ファイルの名前を入れてください。「/」は使えません。");
    if (!order.folder.starts_with('/')) reader.refuse("folder", "「/」で始まるフォルダーを入れてください。");
    Effects effects;
    effects.save = std::move(order);
    return reader.done(Sent{std::move(effects)});
}

/// Whoever answers without looking does nothing.
Dialog careful_question(const FormSource& source, const std::vector<std::string>& lines, std::string yes) {
    DialogBuilder dialog(source);
    for (const auto& line : lines) dialog.shows(node::text(line));
    return dialog.answered_by({backs_out("やめる"), agrees(std::move(yes))}, "cancel");
}

Dialog replace_dialog(const FormSource& source) {
    return careful_question(source, {source.form.message, "置き換えると、前のファイルは戻せません。"},
                            "置き換える");
}

Submitted submit_replace(const FormSource&, const Fields&) {
    Effects effects;
    effects.replace_saved = true;
    return Sent{effects};
}

Dialog show_original_dialog(const FormSource& source) {
    return careful_question(
        source, {"氏名の載った紙です。この画面が部屋に映っていると、みなさんに見えます。"}, "原本を映す");
}

Submitted submit_show_original(const FormSource& source, const Fields&) {
    Effects effects;
    effects.show_paper = source.state.preview;
    effects.show_paper->level = PaperLevel::original;
    effects.show_paper->page = 1;
    return Sent{effects};
}

Dialog open_original_dialog(const FormSource& source) {
    return careful_question(source,
                            {"氏名の載った紙です。開いた窓が、部屋の画面に出ることがあります。",
                             "部屋に映っているときは、映写を止めてから開いてください。"},
                            "開く");
}

Submitted submit_open_original(const FormSource&, const Fields&) {
    Effects effects;
    effects.view_paper = true;
    return Sent{effects};
}

constexpr auto paper_rows = std::to_array<FormSpec>({
    {FormKind::print_paper, "print-paper", "紙を印刷", print_dialog, submit_print, "印刷する"},
    {FormKind::save_paper, "save-paper", "紙を保存", save_dialog, submit_save, "保存する"},
    {FormKind::replace_paper, "replace-paper", "同じ名前のファイルがあります", replace_dialog, submit_replace,
     "置き換える（たずねてから）"},
    {FormKind::show_original, "show-original", "原本を映しますか", show_original_dialog, submit_show_original,
     "原本を映す（たずねてから）"},
    {FormKind::open_original, "open-original", "原本をほかのソフトで開きますか", open_original_dialog,
     submit_open_original, "ほかのソフトで開く（たずねてから）"},
});

}  // namespace

std::span<const FormSpec> paper_forms() {
    return paper_rows;
}

}  // namespace kasane::view
