#include "pdf/inline_reader.hpp"

#include <string>

#include "pdf/emphasis_edge.hpp"
#include "pdf/utf.hpp"

namespace kasane::pdf {
namespace {

constexpr char32_t line_break = U'\n';

std::string_view literal(cmark_node* node) {
    const char* text = cmark_node_get_literal(node);
    return text ? text : std::string_view{};
}

/// Lines joined in the source: Japanese takes no space there, Latin words do.
void append_soft_break(Text& text, cmark_node* node, std::uint8_t style) {
    auto* next = cmark_node_next(node);
    const auto following =
        next && cmark_node_get_type(next) == CMARK_NODE_TEXT ? literal(next) : std::string_view{};
    const bool wide_before = text.empty() || text.back().code == line_break || text.back().code >= 0x2E80;
    const bool wide_after = following.empty() || static_cast<unsigned char>(following.front()) >= 0xE2;
    if (!wide_before && !wide_after) text.push_back({U' ', style});
}

void append_html(Text& text, std::string_view html, std::uint8_t style) {
    if (html == "<br>" || html == "<br/>" || html == "<br />") text.push_back({line_break, style});
}

void append_children(Text& text, cmark_node* parent, std::uint8_t style);

void append_link(Text& text, cmark_node* node, std::uint8_t style) {
    const auto before = text.size();
    append_children(text, node, style);
    const char* url = cmark_node_get_url(node);
    const auto address = to_utf32(url ? url : "");
    std::u32string shown;
    for (auto at = before; at < text.size(); ++at) shown += text[at].code;
    if (address.empty() || address == shown || address == U"mailto:" + shown) return;
    append_utf8(text, "（" + to_utf8(address) + "）", style);
}

void append_inline(Text& text, cmark_node* node, std::uint8_t style) {
    const auto with = [style](Style added) { return static_cast<std::uint8_t>(style | added); };
    switch (cmark_node_get_type(node)) {
        case CMARK_NODE_TEXT:
            append_utf8(text, literal(node), style);
            break;
        case CMARK_NODE_SOFTBREAK:
            append_soft_break(text, node, style);
            break;
        case CMARK_NODE_LINEBREAK:
            text.push_back({line_break, style});
            break;
        case CMARK_NODE_CODE:
            append_utf8(text, literal(node), with(code));
            break;
        case CMARK_NODE_HTML_INLINE:
            append_html(text, literal(node), style);
            break;
        case CMARK_NODE_EMPH:
            append_children(text, node, with(emphasis));
            break;
        case CMARK_NODE_STRONG:
            append_children(text, node, with(strong));
            break;
        case CMARK_NODE_LINK:
            append_link(text, node, style);
            break;
        default:
            append_children(text, node, style);
            break;
    }
}

void append_children(Text& text, cmark_node* parent, std::uint8_t style) {
    for (auto* node = cmark_node_first_child(parent); node; node = cmark_node_next(node))
        append_inline(text, node, style);
}

}  // namespace

void append_utf8(Text& text, std::string_view utf8, std::uint8_t style) {
    const auto points = to_utf32(utf8);
    if (text.empty()) text.reserve(points.size());
    for (char32_t c : points)
        if (c != edge_mark) text.push_back({c, style});
}

Text read_inlines(cmark_node* parent) {
    Text text;
    append_children(text, parent, plain);
    return text;
}

}  // namespace kasane::pdf
