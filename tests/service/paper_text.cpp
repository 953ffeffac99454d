#include "service/paper_text.hpp"

#include <algorithm>
#include <optional>
#include <string_view>

#include "pdf/markdown_pdf.hpp"
#include "pdf/markdown_reader.hpp"
#include "pdf/utf.hpp"

namespace kasane::test {
namespace {

/// Without white space: where lines end is the setter's.
std::string packed(std::string text) {
    std::erase_if(text, [](char letter) { return letter == ' ' || letter == '\n' || letter == '\f'; });
    for (auto at = text.find("　"); at != std::string::npos; at = text.find("　", at))
        text.erase(at, std::string("　").size());
    return text;
}

std::string words_of(const pdf::Text& text) {
    std::u32string words;
    for (const auto& character : text) words += character.code;
    return packed(pdf::to_utf8(words));
}

std::string words_of(const std::vector<pdf::Text>& texts) {
    std::string words;
    for (const auto& text : texts) words += words_of(text);
    return words;
}

/// What stands where a page goes on with a row of a table or with a box.
const std::string goes_on = "（つづき）";

struct Expected {
    std::string body;
    std::string label;
    std::string seal;
    std::string foot;
    std::vector<std::string> heads;
};

void collect(const pdf::Block& block, int depth, Expected& out);

void collect_list(const pdf::Block& list, int depth, Expected& out) {
    for (const auto& item : list.children) {
        out.body += list.ordered ? item.marker : depth % 2 == 0 ? "・" : "－";
        for (const auto& child : item.children) collect(child, depth + 1, out);
    }
}

void collect(const pdf::Block& block, int depth, Expected& out) {
    using pdf::BlockKind;
    if (block.kind == BlockKind::list) return collect_list(block, depth, out);
    if (block.kind == BlockKind::label) out.label = words_of(block.lines);
    if (block.kind == BlockKind::seal) out.seal = words_of(block.lines);
    if (block.kind == BlockKind::foot) out.foot = words_of(block.lines);
    out.body += words_of(block.text);
    if (block.kind == BlockKind::right || block.kind == BlockKind::code_lines)
        out.body += words_of(block.lines);
    if (!block.table.head.empty()) out.heads.push_back(words_of(block.table.head));
    out.body += words_of(block.table.head);
    for (const auto& row : block.table.rows) out.body += words_of(row);
    if (block.table.head.empty())
        for (const auto& row : block.table.rows) out.heads.push_back(words_of(row.front()) + goes_on);
    if (block.kind == BlockKind::quote) out.heads.push_back(goes_on);
    const int inner = block.kind == BlockKind::quote ? 0 : depth;
    for (const auto& child : block.children) collect(child, inner, out);
}

std::vector<std::string> split_pages(const std::string& text) {
    std::vector<std::string> pages;
    for (std::size_t from = 0; from < text.size();) {
        const auto end = std::min(text.find('\f', from), text.size());
        pages.push_back(packed(text.substr(from, end - from)));
        from = end + 1;
    }
    return pages;
}

/// One digit in full width, more in half width.
std::string page_number(std::size_t number) {
    static const std::vector<std::string> digits{"０", "１", "２", "３", "４", "５", "６", "７", "８", "９"};
    return number < digits.size() ? digits[number] : std::to_string(number);
}

/// Where the text goes on after a page; nothing when the page says something else.
std::optional<std::size_t> after_page(const Expected& expected, std::size_t from, std::string_view page) {
    const auto rest = std::string_view(expected.body).substr(from);
    if (rest.substr(0, page.size()) == page) return from + page.size();
    for (const auto& head : expected.heads)
        if (page.substr(0, head.size()) == head &&
            rest.substr(0, page.size() - head.size()) == page.substr(head.size()))
            return from + page.size() - head.size();
    return std::nullopt;
}

std::string difference_of(const Expected& expected, const std::vector<std::string>& pages) {
    std::size_t at = 0;
    for (std::size_t page = 0; page < pages.size(); ++page) {
        const auto edges = expected.label + (page == 0 ? expected.seal : "") + expected.foot +
                           page_number(page + 1) + "／" + page_number(pages.size());
        std::string_view text = pages[page];
        if (text.size() < edges.size() || text.substr(text.size() - edges.size()) != edges)
            return "端の記載が違う: " + pages[page];
        text.remove_suffix(edges.size());
        const auto next = after_page(expected, at, text);
        if (!next) return "続くはずの文: " + expected.body.substr(at, 300) + "\n紙の文: " + std::string(text);
        at = *next;
    }
    return at == expected.body.size() ? "" : "紙にない文: " + expected.body.substr(at);
}

}  // namespace

std::string difference(const std::vector<std::string>& documents, const std::string& text) {
    const auto pages = split_pages(text);
    auto first = pages.begin();
    for (const auto& markdown : documents) {
        // A blank page lets a paper begin on a new sheet.
        if ((first - pages.begin()) % 2 == 1 && first != pages.end() && first->empty()) ++first;
        const auto count =
            static_cast<std::ptrdiff_t>(std::get<pdf::Layout>(pdf::lay_out_markdown(markdown)).pages.size());
        if (pages.end() - first < count) return "ページが足りない";
        Expected expected;
        collect(std::get<pdf::Block>(pdf::read_markdown(markdown)), 0, expected);
        const auto wrong = difference_of(expected, {first, first + count});
        if (!wrong.empty()) return wrong;
        first += count;
    }
    return first == pages.end() ? "" : "ページが余る";
}

}  // namespace kasane::test
