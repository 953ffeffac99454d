#include "view_model/kiosk/page_table.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>

#include "view_model/meeting/meeting_pages.hpp"
#include "view_model/office/office_pages.hpp"
#include "view_model/papers/paper_pages.hpp"

namespace kasane::view {
namespace {

constexpr auto page_rows = std::to_array<PageSpec>({
    {Page::home, "home", "ホームへ", nullptr, home_screen},
    {Page::standby, "standby", "待ち受けの画面へ", standby_screen},
    {Page::opening, "opening", "出欠と守秘へ", opening_screen},
    {Page::agenda_item, "agenda_item", "議題へ", agenda_screen},
    {Page::closing, "closing", "次回・閉会へ", closing_screen},
    {Page::papers, "papers", "紙の一覧へ", papers_screen},
    {Page::paper, "paper", "紙を見る", paper_screen},
    {Page::builder, "builder", "次第をつくる画面へ", nullptr, builder_screen},
    {Page::follow_up, "follow_up", "残っていることへ", nullptr, follow_up_screen},
    {Page::cases, "cases", "ケースへ", nullptr, cases_screen},
    {Page::case_file, "case_file", "一件のケースへ", nullptr, case_file_screen},
    {Page::settings, "settings", "設定へ", nullptr, settings_screen},
    {Page::minutes, "minutes", "会議録へ", nullptr, minutes_screen},
    {Page::roster, "roster", "機関と名簿へ", nullptr, roster_screen},
    {Page::setup, "setup", "はじめの準備へ", nullptr, setup_screen},
    {Page::files, "files", "ファイルを選ぶ画面へ", nullptr, files_screen},
    {Page::template_paper, "template_paper", "ひな形を見る", nullptr, template_screen},
});

}  // namespace

std::span<const PageSpec> page_specs() {
    return page_rows;
}

const PageSpec& page_spec(Page page) {
    for (const auto& spec : page_rows)
        if (spec.page == page) return spec;
    throw std::logic_error("a page without a row: " + std::to_string(static_cast<int>(page)));
}

std::optional<Page> page_named(std::string_view name) {
    const auto* found = std::find_if(page_rows.begin(), page_rows.end(),
                                     [&](const PageSpec& spec) { return spec.name == name; });
    return found == page_rows.end() ? std::nullopt : std::optional{found->page};
}

bool is_office(Page page) {
    return page_spec(page).of_office != nullptr;
}

}  // namespace kasane::view
