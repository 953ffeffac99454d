// A paper page by page as it is printed, and a template filled from the sample town.
#include <algorithm>

#include "view_model/office/office_page.hpp"
#include "view_model/papers/paper.hpp"
#include "view_model/papers/paper_pages.hpp"
#include "view_model/screen/nodes.hpp"

namespace kasane::view {
namespace {

std::string_view label(PaperLevel level) {
    switch (level) {
        case PaperLevel::original:
            return "原本（氏名あり）";
        case PaperLevel::distribution:
            return "配付用（氏名なし）";
        case PaperLevel::reading:
            break;
    }
    return "閲覧用";
}

Place home_of(const KioskState& state, Page page) {
    auto place = state.place;
    place.page = page;
    return place;
}

/// The other level that this paper can be shown as.
std::optional<PaperLevel> other_level(const KioskState& state) {
    const auto* file = shown_file(state);
    if (file == nullptr || !state.preview.level) return {};
    const auto other = std::find_if(file->levels.begin(), file->levels.end(),
                                    [&](PaperLevel level) { return level != *state.preview.level; });
    return other == file->levels.end() ? std::nullopt : std::optional{*other};
}

/// In the place of a page that has no picture. Whoever has the paper can use it all the same.
std::vector<Node> undrawn(const Preview& preview) {
    std::vector<Node> lines{node::text(preview.undrawn->text, TextStyle::body, preview.undrawn->tone),
                            node::text(preview.undrawn->remedy)};
    if (preview.number >= 0)
        lines.push_back(node::text("紙はできています。印刷も、保存も、ほかで開くことも、このままできます。"));
    return lines;
}

void add_sheet(Screen& screen, const Preview& preview) {
    screen.key += "-" + std::to_string(preview.page);
    screen.title = preview.title;
    if (preview.problem) {
        screen.body = {node::text(preview.problem->text, TextStyle::body, preview.problem->tone),
                       node::text(preview.problem->remedy)};
        screen.footer.help = "直してから、もう一度開きます。Esc で戻ります。";
        return;
    }
    screen.subtitle = std::to_string(preview.page) + "／" + std::to_string(preview.pages) + " ページ";
    if (preview.level) screen.subtitle += "　" + std::string(label(*preview.level));
    if (preview.undrawn)
        screen.body = undrawn(preview);
    else
        screen.body = {Sheet{sheet_key, 210.0F / 297.0F, preview.whole}};
    if (preview.page < preview.pages) screen.page_down = Press{"page-down", TurnPaper{preview.page + 1}, {}};
    if (preview.page > 1) screen.page_up = Press{"page-up", TurnPaper{preview.page - 1}, {}};
    screen.footer.help = "PgDn・PgUp でページをめくります。";
    if (!preview.undrawn) screen.footer.help += "印刷される紙そのままです。";
    add_keyed(screen, node::button(preview.whole ? "幅にする" : "全体にする", "zoom", ZoomPaper{}), 'z');
}

}  // namespace

Screen paper_screen(const Scope& scope) {
    const auto& preview = scope.state.preview;
    Screen screen;
    screen.key = "paper-" + std::to_string(preview.number);
    screen.mode = mode_of(scope.meeting);
    screen.header = header_of(scope);
    const Action back = Goto{home_of(scope.state, Page::papers)};
    screen.escape = Press{"escape", back, {}};
    auto list = node::button("← 一覧", "back", back);
    list.hint = "Esc";
    screen.footer.buttons = {std::move(list)};
    add_sheet(screen, preview);
    if (preview.problem || preview.pages == 0) return screen;
    if (const auto other = other_level(scope.state))
        add_keyed(screen,
                  node::button(*other == PaperLevel::original ? "原本にする" : "配付用にする", "level",
                               ShowLevel{*other}),
                  'l');
    add_keyed(screen, node::button("ほかで開く", "view", ViewPaper{}), 'o');
    const auto& place = scope.state.place;
    add_keyed(screen, node::button("保存", "save", OpenForm{paper_form(FormKind::save_paper, place)}), 's');
    auto print = node::button("印刷", "print", OpenForm{paper_form(FormKind::print_paper, place)});
    print.primary = true;
    add_keyed(screen, std::move(print), 'p');
    screen.initial_focus = "print";
    return screen;
}

Screen template_screen(const Desk& desk) {
    auto screen = office_page("template-" + desk.state.preview.template_file, {}, desk.now);
    const Action back = Goto{home_of(desk.state, Page::settings)};
    screen.escape = Press{"escape", back, {}};
    screen.footer.buttons = {node::button("← 設定", "back", back)};
    screen.footer.buttons.front().hint = "Esc";
    add_sheet(screen, desk.state.preview);
    screen.initial_focus = "back";
    return screen;
}

}  // namespace kasane::view
