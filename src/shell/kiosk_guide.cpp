#include "shell/kiosk_guide.hpp"

#include "pdf/markdown_reader.hpp"
#include "service/guide.hpp"
#include "text/problem.hpp"

namespace kasane::shell {
namespace {

using view::GuidePart;
using PartKind = GuidePart::Kind;

void add_list(view::GuidePage& page, const pdf::Block& list) {
    for (const auto& item : list.children)
        for (const auto& line : item.children)
            if (!line.text.empty())
                page.parts.push_back(
                    {list.ordered ? PartKind::step : PartKind::item, {pdf::plain_text(line.text)}});
}

void add_row(view::GuidePage& page, PartKind kind, const std::vector<pdf::Text>& cells) {
    GuidePart row{kind, {}};
    for (const auto& cell : cells) row.texts.push_back(pdf::plain_text(cell));
    page.parts.push_back(std::move(row));
}

void add_table(view::GuidePage& page, const pdf::Table& table) {
    add_row(page, PartKind::head,
            table.head.empty() ? std::vector<pdf::Text>(table.columns.size()) : table.head);
    for (const auto& row : table.rows) add_row(page, PartKind::row, row);
}

void add_block(view::GuidePage& page, const pdf::Block& block) {
    switch (block.kind) {
        case pdf::BlockKind::heading:
            if (block.level == 1)
                page.title = pdf::plain_text(block.text);
            else
                page.parts.push_back({PartKind::heading, {pdf::plain_text(block.text)}});
            break;
        case pdf::BlockKind::paragraph:
            if (page.about.empty())
                page.about = pdf::plain_text(block.text);
            else
                page.parts.push_back({PartKind::text, {pdf::plain_text(block.text)}});
            break;
        case pdf::BlockKind::list:
            add_list(page, block);
            break;
        case pdf::BlockKind::table:
            add_table(page, block.table);
            break;
        case pdf::BlockKind::code_lines:
            for (const auto& line : block.lines)
                page.parts.push_back({PartKind::text, {pdf::plain_text(line)}});
            break;
        case pdf::BlockKind::quote:
            for (const auto& child : block.children) add_block(page, child);
            break;
        default:
            break;  // pictures, and what stands at the edges of paper
    }
}

}  // namespace

view::GuidePage guide_page(std::string_view markdown) {
    view::GuidePage page;
    const auto read = pdf::read_markdown(markdown);
    if (const auto* document = std::get_if<pdf::Block>(&read))
        for (const auto& block : document->children) add_block(page, block);
    return page;
}

view::Guide with_pages(view::Guide guide) {
    const auto found = service::guide_files();
    if (const auto* problem = text::problem_in(found)) {
        guide.trouble = problem->what;
        guide.remedy = problem->remedy;
        return guide;
    }
    for (const auto& page : std::get<service::GuideFiles>(found).pages)
        guide.pages.push_back(guide_page(page));
    return guide;
}

}  // namespace kasane::shell
