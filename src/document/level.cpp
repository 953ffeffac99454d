#include "document/level.hpp"

#include <array>

namespace kasane::document {
namespace {

constexpr std::array<std::string_view, 3> labels{"原本", "配付用", "閲覧用"};

}  // namespace

std::string_view label(Level level) {
    return labels.at(static_cast<std::size_t>(level));
}

std::optional<Level> parse_level(std::string_view label) {
    for (std::size_t at = 0; at < labels.size(); ++at)
        if (labels.at(at) == label) return static_cast<Level>(at);
    return {};
}

}  // namespace kasane::document
