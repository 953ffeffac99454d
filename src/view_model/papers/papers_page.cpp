#include "domain/queries/wording.hpp"
#include "view_model/papers/paper_pages.hpp"
#include "view_model/screen/destroyed.hpp"
#include "view_model/screen/nodes.hpp"

namespace kasane::view {
namespace {

using domain::MeetingState;

Node files(const Scope& scope) {
    Table table{.key = "papers", .columns = {{"書類", 420}, {"ページ", 130, Align::centre}, {"保存先", 0}}};
    int number = 0;
    for (const auto& file : scope.state.papers) {
        table.rows.push_back(
            {.cells = {Cell{file.title}, Cell{file.pages > 0 ? std::to_string(file.pages) : "—"},
                       Cell{file.path, TextStyle::small}},
             .press = Press{"paper-" + std::to_string(number), OpenPaper{number, {}}, {}}});
        ++number;
    }
    table.when_empty = "書類はまだありません。「もう一度つくる」を押すと、できたものがここに並びます。";
    return {std::move(table)};
}

/// Between two blocks the room must see that another meeting begins (R17).
void add_change_over(Screen& screen, const domain::Meeting& next) {
    Card card;
    card.chosen = true;
    card.children = {
        node::label("会議の切り替え"),
        node::text(
            text::clock(next.starts_at) + " から " + domain::short_title_of(next) + "（" + next.basis + "）",
            TextStyle::quote),
        node::text("この会議の資料を回収し、次の会議に案内のない方はご退室ください。"),
    };
    screen.body.push_back({std::move(card)});
    const Action on = Goto{place_of(next, Page::standby)};
    screen.page_down = Press{"page-down", on, {}};
    screen.footer.buttons.push_back(
        node::primary(domain::short_title_of(next) + "の待ち受けへ →", "next", on, "PgDn"));
}

}  // namespace

Screen papers_screen(const Scope& scope) {
    const bool closed = scope.meeting.state == MeetingState::closed;
    Screen screen;
    screen.key = "papers-" + std::to_string(scope.meeting.id.value);
    screen.mode = mode_of(scope.meeting);
    screen.header = header_of(scope);
    const auto minutes = "会議録（" + minutes_word(scope.state, scope.record, scope.meeting) + "）";
    const std::string kind = closed ? minutes : "次第";
    screen.title = scope.state.papers.empty() ? kind : kind + "ができました";
    screen.body.push_back(files(scope));
    screen.footer.help = "Enter で紙を見て、そこから印刷・保存します。";
    const Action home = Goto{Place{}};
    screen.escape = Press{"escape", home, {}};
    screen.footer.buttons = {node::button("もう一度つくる", "again", MakePapers{scope.meeting.id})};
    if (!scope.state.papers.empty()) {
        Form print{.kind = FormKind::print_paper, .meeting = scope.meeting.id};
        print.chosen["all"] = "yes";
        screen.footer.buttons.push_back(node::button("すべて印刷", "print-all", OpenForm{print}));
    }
    if (closed)
        screen.footer.buttons.push_back(
            node::button("会議録を進める", "minutes", Goto{place_of(scope.meeting, Page::minutes)}));
    const auto* next = closed ? next_block(scope.record, scope.meeting) : nullptr;
    if (next != nullptr) {
        screen.footer.buttons.push_back(node::button("ホームへ", "home", home));
        add_change_over(screen, *next);
    } else {
        const auto* hint = scope.state.papers.empty() ? "Enter" : "Esc";
        screen.footer.buttons.push_back(node::primary("ホームへ", "home", home, hint));
    }
    const auto first = scope.state.papers.empty() ? "home" : "paper-0";
    screen.initial_focus = next != nullptr ? "next" : first;
    return screen;
}

}  // namespace kasane::view
