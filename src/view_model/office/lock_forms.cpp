#include "view_model/office/lock_forms.hpp"

#include <algorithm>
#include <array>

#include "domain/model/pin.hpp"
#include "domain/rules/settings.hpp"
#include "view_model/form/dialog_builder.hpp"
#include "view_model/form/form_reader.hpp"
#include "view_model/office/office_forms.hpp"
#include "view_model/screen/nodes.hpp"
#include "view_model/screen/typed.hpp"

namespace kasane::view {
namespace {

constexpr auto old_pin = "old";
constexpr auto new_pin = "new";
constexpr auto again = "again";

bool has_pin(const Form& form) {
    return !chosen(form, "has").empty();
}

bool takes_away(const Form& form) {
    return chosen(form, "part") == "remove";
}

Dialog pin_dialog(const FormSource& source) {
    const auto& form = source.form;
    const bool set = has_pin(form);
    DialogBuilder dialog(source, takes_away(form) ? "PIN をなくす" : set ? "PIN を替える" : "PIN を決める");
    if (set) dialog.asks_secret(old_pin, "いまの PIN", "4けたから16けたの数字");
    if (takes_away(form)) {
        dialog.says("なくすと、閉じた画面は、どのキーでも元に戻ります。");
        return dialog.done("なくす");
    }
    dialog.asks_secret(new_pin, "新しい PIN", "4けたから16けたの数字");
    dialog.asks_secret(again, "新しい PIN をもう一度", "同じ数字");
    dialog.says("忘れたときは、この端末の持ち主が、使い方の「うまくいかないとき」のとおりになくせます。");
    if (set) {
        auto removing = pin_form(true);
        removing.chosen["part"] = "remove";
        removing.under = {form};
        dialog.offers("remove-pin", "PIN をなくす", OpenForm{removing});
    }
    return dialog.done(set ? "替える" : "決める");
}

/// What was typed goes to the shell and is kept nowhere.
Submitted submit_pin(const FormSource& source, const Fields& fields) {
    FormReader reader(source, fields);
    if (has_pin(source.form) && typed_secret(fields, old_pin).empty())
        reader.refuse(old_pin, "いまの PIN を入れてください。");
    if (!takes_away(source.form)) {
        if (!domain::is_pin(typed_secret(fields, new_pin)))
            reader.refuse(new_pin, "4けたから16けたの数字を入れてください。");
        if (typed_secret(fields, again) != typed_secret(fields, new_pin))
            reader.refuse(again, "上の PIN と違います。同じ数字を入れてください。");
    }
    Effects effects;
    effects.pin = PinChange{typed_secret(fields, old_pin), typed_secret(fields, new_pin)};
    return reader.done(Sent{.effects = std::move(effects), .stays = true});
}

TableRow minutes_row(const domain::Record& record) {
    constexpr int step = 5;
    const int minutes = domain::town_of(record).idle_minutes;
    const auto sets = [](int wanted, std::string key) {
        const int kept = std::clamp(wanted, 0, domain::most_idle_minutes);
        return Press{std::move(key), Do{domain::SetIdleMinutes{kept}, {}}, {}};
    };
    Cell cell{minutes == 0 ? "閉じない" : std::to_string(minutes) + "分", TextStyle::small};
    cell.chips = {{"−", Tone::accent, sets(minutes - step, "idle-less")},
                  {"＋", Tone::accent, sets(minutes + step, "idle-more")}};
    return {{Cell{"使わないとき、画面を閉じるまで", TextStyle::small}, cell}, false, {}};
}

TableRow pin_row(bool set) {
    return {
        .cells = {Cell{"PIN", TextStyle::small}, Cell{set ? "あります" : "ありません（どのキーでも開きます）",
                                                      TextStyle::small, set ? Tone::plain : Tone::muted}},
        .press = Press{"pin", OpenForm{pin_form(set)}, {}}};
}

constexpr auto lock_rows = std::to_array<FormSpec>({
    {FormKind::pin, "pin", "画面の PIN", pin_dialog, submit_pin, "画面の PIN を決める、替える、なくす"},
});

}  // namespace

Form pin_form(bool has_pin) {
    Form form{.kind = FormKind::pin};
    if (has_pin) form.chosen["has"] = "1";
    return form;
}

Node lock_table(const domain::Record& record, bool set) {
    Table table{.key = "lock", .columns = {{"会議中以外", 0}, {"いまの設定", 620}}};
    table.rows = {minutes_row(record), pin_row(set)};
    return {std::move(table)};
}

std::span<const FormSpec> lock_forms() {
    return lock_rows;
}

}  // namespace kasane::view
