#include "pdf/findings.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace kasane::pdf {

void Findings::add(int line, std::string_view words) {
    const auto known = std::find_if(findings_.begin(), findings_.end(),
                                    [&](const Finding& finding) { return finding.words == words; });
    if (known == findings_.end()) {
        findings_.push_back({line, line, 0, std::string(words)});
    } else if (known->last != line) {
        known->last = line;
        ++known->more;
    }
}

std::vector<std::string> Findings::told() const {
    auto sorted = findings_;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Finding& a, const Finding& b) { return a.line < b.line; });
    std::vector<std::string> sentences;
    sentences.reserve(sorted.size());
    for (const auto& [line, last, more, words] : sorted)
        sentences.push_back(
            fmt::format("{}行目{}{}", line, more > 0 ? fmt::format("ほか{}行", more) : "", words));
    return sentences;
}

}  // namespace kasane::pdf
