// 連絡と接触の試み, 気づきの連絡先: only lost contact is a 中断, and safety is looked at first (R12).
#include "view_model/meeting/step_pages.hpp"
#include "view_model/meeting/step_parts.hpp"
#include "view_model/screen/nodes.hpp"

namespace kasane::view {
namespace {

Press opens_part_of_suspension(const RoomCase& room, const std::string& part) {
    auto form = form_of(room, FormKind::suspension);
    form.chosen["part"] = part;
    return opens("suspension/" + part, std::move(form));
}

Table attempt_table(const RoomCase& room) {
    Table table{.key = "attempts",
                .columns = {{"方法", 270, Align::left},
                            {"回数", 110, Align::centre},
                            {"最後", 250, Align::left},
                            {"結果", 0, Align::left}}};
    for (const auto& attempt : room.attempts) {
        TableRow row;
        row.cells.push_back({.text = attempt.way});
        row.cells.push_back({.text = std::to_string(attempt.count)});
        row.cells.push_back({.text = text::month_day(attempt.last_on)});
        row.cells.push_back({.text = attempt.result});
        table.rows.push_back(std::move(row));
    }
    table.when_empty = "訪問や電話の記録がここに並びます。「＋ 接触の試み」で加えます。";
    return table;
}

ChipLine last_contact(const RoomCase& room, text::Date today) {
    ChipLine line{"最後の連絡　まだ記録がありません", {}, "", false};
    if (room.last_contact_on) {
        const auto days = text::days_between(*room.last_contact_on, today);
        line.leading =
            "最後の連絡　" + text::wareki(*room.last_contact_on) + "　" + std::to_string(days) + "日前";
    }
    line.chips.push_back(offer("＋ 接触の試み", opens("attempt/new", form_of(room, FormKind::attempt))));
    return line;
}

std::string safety_text(const RoomCase& room) {
    if (!room.suspension || room.suspension->safety_checked == domain::YesNo::unset) return {};
    const std::string checked =
        room.suspension->safety_checked == domain::YesNo::yes ? "✓ 確かめた" : "▲ 確かめられていない";
    return joined({checked, room.suspension->safety}, "　");
}

Node safety_card(const RoomCase& room) {
    const auto text = safety_text(room);
    auto made = card_of("安否", text.empty() ? room.safety : text, "まだ記録がありません。押すと書けます。");
    if (text.empty() && !room.safety.empty())
        made.children.push_back(
            node::text("▲ この会議でまだ確かめていません。押して記録します。", TextStyle::small, Tone::warn));
    made.ground = Tone::selected;
    made.press = opens_part_of_suspension(room, "safety");
    return {std::move(made)};
}

Node contact_card(const RoomCase& room) {
    const bool agreed = room.suspension && !room.suspension->contact_points.empty();
    auto lines = agreed ? std::vector{room.suspension->contact_points} : texts_of(room.contact_points);
    auto made = card_of_lines("気づいたら知らせてもらう先", std::move(lines), false,
                              "まだありません。押すと書けます。");
    made.press = opens_part_of_suspension(room, "points");
    made.fill = true;
    return {std::move(made)};
}

Node reopen_card(const RoomCase& room) {
    const bool here = room.suspension && !room.suspension->reopen_when.empty();
    auto made = card_of("再開するとき", here ? room.suspension->reopen_when : room.reopen_when,
                        "まだありません。押すと書けます。");
    made.press = opens_part_of_suspension(room, "reopen");
    made.fill = true;
    return {std::move(made)};
}

Node revisit_card(const RoomCase& room) {
    std::string text;
    if (room.suspension && (room.suspension->revisit_on || room.suspension->revisit_by))
        text = joined(
            {room.suspension->revisit_on ? text::wareki_with_weekday(*room.suspension->revisit_on) : "",
             room.suspension->revisit_by ? name_in(room, *room.suspension->revisit_by) : ""},
            "　");
    auto made =
        card_of("もう一度たずねる日と機関", text, "まだ決まっていません。押して選びます。", TextStyle::quote);
    made.press = opens_part_of_suspension(room, "revisit");
    return {std::move(made)};
}

}  // namespace

StepScreen attempts_screen(const RoomCase& room, text::Date today) {
    StepScreen screen;
    screen.body = {Node(last_contact(room, today)), Node(attempt_table(room)), safety_card(room)};
    const bool checked = room.suspension && room.suspension->safety_checked != domain::YesNo::unset;
    screen.help = checked ? "経過と安否がそろいました。次へ進みます。"
                          : "いつ、どう連絡を試みたかと、安否を確かめたかを記録します。";
    return screen;
}

StepScreen contact_points_screen(const RoomCase& room) {
    StepScreen screen;
    screen.body = {revisit_card(room), node::columns({contact_card(room), reopen_card(room)}, {}, true)};
    screen.help = "誰が気づき、どこへ知らせ、いつもう一度たずねるかを決めます。";
    return screen;
}

}  // namespace kasane::view
