// A paper page by page as it is printed, and a template filled from the sample town.
#include <algorithm>

#include "view_model/nodes.hpp"
#include "view_model/office.hpp"
#include "view_model/paper.hpp"
#include "view_model/screens.hpp"

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

const PaperFile* file_of(const KioskState& state) {
    const auto at = static_cast<std::size_t>(state.preview.number);
    return state.preview.number >= 0 && at < state.papers.size() ? &state.papers[at] : nullptr;
}

Place home_of(const KioskState& state, Page page) {
    auto place = state.place;
    place.page = page;
    return place;
}

/// The other level that this paper can be shown as.
std::optional<PaperLevel> other_level(const KioskState& state) {
    const auto* file = file_of(state);
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

Form form_of(FormKind kind, const Place& place) {
    Form form;
    form.kind = kind;
    form.meeting = place.meeting;
    return form;
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
    add_keyed(screen, node::button("保存", "save", OpenForm{form_of(FormKind::save_paper, place)}), 's');
    auto print = node::button("印刷", "print", OpenForm{form_of(FormKind::print_paper, place)});
    print.primary = true;
    add_keyed(screen, std::move(print), 'p');
    screen.initial_focus = "print";
    return screen;
}

Screen template_screen(const KioskState& state, text::DateTime now) {
    auto screen = office_page("template-" + state.preview.template_file, {}, now);
    const Action back = Goto{home_of(state, Page::settings)};
    screen.escape = Press{"escape", back, {}};
    screen.footer.buttons = {node::button("← 設定", "back", back)};
    screen.footer.buttons.front().hint = "Esc";
    add_sheet(screen, state.preview);
    screen.initial_focus = "back";
    return screen;
}

void open_paper(Pressed& pressed, const OpenPaper& action) {
    auto& state = pressed.state;
    Preview wanted;
    wanted.number = action.number;
    wanted.template_file = action.template_file;
    wanted.whole = state.preview.whole;
    state.form.reset();
    if (action.number < 0) {
        state.place.page = Page::template_paper;
        pressed.effects.show_paper = std::move(wanted);
        return;
    }
    state.preview.number = action.number;
    const auto* file = file_of(state);
    if (file == nullptr) return;
    state.place.page = Page::paper;
    wanted.title = file->title;
    if (!file->levels.empty()) {
        wanted.level = file->levels.front();
        // The room sees the only screen.
        if (!state.projection.two_screens && wanted.level == PaperLevel::original)
            wanted.level = file->levels.back();
    }
    pressed.effects.show_paper = std::move(wanted);
}

void show_level(Pressed& pressed, PaperLevel level) {
    auto& state = pressed.state;
    if (level == PaperLevel::original && !state.projection.two_screens) {
        state.form = form_of(FormKind::show_original, state.place);
        return;
    }
    auto wanted = state.preview;
    wanted.level = level;
    wanted.page = 1;
    pressed.effects.show_paper = std::move(wanted);
}

void view_paper(Pressed& pressed) {
    auto& state = pressed.state;
    if (state.preview.level == PaperLevel::original)
        state.form = form_of(FormKind::open_original, state.place);
    else
        pressed.effects.view_paper = true;
}

void close_original(KioskState& state) {
    if (state.place.page != Page::paper || state.preview.level != PaperLevel::original) return;
    state.place.page = Page::papers;
    state.preview = {};
    state.form.reset();
}

}  // namespace kasane::view
