#include "pdf/line_fill.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include <unicode/uchar.h>

namespace kasane::pdf {
namespace {

constexpr float tolerance = 0.01F;

int white_at_start(const Cluster& c) {
    return c.mark == Mark::opening ? half_width : 0;
}
int white_at_end(const Cluster& c) {
    return c.mark == Mark::closing ? half_width - c.trim : 0;
}

float points(int thousandths, const Measure& measure) {
    return static_cast<float>(thousandths) * measure.size / 1000;
}

float advance(const Cluster& c, const Measure& measure) {
    return points(c.width(), measure) + measure.spacing;
}

/// Width of [first, last) as a line: no white of marks at its ends, no spaces at its end.
float line_width(const Clusters& clusters, std::size_t first, std::size_t last, const Measure& measure) {
    while (last > first && clusters[last - 1].is_space) --last;
    if (last == first) return 0;
    float width =
        -points(white_at_start(clusters[first]), measure) - points(white_at_end(clusters[last - 1]), measure);
    for (auto at = first; at < last; ++at) width += advance(clusters[at], measure);
    return width - measure.spacing;
}

float bullet_indent(const Clusters& clusters, std::size_t first, const Measure& measure) {
    const bool hangs = measure.hang_bullets && clusters[first].text[0] == U'・';
    return hangs ? advance(clusters[first], measure) : 0;
}

/// Lines so short that a gap at their ends does not matter: those of narrow cells.
bool is_narrow(const Measure& measure) {
    constexpr float narrow_ems = 13;
    return measure.width <= narrow_ems * measure.size;
}

/// Whether a line may begin with a character, by its class in UAX 14: not with 、。」ー or a small kana.
bool may_begin_line(const Cluster& c) {
    switch (u_getIntPropertyValue(static_cast<UChar32>(c.text[0]), UCHAR_LINE_BREAK)) {
        case U_LB_CLOSE_PUNCTUATION:
        case U_LB_CLOSE_PARENTHESIS:
        case U_LB_EXCLAMATION:
        case U_LB_INFIX_NUMERIC:
        case U_LB_NONSTARTER:
        case U_LB_CONDITIONAL_JAPANESE_STARTER:
        case U_LB_COMBINING_MARK:
            return false;
        default:
            return true;
    }
}

bool may_end_line(const Cluster& c) {
    return u_getIntPropertyValue(static_cast<UChar32>(c.text[0]), UCHAR_LINE_BREAK) != U_LB_OPEN_PUNCTUATION;
}

/// Where a word too long for any line is cut, before `at`: even there no line begins with 、 or ends with 「.
std::size_t cut_of(const Clusters& clusters, std::size_t first, std::size_t at) {
    for (auto cut = at; cut > first + 1; --cut)
        if (may_begin_line(clusters[cut]) && may_end_line(clusters[cut - 1])) return cut;
    return at;
}

/// Where the line that starts at `first` ends when it may be `room` wide.
std::size_t end_of_line(const Clusters& clusters, std::size_t first, float room, const Measure& measure) {
    float width = -points(white_at_start(clusters[first]), measure);
    std::size_t allowed = first;
    float allowed_width = 0;
    std::size_t inside = first;
    for (auto at = first; at < clusters.size(); ++at) {
        const auto& c = clusters[at];
        const float with = width + advance(c, measure);
        const float ink = with - measure.spacing - points(white_at_end(c), measure);
        if (ink > room + tolerance && at > first && !c.is_space) {
            const bool is_enough =
                measure.is_cell || is_narrow(measure) || allowed_width >= room / 2 || inside <= allowed;
            if (allowed > first && is_enough) return allowed;
            return inside > first ? inside : cut_of(clusters, first, at);
        }
        width = with;
        if (c.after == Break::required) return at + 1;
        if (c.after == Break::allowed) {
            allowed = at + 1;
            allowed_width = width;
        }
        if (c.after == Break::inside) inside = at + 1;
    }
    return clusters.size();
}

bool is_hiragana(const Cluster& c) {
    return c.text[0] >= 0x3041 && c.text[0] <= 0x309F;
}

/// Price of ending a line evenly here, in square ems: free after a space, dear within a word. Dictionaries
/// cut words of the field (アウト|リーチ, 給付|金), so that the change of script counts more than they do.
float break_price(const Clusters& clusters, std::size_t last) {
    const auto& before = clusters[last - 1];
    const auto& after = clusters[last];
    if (before.is_space) return 0;
    if (before.after == Break::inside || (is_katakana(before.text[0]) && is_katakana(after.text[0])))
        return 400;
    if (before.mark == Mark::closing || after.mark == Mark::opening) return 4;
    return is_hiragana(before) && !is_hiragana(after) ? 12 : 40;
}

/// The cheapest way to set clusters in `count` lines.
class Balancer {
  public:
    Balancer(const Clusters& clusters, const Measure& measure, std::size_t count)
        : clusters_(clusters), measure_(measure), count_(count) {
        before_.assign(clusters.size() + 1, 0);
        for (std::size_t at = 0; at < clusters.size(); ++at)
            before_[at + 1] = before_[at] + advance(clusters[at], measure);
        mean_ = width_of(0, clusters.size()) / static_cast<float>(count);
        best_.assign(count + 1, std::vector<Choice>(clusters.size() + 1));
        best_[0][0].price = 0;
    }

    std::vector<Line> run() {
        for (std::size_t line = 1; line <= count_; ++line)
            for (std::size_t last = 1; last <= clusters_.size(); ++last)
                if (may_end(last)) choose(line, last);
        return collect();
    }

  private:
    struct Choice {
        float price = std::numeric_limits<float>::infinity();
        std::size_t first = 0;
    };

    float width_of(std::size_t first, std::size_t last) const {
        while (last > first && clusters_[last - 1].is_space) --last;
        return last == first ? 0 : before_[last] - before_[first] - measure_.spacing;
    }

    bool may_end(std::size_t last) const {
        return last == clusters_.size() || clusters_[last - 1].after != Break::none;
    }

    void choose(std::size_t line, std::size_t last) {
        auto& best = best_[line][last];
        for (std::size_t first = 0; first < last; ++first) {
            const float before = best_[line - 1][first].price;
            if (std::isinf(before)) continue;
            const float width = width_of(first, last);
            if (width > measure_.width + tolerance) continue;
            const float off = (width - mean_) / measure_.size;
            const float price =
                before + off * off + (last < clusters_.size() ? break_price(clusters_, last) : 0);
            if (price < best.price) best = {price, first};
        }
    }

    std::vector<Line> collect() const {
        std::vector<Line> lines;
        auto last = clusters_.size();
        if (std::isinf(best_[count_][last].price)) return lines;
        for (auto line = count_; line > 0; --line) {
            const auto first = best_[line][last].first;
            lines.push_back({first, last, line_width(clusters_, first, last, measure_), 0, line == count_});
            last = first;
        }
        std::reverse(lines.begin(), lines.end());
        return lines;
    }

    const Clusters& clusters_;
    const Measure& measure_;
    std::size_t count_;
    float mean_ = 0;
    std::vector<float> before_;
    std::vector<std::vector<Choice>> best_;
};

/// Clusters [first, last), one paragraph, as lines of even length; the line break at its end stays with it.
void append_balanced(std::vector<Line>& out, const Clusters& clusters, std::size_t first, std::size_t last,
                     const Measure& measure) {
    Clusters part(clusters.begin() + static_cast<std::ptrdiff_t>(first),
                  clusters.begin() + static_cast<std::ptrdiff_t>(last));
    part.back().after = Break::none;
    for (auto line : fill_balanced(part, measure)) {
        line.first += first;
        line.last += first;
        out.push_back(line);
    }
}

/// Moves words from one line to the next, which ends a paragraph, where that would be very short.
void lengthen_end(const Clusters& clusters, Line& before, Line& end, const Measure& measure) {
    constexpr float short_ems = 4;
    constexpr float enough_ems = 10;
    constexpr float highest_price = 50;
    if (!end.ends_paragraph || end.width >= short_ems * measure.size) return;
    float cheapest = highest_price;
    auto best = end.first;
    for (auto at = end.first - 1; at > before.first; --at) {
        const float ems = line_width(clusters, at, end.last, measure) / measure.size;
        if (ems > enough_ems) break;
        const float price = break_price(clusters, at) + ems;
        if (ems < short_ems || clusters[at - 1].after != Break::allowed || price >= cheapest) continue;
        cheapest = price;
        best = at;
    }
    if (best == end.first) return;
    before.last = end.first = best;
    before.width = line_width(clusters, before.first, before.last, measure);
    end.width = line_width(clusters, end.first, end.last, measure);
}

}  // namespace

std::vector<Line> fill_lines(const Clusters& clusters, const Measure& measure) {
    std::vector<Line> lines;
    float indent = 0;
    float bullet = 0;
    for (std::size_t first = 0; first < clusters.size();) {
        const bool starts = first == 0 || clusters[first - 1].after == Break::required;
        bullet = starts ? bullet_indent(clusters, first, measure) : bullet;
        indent = starts ? 0 : bullet;
        const auto last = end_of_line(clusters, first, measure.width - indent, measure);
        const bool ends = last == clusters.size() || clusters[last - 1].after == Break::required;
        lines.push_back({first, last, line_width(clusters, first, last, measure), indent, ends});
        first = last;
    }
    if (lines.empty()) lines.push_back({0, 0, 0, 0, true});
    return lines;
}

std::vector<Line> fill_balanced(const Clusters& clusters, const Measure& measure) {
    constexpr std::size_t most_lines = 4;
    constexpr std::size_t most_clusters = 300;
    auto lines = fill_lines(clusters, measure);
    const auto is_required = [](const Cluster& c) { return c.after == Break::required; };
    if (lines.size() < 2 || lines.size() > most_lines || clusters.size() > most_clusters ||
        std::any_of(clusters.begin(), clusters.end(), is_required))
        return lines;
    const auto balanced = Balancer(clusters, measure, lines.size()).run();
    return balanced.empty() ? lines : balanced;
}

std::vector<Line> fill_cell(const Clusters& clusters, const Measure& measure) {
    constexpr std::size_t most_lines = 3;
    auto lines = fill_lines(clusters, measure);
    if (clusters.empty()) return lines;
    if (!is_narrow(measure)) {
        for (std::size_t at = 1; at < lines.size(); ++at)
            if (!lines[at - 1].ends_paragraph) lengthen_end(clusters, lines[at - 1], lines[at], measure);
        return lines;
    }
    std::vector<Line> out;
    for (std::size_t at = 0; at < lines.size();) {
        auto end = at + 1;
        while (!lines[end - 1].ends_paragraph) ++end;
        const bool is_list = bullet_indent(clusters, lines[at].first, measure) > 0;
        if (end - at == 1 || end - at > most_lines || is_list)
            out.insert(out.end(), lines.begin() + static_cast<std::ptrdiff_t>(at),
                       lines.begin() + static_cast<std::ptrdiff_t>(end));
        else
            append_balanced(out, clusters, lines[at].first, lines[end - 1].last, measure);
        at = end;
    }
    return out;
}

float natural_width(const Clusters& clusters, const Measure& measure) {
    float widest = 0;
    std::size_t first = 0;
    for (std::size_t at = 0; at < clusters.size(); ++at) {
        if (clusters[at].after != Break::required && at + 1 < clusters.size()) continue;
        widest = std::max(widest, line_width(clusters, first, at + 1, measure));
        first = at + 1;
    }
    return widest;
}

float unbreakable_width(const Clusters& clusters, const Measure& measure) {
    float widest = 0;
    std::size_t first = 0;
    for (std::size_t at = 0; at < clusters.size(); ++at) {
        const bool ends = clusters[at].after >= Break::allowed || at + 1 == clusters.size();
        if (!ends) continue;
        widest = std::max(widest, line_width(clusters, first, at + 1, measure));
        first = at + 1;
    }
    return widest;
}

}  // namespace kasane::pdf
