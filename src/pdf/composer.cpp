#include "pdf/composer.hpp"

#include <algorithm>
#include <string>

#include "pdf/face_files.hpp"
#include "pdf/inline_reader.hpp"
#include "pdf/paper.hpp"
#include "pdf/picture_row.hpp"
#include "pdf/table_layout.hpp"
#include "pdf/utf.hpp"

namespace kasane::pdf {
namespace {

using namespace paper;

constexpr float narrowest_column = 6 * body_size;

struct HeadingStyle {
    float size;
    float lead;
    float before;
    float after;
    float spacing;
};

HeadingStyle heading_style(int level) {
    if (level == 1) return {px(21), px(32), px(6), px(10), px(21) * 0.04F};
    if (level == 2) return {px(16), px(25), px(14), px(6), 0};
    if (level == 3) return {px(14.5F), px(23), px(10), px(4), 0};
    return {px(14), px(22), px(8), px(2), 0};
}

/// The part of a column between insets, or all of it where that would be too narrow for text.
Column inset(const Column& column, float left_by, float right_by) {
    const float width = column.width - left_by - right_by;
    if (width < narrowest_column) return column;
    return {column.x + left_by, width, column.depth, column.frame};
}

std::string plain_text(const Clusters& clusters) {
    std::u32string text;
    for (const auto& c : clusters)
        for (char32_t code_point : c.text)
            if (code_point != 0) text.push_back(code_point);
    constexpr std::size_t longest_title = 300;
    if (text.size() > longest_title) text = text.substr(0, longest_title) + U"…";
    return to_utf8(text);
}

std::string marker_of(const Block& list, const Block& item, int depth) {
    if (list.ordered) return item.marker;
    return depth % 2 == 0 ? "・" : "－";
}

}  // namespace

float baseline_in(float lead, float size) {
    constexpr float ascent = 0.88F;  // of a Japanese em box
    return (lead - size) / 2 + size * ascent;
}

void Composer::add_lines(const Clusters& clusters, const std::vector<Line>& lines, const Column& column,
                         const Lines& style) {
    const float baseline = baseline_in(style.lead, style.measure.size);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        Strip strip;
        strip.before = i == 0 ? style.before : 0;
        strip.height = style.lead;
        strip.frame = column.frame;
        // Neither the first nor the last line of a paragraph stands alone on a page.
        if (lines.size() > 1 && (i == 0 || i + 2 == lines.size())) strip.keep = Keep::always;
        set_line(strip.ink, clusters, lines[i], style.measure, style.setting, column.x, baseline);
        flow_.strips.push_back(std::move(strip));
    }
}

void Composer::compose_text(const Text& text, const Column& column, const Lines& style) {
    const auto clusters = shaper_.shape(text, mincho);
    if (!clusters.empty()) add_lines(clusters, fill_lines(clusters, style.measure), column, style);
}

void Composer::compose_heading(const Block& block, const Column& column) {
    const auto style = heading_style(block.level);
    const Measure measure{style.size, column.width, style.spacing, false};
    auto clusters = shaper_.shape(block.text, gothic);
    if (clusters.empty()) return;
    if (natural_width(clusters, measure) > column.width)
        clusters = shaper_.shape(block.text, gothic, BreakRule::words);
    const auto lines = fill_balanced(clusters, measure);
    const auto first = flow_.strips.size();
    add_lines(clusters, lines, column,
              {measure, style.lead, block.level == 1 ? Setting::centre : Setting::left, style.before});
    for (auto at = first; at < flow_.strips.size(); ++at) flow_.strips[at].keep = Keep::always;
    flow_.strips[first].bookmark = Bookmark{block.level, plain_text(clusters), 0, 0};
    auto& last = flow_.strips.back();
    if (block.level == 2)
        last.ink.rules.push_back({column.x, last.height, column.x + column.width, last.height, px(1), ink});
    last.height += style.after;
}

void Composer::compose_item(const Block& item, const std::string& marker, float indent, bool tight,
                            const Column& column) {
    auto inner = inset(column, indent, 0);
    const bool hangs = inner.width < column.width;
    ++inner.depth;
    const auto first = flow_.strips.size();
    if (!hangs) {
        add_marker_line(column);
        flow_.strips.back().keep = Keep::always;
    }
    for (const auto& child : item.children) {
        const auto at = flow_.strips.size();
        compose(child, inner);
        if (tight && at < flow_.strips.size() && child.kind == BlockKind::paragraph)
            flow_.strips[at].before = 0;
    }
    if (flow_.strips.size() == first) add_marker_line(column);
    Text text;
    append_utf8(text, marker, plain);
    const auto clusters = shaper_.shape(text, mincho);
    const Line line{0, clusters.size(), 0, 0, true};
    Ink ink;
    set_line(ink, clusters, line, {body_size, indent, 0, false}, Setting::left, column.x,
             baseline_in(body_lead, body_size));
    append_moved(ink, std::move(flow_.strips[first].ink), 0);  // who copies the text gets the marker first
    flow_.strips[first].ink = std::move(ink);
}

/// A line that waits for the marker of an item.
void Composer::add_marker_line(const Column& column) {
    Strip strip;
    strip.height = body_lead;
    strip.frame = column.frame;
    flow_.strips.push_back(std::move(strip));
}

float Composer::widest_marker(const Block& list) {
    const Measure measure{body_size, 0, 0, false};
    float widest = 0;
    for (const auto& item : list.children) {
        Text marker;
        append_utf8(marker, item.marker, plain);
        widest = std::max(widest, natural_width(shaper_.shape(marker, mincho), measure));
    }
    return widest;
}

void Composer::compose_list(const Block& block, const Column& column) {
    float indent = body_size;
    if (block.ordered) indent = std::max(body_size * 1.5F, widest_marker(block) + body_size * 0.4F);
    const float before = space_before(px(3));
    for (const auto& item : block.children) {
        const auto first = flow_.strips.size();
        compose_item(item, marker_of(block, item, column.depth), indent, block.tight, column);
        if (&item == &block.children.front() && column.depth == 0) flow_.strips[first].before = before;
    }
}

void Composer::compose_quote(const Block& block, const Column& column) {
    constexpr float pad = px(6);
    auto inner = inset(column, px(10), px(10));
    inner.depth = 0;
    if (column.frame < 0) {
        flow_.frames.push_back({column.x, column.width, pad, px(1.2F), 0, 0.97F});
        inner.frame = static_cast<int>(flow_.frames.size()) - 1;
    }
    const auto first = flow_.strips.size();
    const float before = space_before(px(8));
    compose_children(block, inner);
    if (column.frame >= 0 || first == flow_.strips.size()) return;
    flow_.strips[first].before = before;
    repeat_in_frame(first, inner);
}

/// Where the box goes on over a page it says so.
void Composer::repeat_in_frame(std::size_t first, const Column& inner) {
    Text text;
    append_utf8(text, "（つづき）", plain);
    const auto clusters = shaper_.shape(text, mincho);
    Strip head;
    head.height = body_lead;
    head.frame = inner.frame;
    set_line(head.ink, clusters, {0, clusters.size(), 0, 0, true}, {body_size, inner.width, 0, false},
             Setting::left, inner.x, baseline_in(body_lead, body_size));
    flow_.heads.push_back(std::move(head));
    for (auto at = first + 1; at < flow_.strips.size(); ++at)
        if (flow_.strips[at].head < 0) flow_.strips[at].head = static_cast<int>(flow_.heads.size()) - 1;
}

void Composer::compose_code(const Block& block, const Column& column) {
    auto inner = inset(column, px(8), px(8));
    if (column.frame < 0) {
        flow_.frames.push_back({column.x, column.width, px(4), 0, 0, 0.95F});
        inner.frame = static_cast<int>(flow_.frames.size()) - 1;
    }
    float before = space_before(px(6));
    for (const auto& line : block.lines) {
        const Lines style{{code_size, inner.width, 0, false}, code_lead, Setting::left, before};
        const auto clusters = shaper_.shape(line, gothic);
        add_lines(clusters, fill_lines(clusters, style.measure), inner, style);
        before = 0;
    }
}

void Composer::compose_right(const Block& block, const Column& column) {
    float before = space_before(px(2));
    for (const auto& line : block.lines) {
        compose_text(line, column, {{body_size, column.width, 0, false}, body_lead, Setting::right, before});
        before = 0;
    }
    if (!flow_.strips.empty()) flow_.strips.back().height += px(4);
}

void Composer::compose_rule(const Column& column) {
    Strip strip;
    strip.height = px(12);
    strip.frame = column.frame;
    strip.ink.rules.push_back({column.x, px(6), column.x + column.width, px(6), px(0.8F), grid_grey});
    flow_.strips.push_back(std::move(strip));
}

void Composer::compose_children(const Block& block, const Column& column) {
    for (const auto& child : block.children) {
        const auto before = flow_.strips.size();
        compose(child, column);
        if (flow_.strips.size() > before) after_heading_ = child.kind == BlockKind::heading;
    }
}

void Composer::compose(const Block& block, const Column& column) {
    notes_.insert(notes_.end(), block.notes.begin(), block.notes.end());
    switch (block.kind) {
        case BlockKind::document:
        case BlockKind::item:
            compose_children(block, column);
            break;
        case BlockKind::paragraph:
            compose_text(
                block.text, column,
                {{body_size, column.width, 0, true}, body_lead, Setting::justified, space_before(px(4))});
            break;
        case BlockKind::heading:
            compose_heading(block, column);
            break;
        case BlockKind::list:
            compose_list(block, column);
            break;
        case BlockKind::quote:
            compose_quote(block, column);
            break;
        case BlockKind::code_lines:
            compose_code(block, column);
            break;
        case BlockKind::rule:
            compose_rule(column);
            break;
        case BlockKind::pictures:
            append_pictures(flow_, block, pictures_, shaper_,
                            {column.x, column.width, column.frame, space_before(px(6)), page_}, notes_);
            break;
        case BlockKind::right:
            compose_right(block, column);
            break;
        case BlockKind::table:
            append_table(flow_, block.table, shaper_,
                         {column.x, column.width, column.frame, space_before(px(7)), page_});
            break;
        case BlockKind::label:
        case BlockKind::seal:
        case BlockKind::foot:
            break;  // set at the edges of the page
        case BlockKind::paper:
            break;  // between papers
    }
}

}  // namespace kasane::pdf
