// 設定: names and texts of the town, minutes a timing is given, how strong the rules are.
#include <array>
#include <string_view>

#include "domain/rules/rule.hpp"
#include "domain/rules/settings.hpp"
#include "view_model/form/dialog_builder.hpp"
#include "view_model/form/form_reader.hpp"
#include "view_model/office/lock_forms.hpp"
#include "view_model/office/office_forms.hpp"
#include "view_model/office/office_pages.hpp"
#include "view_model/screen/nodes.hpp"

namespace kasane::view {
namespace {

using domain::Record;
using domain::ReviewTiming;

struct TownField {
    std::string_view name;  ///< as SetTown calls it
    std::string_view label;
    std::string_view hint;
};

constexpr std::array<TownField, 16> town_fields{{
    {"name", "市町村の名", "例：かささぎ市"},
    {"document_number", "文書番号", "例：7福地第　号"},
    {"retention", "保存期間", "例：5年"},
    {"seal_title", "決裁欄の題", "例：決裁、供覧"},
    {"seal_boxes", "決裁欄の枠", "空白で区切ります。例：課長 係長 担当"},
    {"multi_layered_convener", "重層的支援会議の主催", "空けると多機関協働事業者です"},
    {"multi_layered_basis", "重層的支援会議の根拠", "例：重層的支援体制整備事業 実施要綱"},
    {"multi_layered_secrecy", "重層的支援会議の守秘の文", "開会のときに読み上げます"},
    {"statutory_convener", "支援会議の主催", "空けると市町村です"},
    {"statutory_basis", "支援会議の根拠", "例：社会福祉法第106条の6"},
    {"statutory_secrecy", "支援会議の守秘の文", "開会のときに読み上げます"},
    {"case_review_basis", "ケース会議の根拠", "例：運営要領 第5条"},
    {"resource_review_basis", "検討会の根拠", "例：運営要領 第6条"},
    {"expected", "出席が要る機関の区分", "空白で区切ります。例：包括的相談支援 アウトリーチ等 参加支援"},
    {"checkers", "会議録の確認者", "「司会」か「司会と構成員」"},
    {"protection_contact", "虐待・DVの通告・通報先", "例：こども家庭センター 0120-000-000"},
}};

/// The settings as a command that changes nothing.
domain::SetTown as_they_are(const Record& record) {
    return {domain::town_of(record)};
}

std::string value_of(const domain::SetTown& command, std::string_view wanted) {
    std::string found;
    domain::SetTown::fields(command, [&](std::string_view name, const std::string& value) {
        if (name == wanted) found = value;
    });
    return found;
}

/// Categories are stored as codes and read as words.
std::string shown_value(const domain::SetTown& command, std::string_view name) {
    const auto value = value_of(command, name);
    if (name != "expected") return value;
    std::vector<std::string> unknown;
    std::string words;
    for (const auto category : domain::read_categories(value, unknown))
        words += (words.empty() ? "" : " ") + std::string(domain::label(category));
    return words;
}

Form town_form(std::string_view name) {
    Form form{.kind = FormKind::town};
    form.chosen["part"] = name;
    return form;
}

Node town_table(const Record& record) {
    const auto now = as_they_are(record);
    Table table{.key = "town", .columns = {{"項目", 520}, {"いまの設定", 0}}};
    for (const auto& field : town_fields) {
        const auto value = shown_value(now, field.name);
        table.rows.push_back(
            {.cells = {Cell{std::string(field.label), TextStyle::small},
                       Cell{value.empty() ? "（空き）" : value, TextStyle::small,
                            value.empty() ? Tone::muted : Tone::plain}},
             .press = Press{"town-" + std::string(field.name), OpenForm{town_form(field.name)}, {}}});
    }
    return {std::move(table)};
}

Press sets_limit(ReviewTiming timing, int minutes, const std::string& key) {
    return {key, Do{domain::SetTimeLimit{timing, minutes}, {}}, {}};
}

Node limits_table(const Record& record) {
    constexpr int step = 5;
    Table table{.key = "limits", .columns = {{"付議の区分", 0}, {"時間のめやす（分）", 420}}};
    for (const auto& name : domain::code_names(ReviewTiming{})) {
        const int minutes = domain::minutes_for(record, name.value);
        const auto key = "limit-" + std::string(name.code);
        Cell cell{std::to_string(minutes), TextStyle::small};
        cell.chips = {{"−", Tone::accent, sets_limit(name.value, minutes - step, key + "-less")},
                      {"＋", Tone::accent, sets_limit(name.value, minutes + step, key + "-more")}};
        table.rows.push_back({{Cell{std::string(name.label), TextStyle::small}, cell}, false, {}});
    }
    return {std::move(table)};
}

Node templates_table(const KioskState& state) {
    Table table{.key = "templates", .columns = {{"紙", 520}, {"ひな形", 0}}};
    for (const auto& row : state.templates) {
        table.rows.push_back({.cells = {Cell{row.name, TextStyle::small}, Cell{row.file, TextStyle::small}},
                              .press = Press{"template-" + row.file, OpenPaper{-1, row.file}, {}}});
    }
    table.when_empty = "ひな形のフォルダー templates がありません。かさねを入れ直してください。";
    return {std::move(table)};
}

bool is_lowered(const Record& record, const domain::Rule& rule) {
    return domain::level_in(record, nullptr, rule.id) != rule.level;
}

/// Only rules that warn can be lowered; the others are no choice of the town.
Node rules_table(const Record& record) {
    Table table{.key = "rules", .columns = {{"規則", 110}, {"守ること", 0}, {"強さ", 320}}};
    for (const auto& rule : domain::rules()) {
        if (rule.level != domain::RuleLevel::warn) continue;
        const auto id = std::string(domain::code(rule.id));
        const bool lowered = is_lowered(record, rule);
        Cell level{"", TextStyle::small};
        level.chips = {{lowered ? "表示だけ" : "注意（理由を尋ねる）", lowered ? Tone::off : Tone::warn, {}}};
        table.rows.push_back(
            {.cells = {Cell{id, TextStyle::small}, Cell{std::string(rule.text), TextStyle::small}, level},
             .press = Press{"rule-" + id, Do{domain::SetRuleLevel{rule.id, !lowered}, {}}, {}}});
    }
    return {std::move(table)};
}

/// What a first start asks for, with words that most towns use.
constexpr std::array<std::pair<std::string_view, std::string_view>, 5> first_fields{{
    {"name", ""},
    {"multi_layered_basis", "重層的支援体制整備事業 実施要綱"},
    {"multi_layered_secrecy",
     "この会議で知った個人のことを、支援の目的のほかに使わず、外に漏らさないでください。資料は閉会後に回収し"
     "ます。"},
    {"statutory_basis", "社会福祉法第106条の6"},
    {"statutory_secrecy",
     "社会福祉法第106条の6に基づく支援会議です。構成員には法律上の守秘義務があり、正当な理由なく秘密を漏らす"
     "と"
     "罰せられます。資料は閉会後に回収します。"},
}};

const TownField& field_called(std::string_view name) {
    for (const auto& field : town_fields)
        if (field.name == name) return field;
    return town_fields.front();
}

bool is_first(const FormSource& source) {
    return source.chosen("part") == "first";
}

bool is_long(std::string_view name) {
    return name.ends_with("secrecy");
}

Dialog first_dialog(const FormSource& source) {
    DialogBuilder dialog(source, "自治体と名称");
    const auto now = as_they_are(source.record);
    for (const auto& [name, usual] : first_fields) {
        const auto& field = field_called(name);
        const auto value = value_of(now, name);
        dialog.asks_text(std::string(name), std::string(field.label),
                         value.empty() ? std::string(usual) : value, std::string(field.hint), is_long(name));
    }
    return dialog.done();
}

Submitted submit_first(const FormSource& source, const Fields& fields) {
    FormReader reader(source, fields);
    auto command = as_they_are(source.record);
    domain::SetTown::fields(command, [&](std::string_view name, std::string& value) {
        for (const auto& [asked, usual] : first_fields)
            if (name == asked) value = reader.plain_text(std::string(name));
    });
    if (command.name.empty()) reader.refuse("name", "市町村の名を入れてください。");
    return reader.done(command);
}

Dialog town_dialog(const FormSource& source) {
    if (is_first(source)) return first_dialog(source);
    const auto& field = field_called(source.chosen("part"));
    DialogBuilder dialog(source, std::string(field.label));
    dialog.asks_text("value", "", shown_value(as_they_are(source.record), field.name),
                     std::string(field.hint), is_long(field.name));
    dialog.says("これから開く会議に効きます。開いた会議の紙は、開いたときの設定のままです。");
    return dialog.done();
}

Submitted submit_town(const FormSource& source, const Fields& fields) {
    if (is_first(source)) return submit_first(source, fields);
    FormReader reader(source, fields);
    auto command = as_they_are(source.record);
    const auto& field = field_called(source.chosen("part"));
    domain::SetTown::fields(command, [&](std::string_view name, std::string& value) {
        if (name == field.name) value = reader.plain_text("value");
    });
    return reader.done(command);
}

/// What is entered rarely has its page or its file.
Node ways_out() {
    auto roster = node::button("機関と名簿", "to-roster", Goto{office_place(Page::roster)});
    roster.hint = "K";
    return node::buttons(
        {std::move(roster),
         node::button("設定をファイルから", "read-settings", OpenFolder{FilePurpose::settings, {}}),
         node::button("ファイルから取り込む", "read-rows", OpenFolder{FilePurpose::rows, {}})});
}

constexpr auto settings_rows = std::to_array<FormSpec>({
    {FormKind::town, "town", "設定", town_dialog, submit_town, "設定を直す"},
});

}  // namespace

Screen settings_screen(const Desk& desk) {
    auto screen = office_page("settings", "設定", desk.now);
    screen.body = {ways_out(),
                   town_table(desk.record),
                   node::text("時間のめやす", TextStyle::strong),
                   limits_table(desk.record),
                   node::text("規則の強さ", TextStyle::strong),
                   node::label("「注意」は、理由を付ければ進めます。押すと「表示だけ」に替わります。"),
                   rules_table(desk.record),
                   node::text("紙のひな形", TextStyle::strong),
                   node::label("Enter で、見本の町の紙にして見ます。"),
                   templates_table(desk.state),
                   node::text("画面を閉じる", TextStyle::strong),
                   lock_table(desk.record, desk.state.has_pin)};
    screen.hot_keys.push_back({'k', Goto{office_place(Page::roster)}});
    screen.hot_keys.push_back({'p', OpenForm{pin_form(desk.state.has_pin)}});
    screen.initial_focus = "town-name";
    screen.footer.help = "Enter で直します。変えたことは履歴に残り、U で取り消せます。画面の PIN は P です。";
    return screen;
}

std::span<const FormSpec> settings_forms() {
    return settings_rows;
}

}  // namespace kasane::view
