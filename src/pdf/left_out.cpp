#include "pdf/left_out.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "pdf/markdown_reader.hpp"

namespace kasane::pdf {
namespace {

bool belongs_to_the_edges(BlockKind kind) {
    return kind == BlockKind::label || kind == BlockKind::seal || kind == BlockKind::foot ||
           kind == BlockKind::paper;
}

void add_nested(const Block& block, std::vector<std::string>& warnings) {
    for (const auto& child : block.children) {
        if (belongs_to_the_edges(child.kind))
            warnings.push_back(fmt::format(
                "{}行目の {} は箇条書きか囲みの中にあるため、載せていません。外に出してください。",
                child.line, fence_name(child.kind)));
        add_nested(child, warnings);
    }
}

std::string second(const Block& block) {
    return fmt::format(
        "{}行目の {} は二つめのため、載せていません。"
        "一つの紙に一つにするか、別の紙ならその前に ```paper の囲みを書いてください。",
        block.line, fence_name(block.kind));
}

}  // namespace

std::vector<std::string> left_out(const Block& document) {
    std::vector<std::string> warnings;
    std::vector<BlockKind> seen;
    for (const auto& block : document.children) {
        add_nested(block, warnings);
        if (!belongs_to_the_edges(block.kind)) continue;
        if (std::find(seen.begin(), seen.end(), block.kind) != seen.end()) warnings.push_back(second(block));
        seen.push_back(block.kind);
    }
    return warnings;
}

}  // namespace kasane::pdf
