#include "pdf/furniture.hpp"

#include <algorithm>
#include <utility>

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

/// A text at an edge of the page, broken into lines.
struct EdgeText {
    Clusters clusters;
    Measure measure;
    float lead = 0;
    std::vector<Line> lines;

    /// Height of the lines after the first.
    float more_height() const { return lead * static_cast<float>(lines.size() - 1); }
};

void set(Ink& ink, const EdgeText& text, Setting setting, float x, float first_baseline) {
    for (std::size_t at = 0; at < text.lines.size(); ++at)
        set_line(ink, text.clusters, text.lines[at], text.measure, setting, x,
                 first_baseline + text.lead * static_cast<float>(at));
}

/// Sets the edges of the pages from the top downwards.
class Furnisher {
  public:
    explicit Furnisher(Shaper& shaper) : shaper_(shaper) { out_.sheet = {width, height, top, top, bottom}; }

    void set_label(const Block& block);
    void set_seal(const Block& block);
    void set_foot(const Block* block);
    Furniture take() { return std::move(out_); }

  private:
    EdgeText broken(const Text& text, std::uint8_t face, const Measure& measure, float lead,
                    std::string_view name);
    float set_label_box(const Block& block, float& box_left);
    float set_boxes(const std::vector<Text>& names, float wide, float y, float least_height, float fill);

    Shaper& shaper_;
    Furniture out_;
};

/// Lines of even length; the edges have room for a few.
EdgeText Furnisher::broken(const Text& text, std::uint8_t face, const Measure& measure, float lead,
                           std::string_view name) {
    constexpr std::size_t most_lines = 10;
    EdgeText out{shaper_.shape(text, face, BreakRule::words), measure, lead, {}};
    out.lines = fill_balanced(out.clusters, measure);
    if (out.lines.size() <= most_lines) return out;
    out.lines.resize(most_lines);
    out_.warnings.push_back(
        fmt::format("{}が長いため、初めの{}行までを載せました。短くしてください。", name, most_lines));
    return out;
}

/// The box at the top right; returns its lower edge.
float Furnisher::set_label_box(const Block& block, float& box_left) {
    constexpr float box_top = px(36);
    constexpr float line_height = px(26);
    constexpr float pad = px(12);
    constexpr float widest = text_width * 0.6F;
    Measure measure{body_size, widest - 2 * pad, body_size * 0.08F, false};
    auto text = broken(block.lines.front(), gothic, measure, px(20), "取扱いの表示");
    float inner = 0;
    for (const auto& line : text.lines) inner = std::max(inner, line.width);
    text.measure.width = inner + 2 * pad;
    box_left = right - text.measure.width;
    const float box_height = line_height + text.more_height();
    out_.every_page.rectangles.push_back(
        {box_left, box_top, text.measure.width, box_height, px(1.6F), paper::ink, -1});
    set(out_.every_page, text, Setting::centre, box_left, box_top + baseline_in(line_height, body_size));
    return box_top + box_height;
}

/// The box at the top right and the small lines at the top left.
void Furnisher::set_label(const Block& block) {
    constexpr float small = px(12.5F);
    constexpr float lead = px(18);
    float box_left = right;
    float edge = px(36);
    if (!block.lines.empty() && !block.lines.front().empty()) edge = set_label_box(block, box_left);
    Text lines;
    for (std::size_t at = 1; at < block.lines.size(); ++at) {
        if (at > 1) lines.push_back({U'\n', plain});
        lines.insert(lines.end(), block.lines[at].begin(), block.lines[at].end());
    }
    if (!lines.empty()) {
        const Measure measure{small, box_left - left - px(12), 0, false};
        const auto text = broken(lines, mincho, measure, lead, "左上の記載");
        constexpr float y = px(40);
        set(out_.every_page, text, Setting::left, left, y + baseline_in(lead, small));
        edge = std::max(edge, y + lead + text.more_height());
    }
    out_.sheet.top = std::max(top, edge + px(16));
    out_.sheet.first_top = out_.sheet.top;
}

/// A row of boxes of the same width with names in their middle, its right edge at the margin; returns its
/// lower edge.
float Furnisher::set_boxes(const std::vector<Text>& names, float wide, float y, float least_height,
                           float fill) {
    constexpr float size = px(11.5F);
    constexpr float lead = px(15);
    constexpr float row = px(19);
    constexpr float pad = px(3);
    auto& ink = out_.first_page;
    std::vector<EdgeText> texts;
    float high = least_height;
    for (const auto& name : names) {
        const Measure measure{size, std::max(wide - 2 * pad, size), 0, false};
        texts.push_back(broken(name, gothic, measure, lead, "決裁欄の名"));
        texts.back().measure.width = wide;
        high = std::max(high, row + texts.back().more_height());
    }
    float x = right - wide * static_cast<float>(names.size());
    for (const auto& text : texts) {
        const float middle = (high - row - text.more_height()) / 2;
        ink.rectangles.push_back({x, y, wide, high, cell_line, grid_grey, fill});
        set(ink, text, Setting::centre, x, y + middle + baseline_in(row, size));
        x += wide;
    }
    return y + high;
}

/// Boxes for stamps at the right, under the label.
void Furnisher::set_seal(const Block& block) {
    constexpr float row = px(19);
    constexpr float stamp = millimetres(15) + cell_line;  // room for a seal of 12 mm
    constexpr std::size_t most_boxes = 11;                // as wide as that
    if (block.lines.empty()) return;
    std::vector<Text> names(block.lines.begin() + 1, block.lines.end());
    if (names.empty()) names.emplace_back();
    if (names.size() > most_boxes) {
        names.resize(most_boxes);
        out_.warnings.push_back(fmt::format("決裁欄の枠が多いため、初めの{}個を載せました。", most_boxes));
    }
    const auto boxes = static_cast<float>(names.size());
    const float wide = std::min(px(60), text_width / boxes);
    static_assert(text_width / most_boxes >= stamp);
    float y = std::max(px(40), out_.sheet.top - px(4));
    y = set_boxes({block.lines.front()}, wide * boxes, y, row, head_grey);
    y = set_boxes(names, wide, y, row, head_grey);
    y = set_boxes(std::vector<Text>(names.size()), wide, y, stamp, -1);
    out_.sheet.first_top = y + px(10);
}

void Furnisher::set_foot(const Block* block) {
    Text lines;
    if (block)
        for (const auto& line : block->lines) {
            if (!lines.empty()) lines.push_back({U'\n', plain});
            lines.insert(lines.end(), line.begin(), line.end());
        }
    const auto text =
        broken(lines, mincho, {foot_size, text_width - number_width, 0, false}, foot_lead, "脚注");
    const float y = height - px(28) - foot_lead - text.more_height();
    out_.foot.rules.push_back({left, y - px(3), right, y - px(3), px(0.6F), foot_grey});
    out_.sheet.bottom = y - px(10);
    out_.foot_baseline = y + baseline_in(foot_lead, foot_size);
    set(out_.foot, text, Setting::left, left, out_.foot_baseline);
}

/// A number as official papers write it: one digit full-width, more digits half-width.
std::string paper_number(std::size_t number) {
    if (number > 9) return std::to_string(number);
    const char32_t digit = U'０' + static_cast<char32_t>(number);
    return to_utf8(std::u32string_view(&digit, 1));
}

}  // namespace

Furniture furnish(const Block& document, Shaper& shaper) {
    Furnisher furnisher(shaper);
    if (const auto* label = find(document, BlockKind::label)) furnisher.set_label(*label);
    if (const auto* seal = find(document, BlockKind::seal)) furnisher.set_seal(*seal);
    furnisher.set_foot(find(document, BlockKind::foot));
    return furnisher.take();
}

void set_page_number(Ink& ink, std::size_t page, std::size_t pages, float baseline, Shaper& shaper) {
    Text text;
    append_utf8(text, fmt::format("{}／{}", paper_number(page), paper_number(pages)), plain);
    const auto clusters = shaper.shape(text, mincho);
    const Measure measure{foot_size, number_width, 0, false};
    const Line line{0, clusters.size(), natural_width(clusters, measure), 0, true};
    set_line(ink, clusters, line, measure, Setting::right, right - number_width, baseline);
}

}  // namespace kasane::pdf
