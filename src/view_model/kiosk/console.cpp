#include "view_model/kiosk/console.hpp"

#include <algorithm>

#include "domain/queries/load_board.hpp"
#include "domain/queries/pace.hpp"
#include "domain/queries/query.hpp"
#include "domain/queries/wording.hpp"
#include "view_model/kiosk/console_words.hpp"
#include "view_model/kiosk/kiosk.hpp"
#include "view_model/kiosk/lock_page.hpp"
#include "view_model/kiosk/meeting_page.hpp"
#include "view_model/kiosk/page_table.hpp"
#include "view_model/kiosk/room_view.hpp"
#include "view_model/meeting/note_names.hpp"
#include "view_model/meeting/pages.hpp"
#include "view_model/room/shown_text.hpp"
#include "view_model/screen/nodes.hpp"
#include "view_model/screen/private_note.hpp"

namespace kasane::view {
namespace {

using domain::PaceState;

const domain::Meeting& meeting_of(const ConsoleSource& source) {
    return *source.record.find<domain::Meeting>(source.state.place.meeting);
}

const domain::AgendaItem* item_of(const ConsoleSource& source) {
    return source.record.find<domain::AgendaItem>(source.state.place.item);
}

std::optional<RoomCase> case_of(const ConsoleSource& source) {
    const auto* item = item_of(source);
    if (item == nullptr || !item->support_case) return {};
    if (!cases_may_show(source.record, item->meeting)) return {};
    auto room = room_case(source.record, *item);
    return room.withheld ? std::nullopt : std::optional{std::move(room)};
}

std::string projected(const ConsoleSource& source, const RoomPage& room) {
    const auto& projection = source.state.projection;
    if (projection.blank) return "伏せています";
    const auto title = room.title.empty() ? std::string("待ち受け") : room.title;
    if (projection.frozen && room.key == projection.frozen->page.key) return "止めています：" + title;
    return (projection.names ? "氏名を映しています：" : "映写中：") + title;
}

std::string late_words(const domain::Pace& pace) {
    const auto end = text::clock(pace.predicted_end % (24 * 60));
    if (pace.over == 0) return end;
    return end + "（" + std::to_string(pace.over) + "分超過）";
}

Header header_of_console(const ConsoleSource& source, const RoomPage& room) {
    const auto pace = domain::pace_of(source.record, meeting_of(source), source.now);
    Header header;
    header.title = "司会の画面";
    header.pill = projected(source, room);
    header.remark = "終わりの見込み";
    header.figure = late_words(pace);
    header.late = pace.over > 0;
    header.clock = text::clock(text::minutes_of_day(source.now));
    return header;
}

Cell small_cell(std::string words, Tone tone = Tone::plain) {
    return Cell{std::move(words), TextStyle::label, tone};
}

/// 「11…」 while it goes on, 「▲ 27…」 once it is a minute over, 「▲」 where it will not fit.
Cell real_cell(const domain::ItemPace& row) {
    const auto real = row.real ? std::to_string(*row.real) : std::string();
    switch (row.state) {
        case PaceState::running:
            return small_cell(real + "…");
        case PaceState::over:
            return small_cell("▲ +" + std::to_string(*row.real - row.planned), Tone::warn);
        case PaceState::ahead:
            return small_cell(row.at_risk ? "▲" : "", row.at_risk ? Tone::warn : Tone::plain);
        case PaceState::finished:
            break;
    }
    return small_cell(real.empty() ? "―" : real);
}

/// 「R7-012」; the timing is in the rail.
std::string name_of(const ConsoleSource& source, const domain::AgendaItem& item) {
    const auto* found = item.support_case ? source.record.find<domain::Case>(*item.support_case) : nullptr;
    return found == nullptr ? domain::short_title_of(source.record, item) : found->number;
}

Table pace_table(const ConsoleSource& source) {
    Table table{.key = "pace",
                .columns = {{"議題", 0}, {"予定", 90, Align::centre}, {"実際", 130, Align::centre}}};
    const auto pace = domain::pace_of(source.record, meeting_of(source), source.now);
    for (const auto& row : pace.items) {
        const auto* item = source.record.find<domain::AgendaItem>(row.item);
        TableRow made;
        made.cells = {small_cell(std::to_string(row.seq) + " " + name_of(source, *item)),
                      small_cell(std::to_string(row.planned)), real_cell(row)};
        made.highlighted = row.state == PaceState::running || row.state == PaceState::over;
        table.rows.push_back(std::move(made));
    }
    table.when_empty = "議題がありません。";
    return table;
}

Bars load_bars(const ConsoleSource& source) {
    Bars bars;
    for (const auto& load : domain::loads_of(source.overview.record, {})) {
        const auto& running = load.running;
        if (running.responsible == 0) continue;
        bars.bars.push_back(
            {domain::agency_short_name(source.overview.record, load.agency), running.responsible});
    }
    std::stable_sort(bars.bars.begin(), bars.bars.end(),
                     [](const Bar& a, const Bar& b) { return a.value > b.value; });
    bars.when_empty = "動いているプランの担当はまだありません。";
    return bars;
}

void add_side(Screen& screen, const ConsoleSource& source) {
    Form shift{.kind = FormKind::shift_minutes,
               .meeting = source.state.place.meeting,
               .item = source.state.place.item};
    std::vector<Chip> chips;
    if (meeting_of(source).state == domain::MeetingState::open)
        chips.push_back({"時間を移す（T）", Tone::accent, Press{"shift", OpenForm{shift}, {}}});
    screen.side.push_back(node::chips("進み具合", std::move(chips)));
    screen.side.push_back({pace_table(source)});
    screen.side.push_back(node::text("各機関の担当（動いている全プラン）", TextStyle::strong));
    screen.side.push_back({load_bars(source)});
}

Node picture(const ConsoleSource& source, const char* key, bool live) {
    Picture made;
    made.key = key;
    made.aspect = source.aspect;
    made.live = live;
    made.quiet = !live;
    return {std::move(made)};
}

Node next_card(const ConsoleSource& source) {
    const auto next = page_after(source.record, source.state.place);
    const auto name = next ? page_name(source.record, *next, source.state.place) : "次の会議・紙";
    return node::card({node::text("次の画面：" + name, TextStyle::strong)});
}

/// What a rule finds first stands by itself, what is still to come on one line.
Node left_card(const std::optional<RoomCase>& room) {
    std::vector<Node> parts{node::label("この議題で残っていること")};
    const auto lines = room ? left_at_item(*room) : std::vector<std::string>{};
    int found = 0;
    std::string to_come;
    for (const auto& line : lines) {
        if (!line.starts_with("▲"))
            to_come += (to_come.empty() ? "" : "　") + line;
        else if (++found == 1)
            parts.push_back(node::text(line, TextStyle::label, Tone::warn));
    }
    if (found > 1)
        parts.push_back(
            node::text("▲ ほか " + std::to_string(found - 1) + " 件", TextStyle::label, Tone::warn));
    if (!to_come.empty()) parts.push_back(node::text(to_come, TextStyle::small));
    if (lines.empty()) parts.push_back(node::text("ありません。", TextStyle::label, Tone::muted));
    return node::filling_card(std::move(parts));
}

Node pictures(const ConsoleSource& source, const Screens& screens, const std::optional<RoomCase>& room) {
    if (screens.same)
        return node::columns(
            {{Stack{{node::label("映っている画面"), picture(source, working_picture, true)}}},
             {Stack{{next_card(source), left_card(room)}}}},
            {1.05F, 1}, false);
    return node::columns(
        {{Stack{{node::text("▲ 手元の画面（部屋には映っていません）", TextStyle::small, Tone::warn),
                 picture(source, working_picture, true)}}},
         {Stack{{node::label("部屋に映っている画面"), picture(source, room_picture, false)}}}},
        {1, 1}, false);
}

bool hides_address(const ConsoleSource& source) {
    const auto* item = source.record.find<domain::AgendaItem>(source.state.place.item);
    const auto* support_case = item != nullptr && item->support_case
                                   ? source.record.find<domain::Case>(*item->support_case)
                                   : nullptr;
    return support_case != nullptr && support_case->protected_address;
}

Node note_card(const ConsoleSource& source, const Screen& working) {
    if (!working.footer.note)
        return node::filling_card(
            {node::label("記録"), node::text("この画面では記録しません。", TextStyle::small, Tone::muted)});
    auto field = *working.footer.note;
    // The console's field is narrow: what the hint says elsewhere stands above it.
    field.label = hides_address(source) ? "記録（Enter で部屋に映ります。住所は書きません）"
                                        : "記録（Enter で残り、部屋に映ります）";
    field.hint = "一文で";
    field.stays = true;
    std::vector<Node> parts{{std::move(field)}};
    std::vector<Chip> chips;
    for (const auto& reference : references_of(source.record, source.state.place.item))
        chips.push_back(
            {reference, Tone::off, Press{"reference-" + reference, InsertText{"note", reference}, {}}});
    if (!chips.empty()) parts.push_back(node::chips("", std::move(chips)));
    return node::filling_card(std::move(parts));
}

Node memo_card(const ConsoleSource& source) {
    return node::filling_card({private_note_field(source.overview.notes, source.state.place.item,
                                                  "手元のメモ（映りません。紙にも載りません）")});
}

void add_footer(Screen& screen, const ConsoleSource& source, const Screen& working) {
    const auto& projection = source.state.projection;
    auto blank = node::button(projection.blank ? "また映す" : "伏せる", "blank", Blank{});
    blank.hint = "B";
    auto freeze = node::button(projection.frozen ? "動かす" : "止める", "freeze", Freeze{});
    freeze.hint = "F";
    screen.footer.buttons = {std::move(blank), std::move(freeze)};
    for (auto button : working.footer.buttons) screen.footer.buttons.push_back(std::move(button));
    screen.footer.help = "N を押す間 氏名を映す　X 長押し 画面を入れ替え　R 記録　M メモ　F6 画面⇔欄";
}

void add_keys(Screen& screen, const Screen& working, const ConsoleSource& source) {
    screen.page_down = working.page_down;
    screen.page_up = working.page_up;
    screen.escape = Press{"to-page", FocusOn{working_picture}, {}};
    screen.help = working.help;
    screen.hot_keys = {{'b', Blank{}}, {'.', Blank{}}, {'f', Freeze{}}};
    if (working.footer.note) screen.hot_keys.push_back({'r', FocusOn{"note"}});
    screen.hot_keys.push_back({'m', FocusOn{private_note_key(source.state.place.item)}});
}

/// Where the page names one of its buttons, that stands on the console.
std::string first_focus(const Screen& working) {
    for (const auto& button : working.footer.buttons)
        if (button.press.key == working.initial_focus) return working.initial_focus;
    return working_picture;
}

Screen console_screen(const ConsoleSource& source, const Screens& screens) {
    Screen screen;
    screen.key = "console-" + std::to_string(source.state.place.meeting.value);
    screen.mode = Mode::console;
    screen.header = header_of_console(source, screens.room);
    const auto room = case_of(source);
    screen.body.push_back(pictures(source, screens, room));
    if (room && screens.same) {
        const auto words = reading_example(*room, source.state.place.step);
        Card example;
        example.children = {node::label("読み上げの例"), node::text(words, TextStyle::small)};
        example.ground = Tone::selected;
        screen.body.push_back({std::move(example)});
    }
    if (!screens.same) screen.body.push_back(node::columns({next_card(source), left_card(room)}));
    screen.body.push_back(node::columns({note_card(source, screens.working), memo_card(source)}, {}, true));
    add_side(screen, source);
    add_footer(screen, source, screens.working);
    add_keys(screen, screens.working, source);
    screen.initial_focus = first_focus(screens.working);
    screen.banner = screens.working.banner;
    screen.dialog = screens.working.dialog;
    return screen;
}

/// The page in the picture: what is typed, asked and said stands on the console around it.
Screen in_picture(const RoomPage& page, const Screen& full) {
    auto screen = screen_of(page);
    screen.page_down = full.page_down;
    screen.page_up = full.page_up;
    screen.escape = full.escape;
    screen.help = full.help;
    screen.hot_keys = full.hot_keys;
    screen.initial_focus = full.initial_focus;
    return screen;
}

bool is_pictured(const ConsoleSource& source) {
    const auto& place = source.state.place;
    if (source.state.guide) return false;  // the chair reads it; the room keeps what it sees
    return source.record.find<domain::Meeting>(place.meeting) != nullptr &&
           (place.page == Page::agenda_item || place.page == Page::closing);
}

}  // namespace

Screens screens_of(const ConsoleSource& source) {
    const auto full = screen_of(source.state, source.record, source.overview, source.now);
    Screens screens;
    screens.room =
        source.state.lock ? locked_room(source.now) : room_page(source.state, source.record, source.now);
    screens.pictured = !source.state.lock && is_pictured(source);
    if (!screens.pictured) {
        screens.console = full;
        return screens;
    }
    const auto page = working_page(source.state, source.record, source.now);
    const auto& projection = source.state.projection;
    screens.same = !projection.blank && !projection.frozen;
    screens.working = full;
    screens.console = console_screen(source, screens);
    screens.working = in_picture(page, full);
    return screens;
}

}  // namespace kasane::view
