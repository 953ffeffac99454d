#include <algorithm>

#include "pdf/line_fill.hpp"

namespace kasane::pdf {
namespace {

/// A line that would have to be stretched more than this (of the size, in each gap) is left as it is.
constexpr float most_stretch = 0.2F;

/// Readers of text take a gap from a tenth of the size on for a space between words. Where a line is
/// stretched more than this, the glyphs themselves are given the room, in steps, so that they stay few.
constexpr float most_gap = 0.09F;
constexpr int room_step = 20;

/// Neither words in Latin letters nor a bracket and what it holds are drawn apart (JLREQ 3.8.3).
bool may_stretch(const Cluster& before, const Cluster& after) {
    if (before.mark == Mark::opening || after.mark == Mark::closing) return false;
    return !(before.is_western && after.is_western);
}

std::size_t visible_end(const Clusters& clusters, const Line& line) {
    auto last = line.last;
    while (last > line.first && clusters[last - 1].is_space) --last;
    return last;
}

/// Points to add in each gap so that the line fills its width.
float stretch_of(const Clusters& clusters, const Line& line, const Measure& measure) {
    const auto last = visible_end(clusters, line);
    std::size_t gaps = 0;
    for (auto at = line.first; at + 1 < last; ++at)
        gaps += may_stretch(clusters[at], clusters[at + 1]) ? 1 : 0;
    const float slack = measure.width - line.indent - line.width;
    if (line.ends_paragraph || gaps == 0 || slack <= 0) return 0;
    const float each = slack / static_cast<float>(gaps);
    return each <= most_stretch * measure.size ? each : 0;
}

/// Thousandths of the size that glyphs before a stretched gap take up themselves.
std::uint16_t room_of(float stretch, const Measure& measure) {
    if (stretch <= most_gap * measure.size) return 0;
    const auto steps = static_cast<int>(stretch / measure.size * 1000 / room_step);
    return static_cast<std::uint16_t>(steps * room_step);
}

float start_of(const Line& line, const Measure& measure, Setting setting) {
    const float slack = measure.width - line.indent - line.width;
    if (setting == Setting::centre) return line.indent + slack / 2;
    return setting == Setting::right ? line.indent + slack : line.indent;
}

GlyphRun& run_for(Ink& ink, std::size_t first_run, std::uint8_t face, float size, float baseline) {
    if (ink.runs.size() == first_run || ink.runs.back().face != face)
        ink.runs.push_back({face, size, baseline, {}});
    return ink.runs.back();
}

void underline(Ink& ink, float from, float to, float baseline, float size) {
    const float y = baseline + size * 0.17F;
    if (!ink.rules.empty() && ink.rules.back().y1 == y && ink.rules.back().x2 >= from - size * 0.1F) {
        ink.rules.back().x2 = to;
    } else {
        ink.rules.push_back({from, y, to, y, size * 0.05F, 0});
    }
}

}  // namespace

void set_line(Ink& ink, const Clusters& clusters, const Line& line, const Measure& measure, Setting setting,
              float x, float baseline) {
    if (line.first >= line.last) return;
    const auto points = [&](int thousandths) {
        return static_cast<float>(thousandths) * measure.size / 1000;
    };
    const float stretch = setting == Setting::justified ? stretch_of(clusters, line, measure) : 0;
    const auto room = room_of(stretch, measure);
    const auto first_run = ink.runs.size();
    float pen = x + start_of(line, measure, setting);
    if (clusters[line.first].mark == Mark::opening) pen -= points(half_width);
    for (auto at = line.first; at < line.last; ++at) {
        const auto& c = clusters[at];
        const float from = pen;
        const bool stretches = at + 1 < line.last && may_stretch(c, clusters[at + 1]);
        if (c.text[0] != 0) {
            auto& run = run_for(ink, first_run, c.glyph.face, measure.size, baseline);
            if (run.glyphs.empty()) run.glyphs.reserve(line.last - at);
            run.glyphs.push_back(
                {c.glyph.id, pen, static_cast<std::uint16_t>(c.width() + (stretches ? room : 0)), c.text});
        }
        pen += points(c.width()) + measure.spacing;
        if (stretches) pen += stretch;
        if ((c.style & emphasis) != 0)
            underline(ink, from, std::min(pen, x + measure.width), baseline, measure.size);
    }
}

}  // namespace kasane::pdf
