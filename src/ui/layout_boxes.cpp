// Cards and columns.
#include <algorithm>
#include <numeric>

#include "ui/layout.hpp"

namespace kasane::ui {

namespace {

constexpr float pad_x = 28;
constexpr float pad_y = 16;
constexpr float stripe_width = 12;

bool is_quiet_notice(const view::Card& card) {
    return card.fill && card.ground == view::Tone::selected;
}

bool only_chip_lines(const view::Card& card) {
    return std::all_of(card.children.begin(), card.children.end(), [](const view::Node& node) {
        return std::holds_alternative<view::ChipLine>(node.content);
    });
}

BoxLook card_look(const view::Card& card) {
    const bool chosen = card.chosen || card.ground == view::Tone::accent;
    if (chosen) return {.fill = theme::accent_tint, .border = theme::accent, .border_width = 5};
    const TonePair pair = tone_pair(card.ground);
    const Colour border =
        card.ground == view::Tone::plain || card.ground == view::Tone::selected ? pair.border : pair.text;
    return {.fill = pair.ground, .border = border};
}

void card_target(const Canvas& canvas, const view::Card& card, const Rect& rect) {
    if (!card.press || !canvas.draws()) return;
    std::string label;
    for (const view::Node& child : card.children) label += label_of(child) + ' ';
    Target target;
    target.key = card.press->key;
    target.label = std::move(label);
    target.rect = rect;
    target.press = &*card.press;
    target.rounding = 12;
    canvas.target(std::move(target));
}

/// Widths of columns: buttons take what they need, the others share by weight.
std::vector<float> column_widths(const Canvas& canvas, const view::Columns& columns, float width) {
    const std::size_t count = columns.children.size();
    std::vector<float> widths(count, 0);
    std::vector<float> weights(count, 1);
    for (std::size_t i = 0; i < std::min(count, columns.weights.size()); ++i) weights[i] = columns.weights[i];
    float left = width - theme::gap * static_cast<float>(count - 1);
    for (std::size_t i = 0; i < count; ++i) {
        const bool buttons = std::holds_alternative<view::ButtonLine>(columns.children[i].content);
        const bool own = weights[i] <= 0 || (buttons && columns.weights.empty());
        if (!own) continue;
        widths[i] = std::min(natural_width(canvas, columns.children[i]), width / 2);
        weights[i] = 0;
        left -= widths[i];
    }
    const float sum = std::accumulate(weights.begin(), weights.end(), 0.0F);
    for (std::size_t i = 0; i < count; ++i) {
        if (weights[i] > 0) widths[i] = std::max(0.0F, left * weights[i] / sum);
    }
    return widths;
}

/// Buttons beside other things need not leave those too little room; then all stand below each other.
bool too_tight(const Canvas& canvas, const view::Columns& columns, float width) {
    if (columns.children.size() < 2) return false;
    return std::any_of(columns.children.begin(), columns.children.end(), [&](const view::Node& node) {
        return std::holds_alternative<view::ButtonLine>(node.content) &&
               natural_width(canvas, node) > width * 0.45F;
    });
}

}  // namespace

float place_card(const Canvas& canvas, const view::Card& card, const Rect& slot) {
    const float stripe = card.stripe ? stripe_width - 2 : 0;
    const float top = only_chip_lines(card) ? 10 : pad_y;
    const Rect inner{slot.x + pad_x + stripe, slot.y + top, slot.w - 2 * pad_x - stripe, 0};
    const float content = place_nodes(canvas.dry(), card.children, inner, 14);
    float height = std::max(content + 2 * top, slot.h);
    if (card.press) height = std::max(height, theme::touch);
    if (!canvas.draws()) return height;
    const Rect rect{slot.x, slot.y, slot.w, height};
    canvas.box(rect, card_look(card));
    if (card.stripe) {
        const bool accent = *card.stripe == view::Tone::accent;
        const Colour colour = accent ? canvas.scene()->accent : tone_text(*card.stripe);
        canvas.box({rect.x, rect.y, stripe_width, rect.h},
                   {.fill = colour, .border_width = 0, .rounding = 12, .left_only = true});
    }
    card_target(canvas, card, rect);
    Rect room{inner.x, inner.y, inner.w, height - 2 * top};
    if (is_quiet_notice(card) || only_chip_lines(card)) room.y += std::max(0.0F, room.h - content) / 2;
    if (is_quiet_notice(card)) room.h = content;
    place_nodes(canvas, card.children, room, 14);
    return height;
}

float place_columns(const Canvas& canvas, const view::Columns& columns, const Rect& slot) {
    if (columns.children.empty()) return 0;
    if (too_tight(canvas, columns, slot.w)) return place_nodes(canvas, columns.children, slot, theme::gap);
    const std::vector<float> widths = column_widths(canvas, columns, slot.w);
    const Canvas dry = canvas.dry();
    std::vector<float> heights;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        heights.push_back(place_node(dry, columns.children[i], {slot.x, slot.y, widths[i], 0}));
    }
    const float height = std::max(slot.h, *std::max_element(heights.begin(), heights.end()));
    if (!canvas.draws()) return height;
    float x = slot.x;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const bool buttons = std::holds_alternative<view::ButtonLine>(columns.children[i].content);
        const float y = buttons ? slot.y + (height - heights[i]) / 2 : slot.y;
        place_node(canvas, columns.children[i], {x, y, widths[i], buttons ? 0 : height});
        x += widths[i] + theme::gap;
    }
    return height;
}

}  // namespace kasane::ui
