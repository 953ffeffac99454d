#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kasane::pdf {

/// Bytes of a source that are replaced.
struct SourceEdit {
    std::size_t at = 0;
    std::size_t length = 0;
    std::string words;
};

/// The source with its edits, which do not overlap.
std::string with_edits(std::string_view source, std::vector<SourceEdit> edits);

}  // namespace kasane::pdf
