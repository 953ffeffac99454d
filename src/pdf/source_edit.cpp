#include "pdf/source_edit.hpp"

#include <algorithm>

namespace kasane::pdf {

std::string with_edits(std::string_view source, std::vector<SourceEdit> edits) {
    std::stable_sort(edits.begin(), edits.end(),
                     [](const SourceEdit& a, const SourceEdit& b) { return a.at < b.at; });
    std::string out;
    out.reserve(source.size() + 4 * edits.size());
    std::size_t done = 0;
    for (const auto& edit : edits) {
        if (edit.at < done) continue;
        out += source.substr(done, edit.at - done);
        out += edit.words;
        done = edit.at + edit.length;
    }
    out += source.substr(done);
    return out;
}

}  // namespace kasane::pdf
