#include "view_model/shift_form.hpp"

#include <array>

#include "domain/query.hpp"
#include "domain/wording.hpp"
#include "view_model/nodes.hpp"

namespace kasane::view {
namespace {

constexpr std::array<int, 4> amounts{5, 10, 15, 20};

/// Picked, else the item that is talked about gets five minutes.
Form with_defaults(Form form, const domain::Record& record) {
    const auto* item = record.find<domain::AgendaItem>(form.item);
    if (item != nullptr && !item->finished_at) form.chosen.try_emplace("to", std::to_string(item->seq));
    form.chosen.try_emplace("minutes", "5");
    return form;
}

Node item_chips(const Form& form, const domain::Record& record, const std::string& key) {
    std::vector<Chip> chips;
    for (const auto& item : domain::agenda_of(record, form.meeting)) {
        const auto seq = std::to_string(item.seq);
        if (item.finished_at || (key == "from" && item.minutes == 0)) continue;
        chips.push_back(node::choice(
            form, key, seq,
            seq + " " + domain::short_title_of(record, item) + "　" + std::to_string(item.minutes) + "分"));
    }
    return node::chips("", std::move(chips));
}

void add_error(Dialog& dialog, const Form& form, const std::string& key) {
    const auto wrong = form.errors.find(key);
    if (wrong != form.errors.end())
        dialog.body.push_back(node::text("× " + wrong->second, TextStyle::small, Tone::ng));
}

}  // namespace

Dialog shift_dialog(const Form& asked, const domain::Record& record) {
    const auto form = with_defaults(asked, record);
    Dialog dialog;
    dialog.key = "shift-minutes";
    dialog.title = "時間を移す";
    dialog.cancel = Press{"cancel", CloseForm{}, {}};
    dialog.body.push_back(node::label("どの議題から"));
    dialog.body.push_back(item_chips(form, record, "from"));
    add_error(dialog, form, "from");
    dialog.body.push_back(node::label("どの議題へ"));
    dialog.body.push_back(item_chips(form, record, "to"));
    add_error(dialog, form, "to");
    std::vector<Chip> minutes;
    for (const int amount : amounts)
        minutes.push_back(
            node::choice(form, "minutes", std::to_string(amount), std::to_string(amount) + "分"));
    dialog.body.push_back(node::chips("", std::move(minutes)));
    dialog.body.push_back(node::label("会議の終わりの予定は変わりません。"));
    dialog.buttons = {node::button("やめる", "cancel", CloseForm{}),
                      node::primary("移す", "submit", SubmitForm{})};
    return dialog;
}

Submitted submit_shift(const Form& asked, const domain::Record& record) {
    const auto form = with_defaults(asked, record);
    const auto from = node::chosen(form, "from");
    const auto to = node::chosen(form, "to");
    FormErrors errors;
    if (from.empty()) errors["from"] = "時間を減らす議題を選んでください。";
    if (to.empty()) errors["to"] = "時間を増やす議題を選んでください。";
    if (!to.empty() && from == to) errors["to"] = "減らす議題と同じです。ほかの議題を選んでください。";
    if (!errors.empty()) return errors;
    domain::ShiftMinutes command;
    for (const auto& item : domain::agenda_of(record, form.meeting))
        if (std::to_string(item.seq) == from) command.item = item.id;
    command.to = std::stoi(to);
    command.minutes = std::stoi(node::chosen(form, "minutes"));
    return domain::Command{command};
}

}  // namespace kasane::view
