#include "pdf/picture_links.hpp"

#include <algorithm>

#include "pdf/edge_mark.hpp"
#include "pdf/utf.hpp"

namespace kasane::pdf {
namespace {

bool is_break(cmark_node* node) {
    const auto type = cmark_node_get_type(node);
    return type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK;
}

bool is_blank(cmark_node* node) {
    if (cmark_node_get_type(node) != CMARK_NODE_TEXT) return false;
    const auto text = to_utf32(cmark_node_get_literal(node));
    return std::all_of(text.begin(), text.end(), [](char32_t c) { return c == U' ' || c == edge_mark; });
}

/// The address as it was typed.
std::string file_of(cmark_node* image) {
    const char* url = cmark_node_get_url(image);
    auto address = to_utf32(url ? url : "");
    std::erase(address, edge_mark);
    return to_utf8(address);
}

}  // namespace

bool read_pictures(cmark_node* paragraph, Block& block, const InlineReading& reading) {
    std::vector<PictureLink> pictures;
    for (auto* node = cmark_node_first_child(paragraph); node; node = cmark_node_next(node)) {
        if (cmark_node_get_type(node) == CMARK_NODE_IMAGE)
            pictures.push_back({file_of(node), read_inlines(node, reading)});
        else if (!is_break(node) && !is_blank(node))
            return false;
    }
    if (pictures.empty()) return false;
    block.kind = BlockKind::pictures;
    block.line = cmark_node_get_start_line(paragraph);
    block.pictures = std::move(pictures);
    return true;
}

}  // namespace kasane::pdf
