// 支援会議: 機関ごとの情報, and 同意の働きかけ・次回. Nothing of it reaches the 重層的支援会議 (R03).
#include <algorithm>

#include "view_model/meeting/step_pages.hpp"
#include "view_model/meeting/step_parts.hpp"
#include "view_model/screen/nodes.hpp"

namespace kasane::view {
namespace {

const RoomInformation* told_by(const RoomCase& room, domain::AgencyId agency) {
    const auto at = std::find_if(room.information.begin(), room.information.end(),
                                 [&](const RoomInformation& row) { return row.agency == agency; });
    return at == room.information.end() ? nullptr : &*at;
}

TableRow information_row(const RoomCase& room, domain::AgencyId agency) {
    const auto* told = told_by(room, agency);
    TableRow row;
    row.cells.push_back({.text = short_name_in(room, agency)});
    row.cells.push_back({.text = told == nullptr ? "" : told->fact});
    if (!room.with_person) row.cells.push_back({.text = told == nullptr ? "" : told->view});
    auto form = form_of(room, FormKind::information);
    form.agency = agency;
    row.press = opens("information/" + std::to_string(agency.value), std::move(form));
    return row;
}

/// Those who told something first, then those who may.
Table information_table(const RoomCase& room) {
    Table table{.key = "information", .columns = {{"機関", 190, Align::left}, {"事実", 0, Align::left}}};
    if (!room.with_person) table.columns.push_back({"見立て", 520, Align::left});
    for (const auto& row : room.information) table.rows.push_back(information_row(room, row.agency));
    for (const auto& agency : room.agencies)
        if (told_by(room, agency.id) == nullptr) table.rows.push_back(information_row(room, agency.id));
    table.when_empty = "案内した機関がここに並びます。議題の案内先を決めると、行ごとに書けます。";
    return table;
}

Card effort_card(const RoomCase& room) {
    const auto& effort = room.consent_effort;
    std::string text;
    if (effort && effort->agency) text = joined({name_in(room, *effort->agency), effort->when}, "　");
    auto made = card_of("同意を得る働きかけ　誰が・いつ", text, "まだ決まっていません。押して選びます。",
                        TextStyle::quote);
    if (effort && !effort->how.empty()) made.children.push_back(node::text(effort->how));
    made.press = opens("consent_effort", form_of(room, FormKind::consent_effort));
    return made;
}

Card next_card(const RoomCase& room) {
    const auto& effort = room.consent_effort;
    const auto text = effort && effort->next_on ? text::wareki_with_weekday(*effort->next_on) : std::string();
    auto made = card_of("次にこのケースを話す日", text, "まだ決まっていません。押して日を選びます。",
                        TextStyle::quote);
    auto form = form_of(room, FormKind::consent_effort);
    made.press = opens("consent_effort/next", std::move(form));
    return made;
}

std::vector<std::string> consent_lines(const RoomCase& room) {
    std::vector<std::string> lines;
    for (const auto& member : room.members)
        lines.push_back(
            member.label + "　" +
            (member.consent ? std::string(domain::label(*member.consent)) : "まだ聞いていません"));
    return lines;
}

}  // namespace

StepScreen information_screen(const RoomCase& room) {
    StepScreen screen;
    screen.subtitle = joined({case_line(room), room.household}, "　");
    auto aim = card_of("共有する目的", room.purpose, "目的がまだありません。", TextStyle::big);
    aim.stripe = Tone::accent;
    screen.body = {Node(std::move(aim)), Node(information_table(room)),
                   statutory_line(room, "ここでの情報は重層的支援会議の資料には載りません。")};
    screen.help = "目的に要ることだけを、事実と見立てを分けて書きます。行を押すと書けます。";
    return screen;
}

StepScreen consent_effort_screen(const RoomCase& room) {
    StepScreen screen;
    auto now = card_of_lines("いまの同意", consent_lines(room), false, "世帯の記録がありません。");
    now.fill = true;
    screen.body = {Node(effort_card(room)), Node(next_card(room)), Node(std::move(now))};
    screen.help = "誰が、いつ、どう働きかけるかと、次に話す日を決めます。";
    return screen;
}

}  // namespace kasane::view
