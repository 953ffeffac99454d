#include "pdf/markdown_reader.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>
#include <optional>
#include <set>
#include <utility>

#include <cmark.h>
#include <fmt/format.h>

#include "pdf/findings.hpp"
#include "pdf/gaiji_told.hpp"
#include "pdf/html_tag.hpp"
#include "pdf/inline_reader.hpp"
#include "pdf/meant_source.hpp"
#include "pdf/picture_links.hpp"
#include "pdf/pipe_table.hpp"
#include "pdf/plain_line.hpp"
#include "pdf/source_text.hpp"
#include "pdf/utf.hpp"
#include "text/encoding.hpp"

namespace kasane::pdf {
namespace {

std::vector<std::string_view> lines_of(std::string_view text) {
    std::vector<std::string_view> lines;
    for (std::size_t at = 0; at <= text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        lines.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return lines;
}

/// The first line with containers nested too deeply, found without recursion.
std::optional<int> line_nested_too_deep(cmark_node* root) {
    const std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> iter{cmark_iter_new(root), cmark_iter_free};
    int depth = 0;
    int line = 0;
    for (auto event = cmark_iter_next(iter.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iter.get())) {
        cmark_node* node = cmark_iter_get_node(iter.get());
        const auto type = cmark_node_get_type(node);
        const bool counts = type == CMARK_NODE_LIST || type == CMARK_NODE_BLOCK_QUOTE ||
                            type == CMARK_NODE_EMPH || type == CMARK_NODE_STRONG || type == CMARK_NODE_LINK ||
                            type == CMARK_NODE_IMAGE;
        if (cmark_node_get_start_line(node) > 0) line = cmark_node_get_start_line(node);
        if (!counts) continue;
        depth += event == CMARK_EVENT_ENTER ? 1 : -1;
        if (depth > max_nesting) return line;
    }
    return std::nullopt;
}

constexpr std::array<std::pair<std::string_view, BlockKind>, 5> fences{{{"label", BlockKind::label},
                                                                        {"seal", BlockKind::seal},
                                                                        {"foot", BlockKind::foot},
                                                                        {"right", BlockKind::right},
                                                                        {"paper", BlockKind::paper}}};

BlockKind kind_of_fence(std::string_view info) {
    const auto* found =
        std::find_if(fences.begin(), fences.end(), [&](const auto& fence) { return fence.first == info; });
    return found == fences.end() ? BlockKind::code_lines : found->second;
}

Text verbatim(std::string_view line) {
    Text text;
    append_utf8(text, line, code);
    return text;
}

/// What stands after ``` by habit: text, json.
bool is_name_of_language(std::string_view info) {
    return std::all_of(info.begin(), info.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
               c == '+';
    });
}

/// Where the opening brackets that are not escaped become too many.
std::optional<std::size_t> first_bracket_too_many(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '\\') {
            ++at;
        } else if (text[at] == '[' && ++count > max_brackets) {
            return at;
        }
    }
    return std::nullopt;
}

std::optional<Problem> over_limits(std::string_view markdown, std::size_t largest) {
    if (markdown.size() > largest)
        return Problem{
            fmt::format("文書が{0}KBあり、{1}行目で{2}KBを超えます。{2}KBまでしか組めません。",
                        (markdown.size() + 1023) / 1024, text::line_at(markdown, largest), largest / 1024),
            "文書を分けてください。"};
    if (const auto place = first_bracket_too_many(markdown))
        return Problem{
            fmt::format("{}行目で角括弧 [ が{}個を超えます。", text::line_at(markdown, *place), max_brackets),
            "文字としての [ は \\[ と書いてください。"};
    return std::nullopt;
}

Problem nested_too_deep(int line) {
    return {fmt::format("{}行目で箇条書きや引用や強調が{}段より深く重なっています。", line, max_nesting),
            "段を減らしてください。"};
}

class Reader {
  public:
    Reader(std::string_view markdown, Findings& findings)
        : lines_(lines_of(markdown)), closed_tags_(closed_names(markdown)), findings_(findings) {}

    void read_children(cmark_node* parent, Block& into) {
        for (auto* node = cmark_node_first_child(parent); node && !problem_; node = cmark_node_next(node))
            into.children.push_back(read_block(node));
    }

    const std::optional<Problem>& problem() const { return problem_; }

  private:
    Block read_block(cmark_node* node);
    Block read_fence(cmark_node* node);
    Text read_line(std::string_view text, int line);
    bool read_table(cmark_node* node, Block& block);
    std::string_view source_line(cmark_node* paragraph, int line) const;
    std::vector<Text> read_row(std::string_view text, int line, std::size_t columns);
    std::optional<Text> read_inline_line(std::string_view text, int line);
    Text read_leaf(cmark_node* leaf);
    void number_items(cmark_node* list, Block& block) const;
    bool note_code(cmark_node* node, std::string_view body);
    void note_lost_table(cmark_node* paragraph);
    void note_setext_heading(cmark_node* heading);

    std::vector<std::string_view> lines_;
    std::set<std::string> closed_tags_;
    Findings& findings_;
    std::optional<Problem> problem_;
    std::size_t cells_ = 0;
};

Block Reader::read_block(cmark_node* node) {
    Block block;
    block.kind = BlockKind::paragraph;
    switch (cmark_node_get_type(node)) {
        case CMARK_NODE_PARAGRAPH:
            if (read_table(node, block) || read_pictures(node, block, {closed_tags_, findings_, 0})) break;
            block.text = read_leaf(node);
            note_lost_table(node);
            break;
        case CMARK_NODE_HEADING:
            block.kind = BlockKind::heading;
            block.level = cmark_node_get_heading_level(node);
            block.text = read_leaf(node);
            note_setext_heading(node);
            break;
        case CMARK_NODE_LIST:
            block.kind = BlockKind::list;
            block.ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
            block.tight = cmark_node_get_list_tight(node) != 0;
            read_children(node, block);
            if (block.ordered && !problem_) number_items(node, block);
            break;
        case CMARK_NODE_ITEM:
            block.kind = BlockKind::item;
            read_children(node, block);
            break;
        case CMARK_NODE_BLOCK_QUOTE:
            block.kind = BlockKind::quote;
            read_children(node, block);
            break;
        case CMARK_NODE_CODE_BLOCK:
        case CMARK_NODE_HTML_BLOCK:  // one that stayed so: shown as it is
            return read_fence(node);
        case CMARK_NODE_THEMATIC_BREAK:
            block.kind = BlockKind::rule;
            break;
        default:
            break;
    }
    return block;
}

/// A line of inline Markdown; nothing when it is nested too deeply.
std::optional<Text> Reader::read_inline_line(std::string_view text, int line) {
    if (text.empty()) return Text{};
    if (auto plain = read_plain(text)) return plain;
    // A leading no-break space: no block marker can match, and emphasis sees white space as at a line start.
    const auto document = parse_markdown("\xC2\xA0" + line_as_meant(text, line, findings_));
    if (line_nested_too_deep(document.get())) return std::nullopt;
    Text read;
    if (auto* paragraph = cmark_node_first_child(document.get()))
        read = read_inlines(paragraph, {closed_tags_, findings_, line - 1});
    if (!read.empty()) read.erase(read.begin());
    return read;
}

Text Reader::read_line(std::string_view text, int line) {
    auto read = read_inline_line(text, line);
    if (!read && !problem_) problem_ = nested_too_deep(line);
    if (read) tell_gaiji(*read, lines_, line, line, findings_);
    return std::move(read).value_or(Text{});
}

Text Reader::read_leaf(cmark_node* leaf) {
    auto text = read_inlines(leaf, {closed_tags_, findings_, 0});
    tell_gaiji(text, lines_, cmark_node_get_start_line(leaf), cmark_node_get_end_line(leaf), findings_);
    return text;
}

/// The numbers as they are written, except where all are the same: 1. 1. 1. means to count.
void Reader::number_items(cmark_node* list, Block& block) const {
    std::vector<int> written;
    for (auto* item = cmark_node_first_child(list); item; item = cmark_node_next(item))
        written.push_back(std::atoi(std::string(source_line(item, cmark_node_get_start_line(item))).c_str()));
    const bool counts =
        std::all_of(written.begin(), written.end(), [&](int n) { return n == written.front(); });
    const std::string_view end = cmark_node_get_list_delim(list) == CMARK_PAREN_DELIM ? ")" : ".";
    for (std::size_t at = 0; at < written.size(); ++at) {
        const int number = counts ? written.front() + static_cast<int>(at) : written[at];
        block.children[at].marker = fmt::format("{}{}", number, end);
    }
}

Block Reader::read_fence(cmark_node* node) {
    Block block;
    const char* const info = cmark_node_get_fence_info(node);
    block.kind = kind_of_fence(info ? info : "");
    std::string_view body = cmark_node_get_literal(node);
    while (!body.empty() && body.back() == '\n') body.remove_suffix(1);
    block.line = cmark_node_get_start_line(node);
    int number = note_code(node, body) ? block.line : block.line - 1;
    for (auto line : lines_of(body)) {
        ++number;
        block.lines.push_back(block.kind == BlockKind::code_lines ? verbatim(line) : read_line(line, number));
        if (block.kind == BlockKind::code_lines)
            tell_gaiji(block.lines.back(), lines_, number, number, findings_);
    }
    return block;
}

/// Tells of code that may be none; whether it stands in a fence.
bool Reader::note_code(cmark_node* node, std::string_view body) {
    if (cmark_node_get_type(node) != CMARK_NODE_CODE_BLOCK) return false;
    const int first = cmark_node_get_start_line(node);
    const auto opening = source_line(node, first);
    const auto fence = opening.substr(0, opening.find_first_not_of(opening.substr(0, 1)));
    if (fence.size() < 3 || (fence[0] != '`' && fence[0] != '~') || body.starts_with(opening)) {
        findings_.add(first, "は行頭に空白が4つ以上あるため、* などの印を読まず、書いたとおりに載せました。");
        return false;
    }
    const std::string_view info = cmark_node_get_fence_info(node);
    if (kind_of_fence(info) == BlockKind::code_lines && !is_name_of_language(info))
        findings_.add(first, fmt::format("の囲みの名「{}」は、載せていません。", info));
    const int last = std::min(cmark_node_get_end_line(node), static_cast<int>(lines_.size()));
    if (last == first || lines_[static_cast<std::size_t>(last - 1)].find(fence) == std::string_view::npos)
        findings_.add(first,
                      fmt::format("の囲み {} が閉じていないため、あとをすべて囲みの中としました。", fence));
    return true;
}

/// A line of the paragraph without the markers of the quotes and lists around it.
std::string_view Reader::source_line(cmark_node* paragraph, int line) const {
    const auto text = lines_[static_cast<std::size_t>(line - 1)];
    if (line == cmark_node_get_start_line(paragraph)) {
        const auto column = static_cast<std::size_t>(cmark_node_get_start_column(paragraph) - 1);
        return text.substr(std::min(column, text.size()));
    }
    bool quoted = false;
    for (auto* node = cmark_node_parent(paragraph); node; node = cmark_node_parent(node))
        quoted = quoted || cmark_node_get_type(node) == CMARK_NODE_BLOCK_QUOTE;
    const auto first = text.find_first_not_of(quoted ? " \t>" : " \t");
    return first == std::string_view::npos ? std::string_view{} : text.substr(first);
}

std::vector<Text> Reader::read_row(std::string_view text, int line, std::size_t columns) {
    auto cells = split_row(text);
    if (cells.size() > columns)
        findings_.add(
            line,
            "は欄が見出しより多いため、余る欄を載せていません。文字としての | は \\| と書いてください。");
    else if (splits_code(cells))
        findings_.add(line, "は ` の中の | で欄が分かれました。文字としての | は \\| と書いてください。");
    cells.resize(columns);
    cells_ += columns;
    std::vector<Text> row;
    row.reserve(columns);
    for (const auto& cell : cells) row.push_back(read_line(cell, line));
    return row;
}

/// A table that stays a paragraph, with its bars: one right below other lines, or whose head does not match.
void Reader::note_lost_table(cmark_node* paragraph) {
    const int first = cmark_node_get_start_line(paragraph);
    const int last = std::min(cmark_node_get_end_line(paragraph), static_cast<int>(lines_.size()));
    for (int line = first + 1; line <= last; ++line) {
        if (!read_delimiter_row(source_line(paragraph, line))) continue;
        findings_.add(line - 1,
                      line > first + 1
                          ? "の表は前の行に続いているため、表になりません。表の前に空の行を入れてください。"
                          : "の表は見出しと区切りの欄の数が違うため、表になりません。数をそろえてください。");
        return;
    }
}

/// A line of - or = that was meant as a line of the paper makes a heading of the words above it.
void Reader::note_setext_heading(cmark_node* heading) {
    const int first = cmark_node_get_start_line(heading);
    if (source_line(heading, first).starts_with('#')) return;
    findings_.add(first,
                  "は、下に - か = の行があるため見出しになりました。線なら、間に空の行を入れてください。");
}

/// cmark reads a pipe table as a paragraph whose second line is a delimiter row.
bool Reader::read_table(cmark_node* node, Block& block) {
    const int first = cmark_node_get_start_line(node);
    const int last = std::min(cmark_node_get_end_line(node), static_cast<int>(lines_.size()));
    if (first < 1 || last <= first) return false;
    const auto columns = read_delimiter_row(source_line(node, first + 1));
    const auto head = source_line(node, first);
    if (!columns || split_row(head).size() != columns->size()) return false;
    if (columns->size() > max_columns) {
        problem_ = Problem{fmt::format("{}行目の表は{}列あり、{}列までしか組めません。", first,
                                       columns->size(), max_columns),
                           "表を分けるか、列を減らしてください。"};
        return true;
    }
    block.kind = BlockKind::table;
    block.table.columns = *columns;
    block.table.head = read_row(head, first, columns->size());
    const auto is_empty = [](const Text& text) { return text.empty(); };
    if (std::all_of(block.table.head.begin(), block.table.head.end(), is_empty)) block.table.head.clear();
    for (int line = first + 2; line <= last && cells_ <= max_cells; ++line)
        block.table.rows.push_back(read_row(source_line(node, line), line, columns->size()));
    if (cells_ > max_cells)
        problem_ = Problem{fmt::format("{}行目の表までで欄が{}を超えました。", first, max_cells),
                           "文書を分けてください。"};
    return true;
}

}  // namespace

std::string plain_text(const Text& text) {
    std::u32string points;
    points.reserve(text.size());
    for (const auto& character : text) points.push_back(character.code);
    return to_utf8(points);
}

std::string_view fence_name(BlockKind kind) {
    const auto* found =
        std::find_if(fences.begin(), fences.end(), [&](const auto& fence) { return fence.second == kind; });
    return found == fences.end() ? std::string_view{} : found->first;
}

bool is_fence_name(std::string_view name) {
    return kind_of_fence(name) != BlockKind::code_lines;
}

std::variant<Block, Problem> read_markdown(std::string_view source, std::size_t largest) {
    if (auto problem = not_text(source)) return *problem;
    auto markdown = with_line_feeds(source);
    if (auto problem = over_limits(markdown, largest)) return *problem;
    Findings findings;
    const auto meant = read_as_meant(std::move(markdown), findings);
    if (const auto line = line_nested_too_deep(meant.tree.get())) return nested_too_deep(*line);
    Reader reader(meant.text, findings);
    Block root;
    reader.read_children(meant.tree.get(), root);
    if (reader.problem()) return *reader.problem();
    root.notes = findings.told();
    return root;
}

}  // namespace kasane::pdf
