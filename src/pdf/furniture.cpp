#include "pdf/furniture.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "pdf/composer.hpp"
#include "pdf/face_files.hpp"
#include "pdf/inline_reader.hpp"
#include "pdf/line_fill.hpp"
#include "pdf/paper.hpp"
#include "pdf/utf.hpp"

namespace kasane::pdf {
namespace {

using namespace paper;

constexpr float foot_size = px(11.5F);
constexpr float foot_lead = px(17);
constexpr float number_width = px(90);

const Block* find(const Block& document, BlockKind kind) {
    const auto found = std::find_if(document.children.begin(), document.children.end(),
                                    [kind](const Block& block) { return block.kind == kind; });
    return found == document.children.end() ? nullptr : &*found;
}

/// A single line; returns its width.
float set_text(Ink& ink, const Clusters& clusters, const Measure& measure, Setting setting, float x,
               float baseline) {
    const Line line{0, clusters.size(), natural_width(clusters, measure), 0, true};
    set_line(ink, clusters, line, measure, setting, x, baseline);
    return line.width;
}

/// The box at the top right and the small lines at the top left; returns the lower edge.
float set_label(Ink& ink, const Block& block, Shaper& shaper) {
    constexpr float box_top = px(36);
    constexpr float box_height = px(26);
    constexpr float pad = px(12);
    float box_left = right;
    float edge = box_top;
    if (!block.lines.empty() && !block.lines.front().empty()) {
        const auto clusters = shaper.shape(block.lines.front(), gothic);
        const Measure measure{body_size, text_width, body_size * 0.08F, false};
        const float width = std::min(natural_width(clusters, measure) + 2 * pad, text_width);
        box_left = right - width;
        ink.rectangles.push_back({box_left, box_top, width, box_height, px(1.6F), paper::ink, -1});
        set_text(ink, clusters, {body_size, width, measure.spacing, false}, Setting::centre, box_left,
                 box_top + baseline_in(box_height, body_size));
        edge = box_top + box_height;
    }
    constexpr float small = px(12.5F);
    constexpr float lead = px(18);
    float y = px(40);
    const Measure measure{small, box_left - left - px(12), 0, false};
    for (std::size_t i = 1; i < block.lines.size(); ++i) {
        const auto clusters = shaper.shape(block.lines[i], mincho);
        for (const auto& line : fill_lines(clusters, measure)) {
            set_line(ink, clusters, line, measure, Setting::left, left, y + baseline_in(lead, small));
            y += lead;
        }
        edge = std::max(edge, y);
    }
    return edge;
}

/// Boxes for stamps at the right, under the label; returns the lower edge.
float set_seal(Ink& ink, const Block& block, Shaper& shaper, float y) {
    constexpr float size = px(11.5F);
    constexpr float row = px(19);
    constexpr float stamp = px(44);
    if (block.lines.empty()) return y;
    const auto boxes = std::max<std::size_t>(block.lines.size() - 1, 1);
    const float width = std::min(px(60), text_width / static_cast<float>(boxes));
    const float x = right - width * static_cast<float>(boxes);
    const auto box = [&](float at, float top_edge, float wide, float high, float fill) {
        ink.rectangles.push_back({at, top_edge, wide, high, cell_line, grid_grey, fill});
    };
    const auto word = [&](const Text& text, float at, float top_edge, float wide) {
        set_text(ink, shaper.shape(text, gothic), {size, wide, 0, false}, Setting::centre, at,
                 top_edge + baseline_in(row, size));
    };
    box(x, y, right - x, row, head_grey);
    word(block.lines.front(), x, y, right - x);
    for (std::size_t i = 0; i < boxes; ++i) {
        const float at = x + width * static_cast<float>(i);
        box(at, y + row, width, row, head_grey);
        if (i + 1 < block.lines.size()) word(block.lines[i + 1], at, y + row, width);
        box(at, y + 2 * row, width, stamp, -1);
    }
    return y + 2 * row + stamp;
}

void set_foot(Furniture& furniture, const Block* block, Shaper& shaper) {
    constexpr std::size_t most_lines = 3;
    const Measure measure{foot_size, text_width - number_width, 0, false};
    Text text;
    if (block)
        for (const auto& line : block->lines) {
            if (!text.empty()) text.push_back({U'\n', plain});
            text.insert(text.end(), line.begin(), line.end());
        }
    const auto clusters = shaper.shape(text, mincho);
    auto lines = fill_lines(clusters, measure);
    if (lines.size() > most_lines) lines.resize(most_lines);
    float y = height - px(28) - foot_lead * static_cast<float>(lines.size());
    furniture.foot.rules.push_back({left, y - px(3), right, y - px(3), px(0.6F), foot_grey});
    furniture.sheet.bottom = y - px(10);
    furniture.foot_baseline = y + baseline_in(foot_lead, foot_size);
    for (const auto& line : lines) {
        set_line(furniture.foot, clusters, line, measure, Setting::left, left,
                 y + baseline_in(foot_lead, foot_size));
        y += foot_lead;
    }
}

/// A number as official papers write it: one digit full-width, more digits half-width.
std::string paper_number(std::size_t number) {
    if (number > 9) return std::to_string(number);
    const char32_t digit = U'０' + static_cast<char32_t>(number);
    return to_utf8(std::u32string_view(&digit, 1));
}

}  // namespace

Furniture furnish(const Block& document, Shaper& shaper) {
    Furniture furniture;
    furniture.sheet = {width, height, top, top, bottom};
    if (const auto* label = find(document, BlockKind::label)) {
        const float edge = set_label(furniture.every_page, *label, shaper);
        furniture.sheet.top = std::max(top, edge + px(16));
        furniture.sheet.first_top = furniture.sheet.top;
    }
    if (const auto* seal = find(document, BlockKind::seal)) {
        const float y = std::max(px(40), furniture.sheet.top - px(4));
        furniture.sheet.first_top = set_seal(furniture.first_page, *seal, shaper, y) + px(10);
    }
    set_foot(furniture, find(document, BlockKind::foot), shaper);
    return furniture;
}

void set_page_number(Ink& ink, std::size_t page, std::size_t pages, float baseline, Shaper& shaper) {
    Text text;
    append_utf8(text, fmt::format("{}／{}", paper_number(page), paper_number(pages)), plain);
    set_text(ink, shaper.shape(text, mincho), {foot_size, number_width, 0, false}, Setting::right,
             right - number_width, baseline);
}

}  // namespace kasane::pdf
