// 変化と前の役割, 目標の達成: what became of the roles of the last plan, and who says so.
#include <algorithm>
#include <array>

#include "view_model/meeting/step_pages.hpp"
#include "view_model/meeting/step_parts.hpp"
#include "view_model/screen/nodes.hpp"

namespace kasane::view {
namespace {

constexpr std::array<domain::Progress, 3> states{domain::Progress::done, domain::Progress::going_on,
                                                 domain::Progress::not_started};

std::string key_of(const RoomItem& item, std::string_view what) {
    return "progress/" + std::to_string(item.id.value) + "/" + std::string(what);
}

/// Who says so, unless somebody else is named: whoever holds ◎.
std::optional<domain::AgencyId> who_says(const RoomItem& item) {
    if (item.progress_by) return item.progress_by;
    return item.roles.empty() ? std::nullopt : std::optional(item.roles.front().agency);
}

Chip progress_chip(const RoomItem& item, domain::Progress progress) {
    const std::string word(domain::label(progress));
    Action action = Do{domain::SetProgress{item.id, progress, who_says(item)}, {}};
    auto made = Press{key_of(item, domain::code(progress)), std::move(action)};
    if (item.progress != progress) return {"○ " + word, Tone::plain, std::move(made)};
    if (progress == domain::Progress::done) return {"● " + word, Tone::ok, std::move(made)};
    if (progress == domain::Progress::going_on) return {"▲ " + word, Tone::warn, std::move(made)};
    return {"● " + word, Tone::off, std::move(made)};
}

std::string holders(const RoomCase& room, const RoomItem& item) {
    std::vector<std::string> names;
    for (const auto& role : item.roles)
        if (role.kind == domain::RoleKind::responsible) names.push_back(short_name_in(room, role.agency));
    return joined(names, "・");
}

/// Pressed, the next agency with a role of this item says so.
domain::AgencyId next_to_say(const RoomItem& item) {
    const auto now = who_says(item);
    for (std::size_t at = 0; at < item.roles.size(); ++at)
        if (item.roles[at].agency == now) return item.roles[(at + 1) % item.roles.size()].agency;
    return item.roles.front().agency;
}

Cell says_cell(const RoomCase& room, const RoomItem& item) {
    Cell cell{.text = item.progress_by ? short_name_in(room, *item.progress_by) : "—"};
    cell.tone = item.progress_by ? Tone::plain : Tone::muted;
    if (item.progress == domain::Progress::unknown || item.roles.empty()) return cell;
    cell.press =
        Press{key_of(item, "by"), Do{domain::SetProgress{item.id, item.progress, next_to_say(item)}, {}}};
    return cell;
}

TableRow progress_row(const RoomCase& room, const RoomItem& item) {
    TableRow row;
    row.cells.push_back({.text = std::to_string(item.number)});
    row.cells.push_back({.text = item.text});
    row.cells.push_back({.text = holders(room, item)});
    Cell progress;
    for (const auto state : states) progress.chips.push_back(progress_chip(item, state));
    row.cells.push_back(std::move(progress));
    row.cells.push_back(says_cell(room, item));
    row.highlighted = item.progress == domain::Progress::unknown;
    return row;
}

bool all_known(const RoomCase& room) {
    return std::none_of(room.previous.begin(), room.previous.end(),
                        [](const RoomItem& item) { return item.progress == domain::Progress::unknown; });
}

Card point_card(const RoomCase& room, domain::PlanPointKind kind, const std::vector<RoomPoint>& points) {
    auto made = card_of_lines(std::string(domain::label(kind)), texts_of(points), false,
                              "まだありません。押すと加えられます。");
    auto form = form_of(room, FormKind::point);
    form.point_kind = kind;
    made.press = opens("point/" + std::string(domain::code(kind)), std::move(form));
    return made;
}

/// The words of all members in one card: beside the table there is no room for more.
Card words_card(const RoomCase& room) {
    auto made = Card{{node::label("いまの言葉")}};
    for (const auto& goal : room.goals)
        made.children.push_back(node::text(goal.label + "「" + goal.words + "」", TextStyle::strong));
    made.stripe = Tone::accent;
    return made;
}

}  // namespace

Table progress_table(const RoomCase& room) {
    Table table{.key = "progress",
                .columns = {{"#", 52, Align::centre},
                            {"支援内容", 0, Align::left},
                            {"担当", 150, Align::left},
                            {"実施状況", 500, Align::centre},
                            {"答えた機関", 170, Align::centre}}};
    for (const auto& item : room.previous) table.rows.push_back(progress_row(room, item));
    table.when_empty = "前のプランの役割がここに並びます。前のプランの記録はありません。";
    return table;
}

StepScreen review_screen(const RoomCase& room) {
    StepScreen screen;
    screen.subtitle = case_line(room);
    if (room.previous_made_on) screen.subtitle += "　" + text::wareki(*room.previous_made_on) + "のプラン";
    if (room.timing == domain::ReviewTiming::monitoring && room.monitoring_on)
        screen.subtitle += "　モニタリングの予定 " + text::wareki(*room.monitoring_on);
    auto change = card_of("変化", room.change, "前の会議からの変化を書きます。押すと書けます。");
    change.press = opens("change", form_of(room, FormKind::change));
    screen.body.push_back(std::move(change));
    screen.body.push_back(progress_table(room));
    if (!room.goals.empty()) screen.body.push_back(words_card(room));
    screen.help = all_known(room) ? "前の役割がそろいました。次へ進みます。"
                                  : "役割ごとに、担当した機関が できた・途中・まだ を答えます。";
    return screen;
}

StepScreen achievement_screen(const RoomCase& room) {
    using Kind = domain::PlanPointKind;
    StepScreen screen;
    screen.body = goal_cards(room);
    std::vector<Node> points{Node(point_card(room, Kind::achievement, room.achievements))};
    if (!room.with_person) points.push_back(point_card(room, Kind::supporter_state, room.supporter_states));
    screen.body.push_back(node::columns(std::move(points)));
    screen.body.push_back(progress_table(room));
    screen.help = "本人の目標がどうなったか、支えてきた方の様子はどうかを確かめます。";
    return screen;
}

}  // namespace kasane::view
