#include "ui/layout.hpp"

#include <algorithm>
#include <numeric>

namespace kasane::ui {

namespace {

bool fills(const view::Node& node) {
    if (const auto* card = std::get_if<view::Card>(&node.content)) return card->fill;
    if (const auto* columns = std::get_if<view::Columns>(&node.content)) return columns->fill;
    if (const auto* sheet = std::get_if<view::Sheet>(&node.content)) return sheet->whole;
    return false;
}

/// Texts stand close together, and so does what a label is about.
float gap_between(const view::Node& above, const view::Node& below, float gap) {
    const auto* text = std::get_if<view::Text>(&above.content);
    if (text == nullptr) return gap;
    const bool close =
        std::holds_alternative<view::Text>(below.content) ||
        (text->style == view::TextStyle::label && std::holds_alternative<view::ListLines>(below.content));
    return close ? std::min(gap, 4.0F) : gap;
}

struct Placer {
    const Canvas& canvas;
    const Rect& slot;
    float operator()(const view::Text& text) const { return place_text(canvas, text, slot); }
    float operator()(const view::ChipLine& line) const { return place_chip_line(canvas, line, slot); }
    float operator()(const view::ButtonLine& line) const { return place_buttons(canvas, line, slot); }
    float operator()(const view::Field& field) const { return place_field(canvas, field, slot); }
    float operator()(const view::Table& table) const { return place_table(canvas, table, slot); }
    float operator()(const view::ListLines& list) const { return place_list(canvas, list, slot); }
    float operator()(const view::Picture& picture) const { return place_picture(canvas, picture, slot); }
    float operator()(const view::Sheet& sheet) const { return place_sheet(canvas, sheet, slot); }
    float operator()(const view::Bars& bars) const { return place_bars(canvas, bars, slot); }
    float operator()(const view::Card& card) const { return place_card(canvas, card, slot); }
    float operator()(const view::Columns& columns) const { return place_columns(canvas, columns, slot); }
    float operator()(const view::Stack& stack) const {
        return place_nodes(canvas, stack.children, slot, theme::gap);
    }
};

void append(std::string& label, const std::string& words) {
    if (words.empty()) return;
    if (!label.empty()) label += ' ';
    label += words;
}

void append_nodes(std::string& label, const std::vector<view::Node>& nodes) {
    for (const view::Node& node : nodes) append(label, label_of(node));
}

std::string label_of_line(const view::ChipLine& line) {
    std::string label = line.leading;
    for (const view::Chip& chip : line.chips) append(label, chip.text);
    append(label, line.trailing);
    return label;
}

}  // namespace

float place_node(const Canvas& canvas, const view::Node& node, const Rect& slot) {
    return std::visit(Placer{canvas, slot}, node.content);
}

float place_nodes(const Canvas& canvas, const std::vector<view::Node>& nodes, const Rect& slot, float gap) {
    const Canvas dry = canvas.dry();
    std::vector<float> heights;
    float total = 0;
    float fillers = 0;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        heights.push_back(place_node(dry, nodes[i], {slot.x, slot.y, slot.w, 0}));
        total += heights.back() + (i > 0 ? gap_between(nodes[i - 1], nodes[i], gap) : 0);
        if (fills(nodes[i])) fillers += 1;
    }
    const float spare = fillers > 0 ? std::max(0.0F, slot.h - total) / fillers : 0;
    const float grown = fillers > 0 ? std::max(total, slot.h) : total;
    if (!canvas.draws()) return grown;
    float y = slot.y;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (i > 0) y += gap_between(nodes[i - 1], nodes[i], gap);
        const float height = heights[i] + (fills(nodes[i]) ? spare : 0);
        place_node(canvas, nodes[i], {slot.x, y, slot.w, height});
        y += height;
    }
    return grown;
}

float natural_width(const Canvas& canvas, const view::Node& node) {
    if (const auto* text = std::get_if<view::Text>(&node.content)) {
        return canvas.type().width(text->text, type_of(text->style));
    }
    if (const auto* line = std::get_if<view::ButtonLine>(&node.content)) {
        float width = 0;
        for (const view::Button& button : line->buttons) width += button_size(canvas, button).x + 24;
        return std::max(0.0F, width - 24);
    }
    if (const auto* card = std::get_if<view::Card>(&node.content)) {
        float widest = 0;
        for (const view::Node& child : card->children)
            widest = std::max(widest, natural_width(canvas, child));
        return widest + 56 + (card->stripe ? 10.0F : 0.0F);
    }
    return 1e6F;
}

std::string label_of(const view::Node& node) {
    std::string label;
    if (const auto* text = std::get_if<view::Text>(&node.content)) label = text->text;
    if (const auto* line = std::get_if<view::ChipLine>(&node.content)) label = label_of_line(*line);
    if (const auto* card = std::get_if<view::Card>(&node.content)) append_nodes(label, card->children);
    if (const auto* row = std::get_if<view::Columns>(&node.content)) append_nodes(label, row->children);
    if (const auto* stack = std::get_if<view::Stack>(&node.content)) append_nodes(label, stack->children);
    if (const auto* list = std::get_if<view::ListLines>(&node.content)) {
        for (const std::string& line : list->lines) append(label, line);
    }
    return label;
}

float place_text(const Canvas& canvas, const view::Text& text, const Rect& slot) {
    const bool quiet = text.style == view::TextStyle::label && text.tone == view::Tone::plain;
    const Colour colour = quiet ? theme::muted : tone_text(text.tone);
    return canvas.paragraph(slot, text.text, type_of(text.style), colour,
                            text.centred ? Align::centre : Align::left);
}

float place_list(const Canvas& canvas, const view::ListLines& list, const Rect& slot) {
    const Type type{36, Weight::regular, 1.5F};
    if (list.lines.empty()) return canvas.paragraph(slot, list.when_empty, {30}, theme::muted);
    const float indent = list.numbered ? 54 : 46;
    float y = slot.y;
    for (std::size_t i = 0; i < list.lines.size(); ++i) {
        const std::string mark = list.numbered ? std::to_string(i + 1) + "." : "・";
        const float mark_width = canvas.type().width(mark, type);
        canvas.line({slot.x + indent - 8 - mark_width, y}, mark, type, theme::ink);
        y += canvas.paragraph({slot.x + indent, y, slot.w - indent, 0}, list.lines[i], type, theme::ink);
    }
    return y - slot.y;
}

}  // namespace kasane::ui
