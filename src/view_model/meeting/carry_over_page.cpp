// 前回の宿題: homework, and what else earlier meetings left open, each to be settled here (R23).
#include <algorithm>

#include "domain/queries/query.hpp"
#include "domain/queries/wording.hpp"
#include "domain/rules/open_points.hpp"
#include "view_model/meeting/agenda_parts.hpp"
#include "view_model/meeting/follow_up.hpp"
#include "view_model/room/shown_text.hpp"
#include "view_model/screen/nodes.hpp"

namespace kasane::view {
namespace {

using domain::ActionItem;
using domain::ActionState;
using domain::OpenPoint;

Tone tone_of(ActionState state) {
    switch (state) {
        case ActionState::done:
            return Tone::ok;
        case ActionState::going_on:
            return Tone::warn;
        case ActionState::open:
            return Tone::off;
    }
    return Tone::off;
}

Action review(const ActionItem& row, ActionState state) {
    return Do{domain::ReviewAction{row.id, state, row.due_on, row.remark}, {}};
}

/// The words of homework that arose at a case, to those only who were invited to it (R26).
Cell homework_cell(const Scope& scope, const ActionItem& row) {
    const auto* item = row.item ? scope.record.find<domain::AgendaItem>(*row.item) : nullptr;
    if (item == nullptr || !item->support_case || domain::all_invited(scope.record, scope.meeting, *item)) {
        Cell what{shown_text(scope.record, row.item, row.text)};
        what.second = shown_text(scope.record, row.item, row.remark);
        return what;
    }
    const auto room = room_case(scope.record, *item);
    Cell what{room.withheld ? "宿題" : room.number + "　" + room.calling_name};
    what.second = "内容は案内した機関で確かめます";
    return what;
}

TableRow homework_row(const Scope& scope, const ActionItem& row) {
    const auto key = "homework-" + std::to_string(row.id.value);
    Form form{.kind = FormKind::review_homework, .meeting = scope.meeting.id, .action = row.id};
    form.chosen["state"] = domain::code(row.state);
    TableRow made;
    Cell state;
    state.chips.push_back({std::string(domain::label(row.state)), tone_of(row.state), {}});
    Cell answers;
    answers.chips = {
        {"済", Tone::accent, Press{key + "-done", review(row, ActionState::done), {}}},
        {"継続", Tone::accent, Press{key + "-on", review(row, ActionState::going_on), {}}},
        {"日を変える", Tone::accent, Press{key + "-date", OpenForm{form}, {}}},
    };
    made.cells = {homework_cell(scope, row),
                  Cell{row.agency ? domain::agency_short_name(scope.record, *row.agency) : "—"},
                  Cell{row.due_on ? text::slash_day(*row.due_on) : "—"}, state, answers};
    made.press = Press{key,
                       OpenForm{form},
                       {{'1', review(row, ActionState::done)},
                        {'2', review(row, ActionState::going_on)},
                        {'0', review(row, ActionState::open)}}};
    return made;
}

Table homework_table(const Scope& scope) {
    Table table{.key = "homework",
                .columns = {{"宿題", 0},
                            {"だれ", 150},
                            {"いつまで", 150, Align::centre},
                            {"状態", 140, Align::centre},
                            {"きょうの確認", 430}}};
    for (const auto& row : domain::homework_from_before(scope.record, scope.meeting.sitting))
        if (domain::comes_back_in(scope.record, row, scope.meeting))
            table.rows.push_back(homework_row(scope, row));
    table.when_empty = "前回からの宿題はありません。会議中に「宿題」で記録すると、次の会議でここに並びます。";
    return table;
}

/// A point as this room may see it: number and 呼称 to all who confirmed secrecy, its words to those who were
/// invited, nothing of a case that nobody agreed to share any more.
struct ShownPoint {
    std::string about;
    std::string words;
    bool open = false;  ///< it can be settled here
};

ShownPoint shown_point(const Scope& scope, const OpenPoint& point) {
    const auto* item = point.item ? scope.record.find<domain::AgendaItem>(*point.item) : nullptr;
    if (item == nullptr) return {"", point.text, true};
    const std::string kind(domain::label(point.kind));
    const auto room = room_case(scope.record, *item);
    if (room.withheld) return {"", kind, false};
    const auto about = room.number + "　" + room.calling_name;
    if (!domain::all_invited(scope.record, scope.meeting, *item)) return {about, kind, false};
    return {about, shown_text(scope.record, point.item, point.text), true};
}

Cell due_cell(const Scope& scope, const std::optional<text::Date>& due) {
    Cell cell{due ? text::slash_day(*due) : "—"};
    if (due && *due < scope.now.date) {
        cell.text = "▲ " + cell.text;
        cell.tone = Tone::warn;
    }
    return cell;
}

/// Where the case is on today's agenda, what only a meeting can settle is settled there.
Cell settling_cell(const Scope& scope, const OpenPoint& point, const ShownPoint& shown,
                   const std::string& key) {
    Cell cell;
    const auto form = form_for(scope.record, point);
    if (shown.open && form) {
        cell.chips.push_back(
            {settling_words(scope.record, point), Tone::accent, Press{key, OpenForm{*form}, {}}});
        return cell;
    }
    for (const auto& item : domain::agenda_of(scope.record, scope.meeting.id))
        if (point.support_case && item.support_case == point.support_case)
            cell.text = "議題" + std::to_string(item.seq) + "で話します";
    if (cell.text.empty()) cell.text = shown.open ? "ケースの議題で話します" : "案内した機関で確かめます";
    cell.style = TextStyle::small;
    cell.tone = Tone::muted;
    return cell;
}

TableRow point_row(const Scope& scope, const OpenPoint& point, int number) {
    const auto shown = shown_point(scope, point);
    Cell what{shown.words};
    what.second = shown.about;
    TableRow row;
    row.cells = {
        std::move(what), Cell{point.agency ? domain::agency_short_name(scope.record, *point.agency) : "—"},
        due_cell(scope, point.due), settling_cell(scope, point, shown, "point-" + std::to_string(number))};
    return row;
}

Table points_table(const Scope& scope) {
    Table table{.key = "points",
                .columns = {{"前の会議で残ったこと", 0},
                            {"だれ", 150},
                            {"いつまで", 190, Align::centre},
                            {"きょうの確認", 330}}};
    if (!cases_may_show(scope.record, scope.meeting.id)) return table;
    int number = 0;
    for (const auto& point : domain::points_for(scope.record, scope.meeting))
        table.rows.push_back(point_row(scope, point, ++number));
    return table;
}

}  // namespace

void fill_carry_over(Screen& screen, const Scope& scope) {
    screen.title = domain::title_of(scope.record, *scope.item);
    auto homework = homework_table(scope);
    auto points = points_table(scope);
    const bool nothing = homework.rows.empty() && points.rows.empty();
    if (!homework.rows.empty()) screen.initial_focus = homework.rows.front().press->key;
    screen.footer.help = nothing ? "宿題はありません。次へ進みます。"
                         : homework.rows.empty()
                             ? "残ったことを一つずつ確かめ、済んだものは右の札を押して記録します。"
                             : "一つずつ確かめます。1 済、2 継続、Enter で日を変える。";
    if (!homework.rows.empty() || points.rows.empty()) screen.body.push_back({std::move(homework)});
    if (!points.rows.empty()) screen.body.push_back({std::move(points)});
}

}  // namespace kasane::view
