// Forms about a paper: printing, saving, and 原本 before other eyes.
#include <algorithm>
#include <array>

#include "text/passphrase.hpp"
#include "view_model/nodes.hpp"
#include "view_model/paper.hpp"
#include "view_model/typed.hpp"

namespace kasane::view {
namespace {

Dialog dialog(std::string key, std::string title, std::string submit) {
    Dialog made;
    made.key = std::move(key);
    made.title = std::move(title);
    made.cancel = Press{"cancel", CloseForm{}, {}};
    made.buttons = {node::button("やめる", "cancel", CloseForm{}),
                    node::primary(std::move(submit), "submit", SubmitForm{})};
    return made;
}

std::string printer_of(const Form& form, const Printers& printers) {
    const auto picked = node::chosen(form, "printer");
    if (!picked.empty()) return picked;
    const auto usual = std::find_if(printers.list.begin(), printers.list.end(), [](const auto& printer) {
        return printer.is_default && printer.is_ready;
    });
    if (usual != printers.list.end()) return usual->name;
    return printers.list.size() == 1 && printers.list.front().is_ready ? printers.list.front().name : "";
}

/// What is picked already stands out, whoever picked it.
Form with(Form form, const std::string& key, const std::string& value) {
    form.chosen[key] = value;
    return form;
}

void add_printers(Dialog& made, const Form& form, const Printers& printers) {
    if (printers.problem) {
        made.body.push_back(node::text(printers.problem->text, TextStyle::body, printers.problem->tone));
        made.body.push_back(node::text(printers.problem->remedy));
        return;
    }
    if (!printers.known) return made.body.push_back(node::text("プリンターを調べています…"));
    const auto shown = with(form, "printer", printer_of(form, printers));
    std::vector<Chip> chips;
    for (const auto& printer : printers.list) {
        auto chip = node::choice(shown, "printer", printer.name, printer.shown);
        if (!printer.is_ready) {
            chip.press.reset();
            chip.tone = Tone::off;
            chip.text += "　いまは使えません";
        }
        chips.push_back(std::move(chip));
    }
    made.body.push_back(node::label("プリンター"));
    made.body.push_back(chips.empty() ? node::text("この端末には、プリンターが一つも登録されていません。")
                                      : node::chips("", std::move(chips)));
    const auto error = form.errors.find("printer");
    if (error != form.errors.end())
        made.body.push_back(node::text("× " + error->second, TextStyle::small, Tone::ng));
}

constexpr std::array<std::pair<const char*, const char*>, 4> sides{
    {{"as-set", "プリンターの設定のまま"},
     {"片面", "片面"},
     {"両面", "両面（長辺とじ）"},
     {"両面（短辺とじ）", "両面（短辺とじ）"}}};

Dialog print_dialog(const Form& form, const KioskState& state) {
    const bool all = node::chosen(form, "all") == "yes";
    const auto what = all ? "すべての紙（" + std::to_string(state.papers.size()) + "種類）"
                          : "「" + state.preview.title + "」";
    auto made = dialog("print-paper", what + "を印刷", "印刷する");
    add_printers(made, form, state.printers);
    made.buttons.back().enabled = state.printers.known && !state.printers.list.empty();
    const auto picked = node::chosen(form, "sides");
    const auto shown = with(form, "sides", picked.empty() ? sides.front().first : picked);
    std::vector<Chip> chips;
    for (const auto& [value, name] : sides) chips.push_back(node::choice(shown, "sides", value, name));
    made.body.push_back(node::label("印刷する面"));
    made.body.push_back(node::chips("", std::move(chips)));
    made.body.push_back(node::field(form, "copies", "部数", "例：2", "1"));
    made.body.push_back(node::label("プリンターには、会議の番号と紙の種類だけを名前として送ります。"));
    return made;
}

constexpr std::array<std::pair<const char*, const char*>, 4> formats{
    {{"pdf", "PDF"}, {"locked", "パスワード付き PDF"}, {"markdown", "Markdown"}, {"word", "Word"}}};

SavedAs format_of(const Form& form) {
    const auto picked = node::chosen(form, "as");
    for (std::size_t at = 0; at < formats.size(); ++at)
        if (picked == formats.at(at).first) return static_cast<SavedAs>(at);
    return SavedAs::pdf;
}

Node secret_field(const Form& form, const char* key, const char* label) {
    auto made = node::field(form, key, label, "半角の英数字と記号で12字以上");
    std::get<Field>(made.content).secret = true;
    return made;
}

Dialog save_dialog(const Form& form, const KioskState& state) {
    auto made = dialog("save-paper", "「" + state.preview.title + "」を保存", "保存する");
    const auto as = format_of(form);
    const auto shown = with(form, "as", formats.at(static_cast<std::size_t>(as)).first);
    std::vector<Chip> chips;
    for (const auto& [value, name] : formats) chips.push_back(node::choice(shown, "as", value, name));
    made.body.push_back(node::chips("", std::move(chips)));
    if (as == SavedAs::locked_pdf) {
        made.body.push_back(secret_field(form, "password", "パスワード（別の方法で相手に伝えます）"));
        made.body.push_back(secret_field(form, "again", "もう一度"));
    }
    const auto suffix = as == SavedAs::locked_pdf ? "-パスワード付き" : "";
    made.body.push_back(node::field(form, "name", "名前", "例：会議録", state.preview.name + suffix));
    made.body.push_back(node::field(form, "folder", "フォルダー", "例：/media/usb", state.preview.folder));
    return made;
}

Dialog question(std::string key, std::string title, const std::vector<std::string>& lines, std::string yes) {
    auto made = dialog(std::move(key), std::move(title), std::move(yes));
    for (const auto& line : lines) made.body.push_back(node::text(line));
    made.initial_focus = "cancel";
    return made;
}

constexpr int most_copies = 99;

void submit_print(Pressed& pressed, const Fields& fields) {
    auto& state = pressed.state;
    auto& form = *state.form;
    form.errors.clear();
    form.typed = fields;
    PaperPrint order;
    order.all = node::chosen(form, "all") == "yes";
    order.printer = printer_of(form, state.printers);
    order.copies = typed_count(typed(fields, "copies")).value_or(0);
    const auto picked = node::chosen(form, "sides");
    order.sides = picked == sides.front().first ? "" : picked;
    if (order.printer.empty()) form.errors["printer"] = "プリンターを選んでください。";
    if (order.copies < 1 || order.copies > most_copies)
        form.errors["copies"] = "1から99までの数を入れてください。";
    if (!form.errors.empty()) return;
    state.form.reset();
    pressed.effects.print = std::move(order);
}

void read_password(Form& form, const Fields& fields, PaperSave& order) {
    constexpr std::size_t longest = 100;
    const auto at = fields.find("password");
    const auto again = fields.find("again");
    order.password = at == fields.end() ? "" : at->second;
    const bool fits = std::all_of(order.password.begin(), order.password.end(),
                                  [](char letter) { return letter > 0x20 && letter < 0x7F; });
    if (!fits || text::is_guessable(order.password) || order.password.size() > longest)
        form.errors["password"] =
            "半角の英数字と記号で、12字以上100字までにし、同じ字や並びをくり返さないでください。";
    else if (again == fields.end() || again->second != order.password)
        form.errors["again"] = "上のパスワードと違います。";
}

void submit_save(Pressed& pressed, const Fields& fields) {
    auto& state = pressed.state;
    auto& form = *state.form;
    form.errors.clear();
    form.typed = fields;
    form.typed.erase("password");
    form.typed.erase("again");
    PaperSave order{format_of(form), typed(fields, "folder"), typed(fields, "name")};
    if (order.as == SavedAs::locked_pdf) read_password(form, fields, order);
    if (order.name.empty() || order.name.find('/') != std::string::npos)
        form.errors["name"] = "ファイルの名前を入れてください。「/」は使えません。";
    if (!order.folder.starts_with('/')) form.errors["folder"] = "「/」で始まるフォルダーを入れてください。";
    if (!form.errors.empty()) return;
    state.form.reset();
    pressed.effects.save = std::move(order);
}

}  // namespace

bool is_paper_form(FormKind kind) {
    return kind == FormKind::print_paper || kind == FormKind::save_paper || kind == FormKind::replace_paper ||
           kind == FormKind::show_original || kind == FormKind::open_original;
}

Dialog paper_form_dialog(const Form& form, const KioskState& state) {
    switch (form.kind) {
        case FormKind::print_paper:
            return print_dialog(form, state);
        case FormKind::save_paper:
            return save_dialog(form, state);
        case FormKind::replace_paper:
            return question("replace-paper", "同じ名前のファイルがあります",
                            {form.message, "置き換えると、前のファイルは戻せません。"}, "置き換える");
        case FormKind::open_original:
            return question("open-original", "原本をほかのソフトで開きますか",
                            {"氏名の載った紙です。開いた窓が、部屋の画面に出ることがあります。",
                             "部屋に映っているときは、映写を止めてから開いてください。"},
                            "開く");
        default:
            return question("show-original", "原本を映しますか",
                            {"氏名の載った紙です。この画面が部屋に映っていると、みなさんに見えます。"},
                            "原本を映す");
    }
}

void submit_paper_form(Pressed& pressed, const Fields& fields) {
    auto& state = pressed.state;
    const auto kind = state.form->kind;
    if (kind == FormKind::print_paper) return submit_print(pressed, fields);
    if (kind == FormKind::save_paper) return submit_save(pressed, fields);
    state.form.reset();
    if (kind == FormKind::replace_paper) pressed.effects.replace_saved = true;
    if (kind == FormKind::open_original) pressed.effects.view_paper = true;
    if (kind != FormKind::show_original) return;
    auto wanted = state.preview;
    wanted.level = PaperLevel::original;
    wanted.page = 1;
    pressed.effects.show_paper = std::move(wanted);
}

}  // namespace kasane::view
