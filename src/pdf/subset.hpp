#pragma once
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>

namespace kasane::pdf {

/// A TrueType face with only some glyphs, without hinting and layout tables.
struct SubsetFace {
    std::string bytes;
    std::map<std::uint32_t, std::uint16_t> new_ids;  ///< of glyphs of the whole face
};

/// Nothing when the file cannot be read or is no font.
std::optional<SubsetFace> subset_face(const std::string& path, const std::set<std::uint32_t>& glyphs);

}  // namespace kasane::pdf
