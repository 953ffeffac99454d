#include <algorithm>

#include "domain/wording.hpp"
#include "view_model/nodes.hpp"
#include "view_model/parts.hpp"
#include "view_model/screens.hpp"

namespace kasane::view {
namespace {

using domain::ActionItem;
using domain::ActionState;
using domain::AgendaKind;
using domain::MeetingState;

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

TableRow homework_row(const Scope& scope, const ActionItem& row) {
    const auto key = "homework-" + std::to_string(row.id.value);
    Form form;
    form.kind = FormKind::review_homework;
    form.meeting = scope.meeting.id;
    form.action = row.id;
    form.chosen["state"] = domain::code(row.state);
    TableRow made;
    Cell what{shown_text(scope.record, row.item, row.text)};
    what.second = row.remark;
    Cell state;
    state.chips.push_back({std::string(domain::label(row.state)), tone_of(row.state), {}});
    Cell answers;
    answers.chips = {
        {"済", Tone::accent, Press{key + "-done", review(row, ActionState::done), {}}},
        {"継続", Tone::accent, Press{key + "-on", review(row, ActionState::going_on), {}}},
        {"日を変える", Tone::accent, Press{key + "-date", OpenForm{form}, {}}},
    };
    made.cells = {what, Cell{row.agency ? domain::agency_short_name(scope.record, *row.agency) : "—"},
                  Cell{row.due_on ? text::slash_day(*row.due_on) : "—"}, state, answers};
    made.press = Press{key,
                       OpenForm{form},
                       {{'1', review(row, ActionState::done)},
                        {'2', review(row, ActionState::going_on)},
                        {'0', review(row, ActionState::open)}}};
    return made;
}

void fill_homework(Screen& screen, const Scope& scope) {
    screen.title = "前回の宿題";
    Table table;
    table.key = "homework";
    table.columns = {{"宿題", 0},
                     {"だれ", 150},
                     {"いつまで", 150, Align::centre},
                     {"状態", 140, Align::centre},
                     {"きょうの確認", 430}};
    for (const auto& row : domain::homework_from_before(scope.record, scope.meeting.sitting))
        if (domain::comes_back_in(scope.record, row, scope.meeting)) table.rows.push_back(homework_row(scope, row));
    table.when_empty = "前回からの宿題はありません。会議中に「宿題」で記録すると、次の会議でここに並びます。";
    if (!table.rows.empty()) screen.initial_focus = table.rows.front().press->key;
    screen.footer.help = table.rows.empty() ? "宿題はありません。次へ進みます。"
                                            : "一つずつ確かめます。1 済、2 継続、Enter で日を変える。";
    screen.body.push_back({std::move(table)});
}

void fill_gaps(Screen& screen, const Scope& scope) {
    screen.title = "地域課題";
    screen.subtitle = "足りない社会資源。個人が分かることは書きません";
    Table table;
    table.key = "gaps";
    table.columns = {{"地域課題", 0}, {"出どころ", 200, Align::centre}, {"持っていく先", 420}};
    for (const auto& gap : domain::gaps_of(scope.record, scope.meeting.id)) {
        const auto* item = gap.item ? scope.record.find<domain::AgendaItem>(*gap.item) : nullptr;
        table.rows.push_back({{Cell{shown_text(scope.record, gap.item, gap.text)},
                               Cell{item == nullptr ? "—" : "議題" + std::to_string(item->seq)},
                               Cell{gap.forum.empty() ? "—" : gap.forum}},
                              false,
                              {}});
    }
    table.when_empty = "きょうの地域課題はまだありません。「＋ 地域課題」か G で加えます。";
    screen.body.push_back({std::move(table)});
    screen.footer.help = "足りないと感じたことを、どの議題からでも加えられます。";
}

void fill_plain(Screen& screen, const Scope& scope) {
    screen.title = domain::title_of(scope.record, *scope.item);
    screen.footer.help = "話したことを記録します。";
}

void add_notes(Screen& screen, const Scope& scope) {
    ListLines lines;
    lines.lines = note_lines(scope.record, scope.item->id);
    if (lines.lines.empty()) return;
    screen.body.push_back(node::label("記録"));
    screen.body.push_back({std::move(lines)});
}

/// Nobody may see a case before all who are there have confirmed secrecy (R06).
void fill_withheld(Screen& screen, const Scope& scope) {
    screen.title = "守秘の確認が要ります";
    screen.body.push_back(node::filling_card(
        {node::text("守秘を確認していない方がいます。確認するまで、ケースに関することは映りません。",
                    TextStyle::big)},
        Tone::selected));
    screen.footer.help = "出欠の画面で確認してから戻ります。";
    screen.footer.buttons.push_back(node::primary(
        "出欠と守秘へ →", "next", Goto{pages_of(scope.record, scope.meeting.id).front()}, "Enter"));
    screen.initial_focus = "next";
}

bool all_answered(const RoomCase& room) {
    return std::all_of(room.answers.begin(), room.answers.end(),
                       [](const RoomAnswer& row) { return row.answer.has_value(); });
}

/// The last step: ending the item is a press of its own; PgDn only turns the page.
void add_finish(Screen& screen, const Scope& scope, const RoomCase& room) {
    const auto next = page_after_item(scope.record, scope.item->id);
    auto finish = node::button("この議題を終える", "finish", Do{domain::FinishItem{scope.item->id}, next});
    finish.primary = all_answered(room);
    screen.footer.buttons.push_back(std::move(finish));
    if (next) screen.page_down = Press{"page-down", turn_to(scope.record, *next), {}};
}

void add_hot_keys(Screen& screen, const std::vector<HotKey>& keys) {
    for (const auto& key : keys) {
        std::erase_if(screen.hot_keys, [&](const HotKey& mine) { return mine.key == key.key; });
        screen.hot_keys.push_back(key);
    }
}

void fill_case(Screen& screen, const Scope& scope) {
    const auto room = room_case(scope.record, *scope.item);
    const auto step = step_screen(room, scope.state, scope.state.place.step, scope.now);
    screen.title = step.title;
    screen.subtitle = step.subtitle;
    screen.body = step.body;
    screen.footer.help = step.help;
    screen.initial_focus = step.initial_focus;
    const bool running = scope.meeting.state == MeetingState::open && !scope.item->finished_at;
    if (step.takes_notes && running) screen.footer.note = note_field(scope.state);
    add_hot_keys(screen, step.hot_keys);
    const auto steps = domain::steps_of(scope.record, *scope.item);
    const bool last = !steps.empty() && steps.back() == scope.state.place.step;
    if (last && running) {
        if (screen.initial_focus.empty()) screen.initial_focus = "finish";
        return add_finish(screen, scope, room);
    }
    if (scope.item->finished_at && scope.meeting.state == MeetingState::open)
        screen.footer.buttons.push_back(
            node::button("この議題に戻る", "resume-item", Do{domain::ResumeItem{scope.item->id}, {}}));
    lead_to_next(screen, scope);
}

void fill_other(Screen& screen, const Scope& scope) {
    if (scope.item->kind == AgendaKind::homework)
        fill_homework(screen, scope);
    else if (scope.item->kind == AgendaKind::resource_gaps)
        fill_gaps(screen, scope);
    else
        fill_plain(screen, scope);
    add_notes(screen, scope);
    if (scope.meeting.state == MeetingState::open) screen.footer.note = note_field(scope.state);
    lead_to_next(screen, scope);
}

}  // namespace

Screen agenda_screen(const Scope& scope) {
    auto screen = meeting_screen(scope);
    if (scope.meeting.state == MeetingState::open) offer_gap(screen, scope);
    if (scope.item->kind != AgendaKind::support_case)
        fill_other(screen, scope);
    else if (cases_may_show(scope.record, scope.meeting.id))
        fill_case(screen, scope);
    else
        fill_withheld(screen, scope);
    return screen;
}

}  // namespace kasane::view
