// 支援と役割・期限, 当面の役割と安全: the role board. Nothing here asks an agency to take a role; what nobody
// holds is shown, with the ways to go on.
#include <algorithm>
#include <array>

#include "view_model/meeting/step_pages.hpp"
#include "view_model/meeting/step_parts.hpp"
#include "view_model/screen/nodes.hpp"

namespace kasane::view {
namespace {

using domain::RoleKind;

constexpr std::array<std::pair<char, RoleKind>, 4> role_keys{{{'1', RoleKind::responsible},
                                                              {'2', RoleKind::cooperating},
                                                              {'3', RoleKind::informed},
                                                              {'0', RoleKind::none}}};

std::string key_of(std::string_view what, const RoomItem& item) {
    return std::string(what) + "/" + std::to_string(item.id.value);
}

std::string key_of_cell(const RoomItem& item, domain::AgencyId agency) {
    return key_of("role", item) + "/" + std::to_string(agency.value);
}

RoleKind kind_of(const RoomItem& item, domain::AgencyId agency) {
    for (const auto& role : item.roles)
        if (role.agency == agency) return role.kind;
    return RoleKind::none;
}

RoleKind next_kind(RoleKind kind) {
    constexpr std::array<RoleKind, 4> next{RoleKind::responsible, RoleKind::cooperating, RoleKind::informed,
                                           RoleKind::none};
    return next.at(static_cast<std::size_t>(kind));
}

std::ptrdiff_t holders(const RoomItem& item) {
    return std::count_if(item.roles.begin(), item.roles.end(),
                         [](const RoomRole& role) { return role.kind == RoleKind::responsible; });
}

bool is_open(const RoomItem& item) {
    return holders(item) == 0 && !item.no_taker;
}

bool lacks_due(const RoomItem& item) {
    return !item.dated && !item.no_taker;
}

bool is_held_twice(const RoomItem& item) {
    return holders(item) > 1 && !item.shared;
}

Cell role_cell(const RoomItem& item, domain::AgencyId agency) {
    const auto kind = kind_of(item, agency);
    Cell cell{.text = std::string(domain::sign(kind))};
    cell.mark = true;
    cell.tone = kind == RoleKind::responsible ? Tone::accent : Tone::plain;
    cell.press = Press{key_of_cell(item, agency), Do{domain::SetRole{item.id, agency, next_kind(kind)}, {}}};
    for (const auto& [key, to] : role_keys)
        cell.press->hot_keys.push_back({key, Do{domain::SetRole{item.id, agency, to}, {}}});
    return cell;
}

Form form_about(const RoomCase& room, const RoomItem& item, FormKind kind) {
    auto form = form_of(room, kind);
    form.support_item = item.id;
    form.number = item.number;
    form.service = item.service;
    return form;
}

Cell due_cell(const RoomCase& room, const RoomItem& item) {
    Cell cell{.text = item.due_board};
    if (lacks_due(item)) {
        cell.text = item.due_board.empty() ? "▲ 期限" : "▲ " + item.due_board;
        cell.tone = Tone::warn;
    }
    cell.press = opens(key_of("due", item), form_about(room, item, FormKind::due));
    return cell;
}

/// The muted second line: 使う事業, 早期支援, 担い手なし, 複数で.
std::string remarks(const RoomItem& item) {
    std::vector<std::string> parts;
    if (item.service != domain::Service::none)
        parts.push_back(
            std::string(item.service == domain::Service::outreach ? "アウトリーチ等" : "参加支援"));
    if (item.early_start_on) parts.push_back("早期支援 " + text::slash_day(*item.early_start_on) + "から");
    if (item.shared) parts.emplace_back("複数で担当");
    if (item.no_taker) parts.emplace_back("担い手なし → 地域課題");
    return joined(parts, "　");
}

TableRow board_row(const RoomCase& room, const RoomItem& item) {
    TableRow row;
    row.cells.push_back({.text = std::to_string(item.number)});
    Cell wording{.text = item.text, .second = remarks(item)};
    wording.press = opens(key_of("support", item), form_about(room, item, FormKind::support_text));
    row.cells.push_back(std::move(wording));
    for (const auto& agency : room.agencies) row.cells.push_back(role_cell(item, agency.id));
    row.cells.push_back(due_cell(room, item));
    row.highlighted = is_open(item);
    return row;
}

/// Narrower columns where many agencies sit at the table, so that the wording keeps its room.
float role_width(std::size_t agencies) {
    if (agencies <= 8) return 94;
    return std::max(72.0F, 752.0F / static_cast<float>(agencies));
}

Table board(const RoomCase& room) {
    Table table{.key = "roles", .columns = {{"#", 52, Align::centre}, {"支援内容", 0, Align::left}}};
    for (const auto& agency : room.agencies)
        table.columns.push_back({agency.short_name, role_width(room.agencies.size()), Align::centre});
    table.columns.push_back({"期限", 126, Align::centre});
    for (const auto& item : room.support) table.rows.push_back(board_row(room, item));
    table.when_empty = "支援内容がまだありません。「＋ 支援内容」で加えます。";
    return table;
}

template <class Wanted>
std::string numbers(const RoomCase& room, Wanted wanted) {
    std::vector<std::string> found;
    for (const auto& item : room.support)
        if (wanted(item)) found.push_back(std::to_string(item.number));
    return joined(found, "・");
}

ChipLine legend(const RoomCase& room) {
    const std::string signs =
        room.with_person ? "◎ 主に受けもつ　○ 手伝う　△ 見守る" : "◎ 担当　○ 協力　△ 情報共有・見守り";
    ChipLine line{signs, {}, "", false};
    line.chips.push_back(offer("＋ 支援内容", opens("support/new", form_of(room, FormKind::support_text))));
    const auto warn = [&](const std::string& found, const std::string& what) {
        if (!found.empty() && !room.with_person)
            line.chips.push_back({"▲ " + found + " " + what, Tone::warn, {}});
    };
    warn(numbers(room, is_open), "の担当が決まっていません");
    warn(numbers(room, lacks_due), "の期限か見直しの日が決まっていません");
    return line;
}

Chip share_chip(const RoomItem& item) {
    return node::choice("複数で", item.shared,
                        Press{key_of("share", item), Do{domain::ShareItem{item.id, !item.shared}, {}}});
}

/// 「4 をどうするか」: the ways to go on with what nobody holds yet.
ChipLine ways(const RoomCase& room, const RoomItem& item) {
    ChipLine line{std::to_string(item.number) + " をどうするか", {}, "1 ◎　2 ○　3 △　0 消す", true};
    auto part = form_about(room, item, FormKind::support_text);
    part.chosen["part"] = "1";
    line.chips = {offer("一部だけ", opens(key_of("part", item), std::move(part))),
                  offer("期限つき", opens(key_of("limit", item), form_about(room, item, FormKind::due))),
                  share_chip(item),
                  offer("担い手なし → 地域課題",
                        opens(key_of("no_taker", item), form_about(room, item, FormKind::no_taker)))};
    return line;
}

void add_ways(std::vector<Node>& body, const RoomCase& room) {
    constexpr int most = 2;
    int shown = 0;
    for (const auto& item : room.support) {
        if (is_held_twice(item))
            body.push_back(
                ChipLine{std::to_string(item.number) + " は ◎ が" + std::to_string(holders(item)) + "つです",
                         {share_chip(item)},
                         "",
                         true});
        if (is_open(item) && shown++ < most) body.push_back(ways(room, item));
    }
}

std::string help_of(const RoomCase& room) {
    if (room.support.empty()) return "「＋ 支援内容」で、本人の目標のためにすることを加えます。";
    if (!numbers(room, is_open).empty())
        return "本人の目標のために、できることを場に尋ねます。決まらなければ下の進め方を選びます。";
    if (!numbers(room, lacks_due).empty()) return "期限のない支援内容は、期限の欄を押して日を決めます。";
    return "役割と期限がそろいました。次へ進みます。";
}

void add_immediate(std::vector<Node>& body, const RoomCase& room) {
    if (room.with_person) return;
    if (!room.safety.empty()) {
        auto safety = card_of("安全のために", room.safety, "");
        safety.ground = Tone::selected;
        body.push_back(std::move(safety));
    }
    body.push_back(statutory_line(room, "ここで決めた役割は重層的支援会議の資料には載りません。"));
}

}  // namespace

StepScreen roles_screen(const RoomCase& room, bool immediate) {
    StepScreen screen;
    screen.body = {Node(board(room)), Node(legend(room))};
    add_ways(screen.body, room);
    if (immediate) add_immediate(screen.body, room);
    screen.help =
        room.with_person ? "だれが、何を、いつまでにするかを、本人と一緒に決めます。" : help_of(room);
    const auto open = std::find_if(room.support.begin(), room.support.end(), is_open);
    if (open != room.support.end() && !room.agencies.empty())
        screen.initial_focus = key_of_cell(*open, room.agencies.front().id);
    return screen;
}

}  // namespace kasane::view
