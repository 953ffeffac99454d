#include "view_model/screen/guide.hpp"

#include <algorithm>

#include "text/calendar.hpp"
#include "view_model/screen/effects.hpp"
#include "view_model/screen/nodes.hpp"

namespace kasane::view {
namespace {

using Parts = std::vector<GuidePart>;
using PartKind = GuidePart::Kind;

Screen bare_screen(Mode mode, text::DateTime now) {
    Screen screen;
    screen.mode = mode;
    screen.header.title = "使い方";
    screen.header.clock = text::clock(text::minutes_of_day(now));
    return screen;
}

void lead_back(Screen& screen, std::string label, const Action& back) {
    screen.escape = Press{"escape", back, {}};
    auto button = node::button(std::move(label), "back", back);
    button.hint = "Esc";
    screen.footer.buttons = {std::move(button)};
}

/// A page of the list; its number opens it, too.
TableRow page_row(const GuidePage& page, int number) {
    return {{Cell{std::to_string(number), TextStyle::small}, Cell{page.title, TextStyle::strong},
             Cell{page.about, TextStyle::small, Tone::muted}},
            false,
            Press{"guide-" + std::to_string(number), OpenGuide{number}, {}}};
}

Screen list_screen(const Guide& guide, Mode mode, text::DateTime now) {
    auto screen = bare_screen(mode, now);
    screen.key = "guide";
    screen.title = "使い方";
    lead_back(screen, "使い方を閉じる", CloseGuide{});
    screen.footer.help = "ページを選んで Enter か、番号を押します。閉じると、元の画面に戻ります。";
    Table table;
    table.key = "guide-pages";
    table.columns = {{"", 60, Align::centre}, {"ページ", 560}, {"だれが読むか", 0}};
    table.when_empty = guide.trouble + guide.remedy;
    for (std::size_t at = 0; at < guide.pages.size(); ++at) {
        const int number = static_cast<int>(at) + 1;
        table.rows.push_back(page_row(guide.pages[at], number));
        if (number <= 9) screen.hot_keys.push_back({static_cast<char>('0' + number), OpenGuide{number}});
    }
    screen.initial_focus = guide.pages.empty() ? "back" : "guide-1";
    screen.body = {std::move(table)};
    return screen;
}

/// Lines of one kind that follow one another.
using Run = std::pair<Parts::const_iterator, Parts::const_iterator>;

Node list_of(const Run& run) {
    ListLines list;
    list.numbered = run.first->kind == PartKind::step;
    for (auto part = run.first; part != run.second; ++part) list.lines.push_back(part->texts.front());
    return {std::move(list)};
}

Node table_of(const Run& run, std::size_t number) {
    Table table;
    table.key = "guide-table-" + std::to_string(number);
    for (const auto& head : run.first->texts) table.columns.push_back({head, 0});
    table.columns.front().width = table.columns.size() > 1 ? 480.0F : 0.0F;
    for (auto part = std::next(run.first); part != run.second; ++part) {
        TableRow row;
        for (const auto& cell : part->texts) row.cells.push_back({cell, TextStyle::small});
        table.rows.push_back(std::move(row));
    }
    table.when_empty = "―";
    return {std::move(table)};
}

/// What stands together: the rows of a table, the lines of a list.
bool goes_on(PartKind kind, PartKind next) {
    return next == PartKind::row ? kind == PartKind::head
                                 : next == kind && (kind == PartKind::item || kind == PartKind::step);
}

std::vector<Node> nodes_of(const Parts& parts) {
    std::vector<Node> nodes;
    for (auto at = parts.begin(); at != parts.end();) {
        const auto kind = at->kind;
        const auto end = std::find_if(std::next(at), parts.end(),
                                      [&](const GuidePart& part) { return !goes_on(kind, part.kind); });
        if (kind == PartKind::heading)
            nodes.push_back(node::text(at->texts.front(), TextStyle::strong, Tone::accent));
        else if (kind == PartKind::text)
            nodes.push_back(node::text(at->texts.front()));
        else if (kind == PartKind::head)
            nodes.push_back(table_of({at, end}, nodes.size()));
        else
            nodes.push_back(list_of({at, end}));
        at = end;
    }
    return nodes;
}

Screen read_screen(const Guide& guide, Mode mode, text::DateTime now) {
    const auto& page = guide.pages[static_cast<std::size_t>(guide.at) - 1];
    const int count = static_cast<int>(guide.pages.size());
    auto screen = bare_screen(mode, now);
    screen.key = "guide-" + std::to_string(guide.at);
    screen.title = page.title;
    screen.subtitle = std::to_string(guide.at) + "／" + std::to_string(count);
    screen.body = nodes_of(page.parts);
    lead_back(screen, "← 使い方の一覧", OpenGuide{0});
    screen.footer.help = "PgDn で続きを、終わりまで読むと次のページを読みます。Esc で一覧に戻ります。";
    screen.initial_focus = "back";
    if (guide.at < count) screen.page_down = Press{"page-down", OpenGuide{guide.at + 1}, {}};
    if (guide.at > 1) screen.page_up = Press{"page-up", OpenGuide{guide.at - 1}, {}};
    return screen;
}

}  // namespace

void open_guide(Reaction& reaction, const OpenGuide& action) {
    auto& state = reaction.state;
    state.form.reset();
    reaction.effects.read_guide = !state.guide;
    if (!state.guide) state.guide.emplace();
    state.guide->at = action.page;
}

Screen guide_screen(const Guide& guide, Mode mode, text::DateTime now) {
    const bool reads = guide.at > 0 && static_cast<std::size_t>(guide.at) <= guide.pages.size();
    return reads ? read_screen(guide, mode, now) : list_screen(guide, mode, now);
}

}  // namespace kasane::view
