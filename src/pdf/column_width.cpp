#include <algorithm>
#include <cmath>
#include <numeric>

#include "pdf/table_layout.hpp"

namespace kasane::pdf {
namespace {

float sum(const std::vector<float>& values) {
    return std::accumulate(values.begin(), values.end(), 0.0F);
}

std::vector<float> pick(const std::vector<ColumnNeed>& needs, float ColumnNeed::*part) {
    std::vector<float> values;
    for (const auto& need : needs) values.push_back(need.*part);
    return values;
}

/// Adds what is left between two sets of needs, more to columns that lack more; never beyond `upper`.
void grow(std::vector<float>& widths, const std::vector<float>& upper, float full) {
    for (int round = 0; round < 8; ++round) {
        const float left = full - sum(widths);
        if (left < 0.01F) return;
        std::vector<float> weights(widths.size());
        for (std::size_t i = 0; i < widths.size(); ++i)
            weights[i] = std::pow(std::max(0.0F, upper[i] - widths[i]), 0.75F);
        const float total = sum(weights);
        if (total <= 0) return;
        for (std::size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::min(upper[i], widths[i] + left * weights[i] / total);
    }
}

void scale_to(std::vector<float>& widths, float full) {
    const float total = sum(widths);
    if (total <= 0) return widths.assign(widths.size(), full / static_cast<float>(widths.size()));
    for (auto& width : widths) width *= full / total;
}

}  // namespace

std::vector<float> share_width(const std::vector<ColumnNeed>& needs, float full) {
    const auto natural = pick(needs, &ColumnNeed::natural);
    const auto wanted = pick(needs, &ColumnNeed::wanted);
    auto widths = pick(needs, &ColumnNeed::least);
    if (sum(natural) <= full) {
        widths = natural;
    } else if (sum(wanted) <= full) {
        widths = wanted;
        grow(widths, natural, full);
    } else if (sum(widths) <= full) {
        grow(widths, wanted, full);
    }
    scale_to(widths, full);
    return widths;
}

}  // namespace kasane::pdf
