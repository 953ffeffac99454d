#include "ui/canvas.hpp"

namespace kasane::ui {

void Canvas::box(const Rect& rect, const BoxLook& look) const {
    if (scene_ == nullptr || intersection(rect, clip_).empty()) return;
    Placed item;
    item.region = region_;
    item.rect = rect;
    item.clip = clip_;
    item.colour = look.fill;
    item.alpha = look.alpha;
    item.border = look.border;
    item.border_width = look.border_width;
    item.rounding = look.rounding;
    item.left_only = look.left_only;
    scene_->items.push_back(std::move(item));
}

void Canvas::rule(const Rect& rect, Colour colour) const {
    box(rect, {.fill = colour, .border_width = 0, .rounding = 0});
}

float Canvas::line(Point at, const std::string& text, const Type& type, Colour colour) const {
    const float width = type_.width(text, type);
    if (scene_ == nullptr || text.empty()) return width;
    if (intersection({at.x, at.y, width, type.line_height()}, clip_).empty()) return width;
    Placed item;
    item.kind = Placed::Kind::text;
    item.region = region_;
    item.rect = {at.x, at.y, width, type.line_height()};
    item.clip = clip_;
    item.text = text;
    item.size = type.size;
    item.weight = type.weight;
    item.colour = colour;
    scene_->items.push_back(std::move(item));
    return width;
}

float Canvas::paragraph(const Rect& room, const std::string& text, const Type& type, Colour colour,
                        Align align) const {
    const std::vector<Line>& lines = type_.lines(text, type, room.w);
    const float height = static_cast<float>(lines.size()) * type.line_height();
    if (scene_ == nullptr) return height;
    float y = room.y;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Line& part = lines[i];
        const std::size_t before = scene_->items.size();
        line({room.x + aligned(align, room.w, part.width), y}, text.substr(part.begin, part.end - part.begin),
             type, colour);
        if (scene_->items.size() > before) {
            scene_->items.back().rect.w = part.width;  // spaces hang over the line's end
            scene_->items.back().line = i;
            scene_->items.back().lines = lines.size();
        }
        y += type.line_height();
    }
    return height;
}

void Canvas::target(Target target) const {
    if (scene_ == nullptr) return;
    target.region = region_;
    target.clip = clip_;
    scene_->targets.push_back(std::move(target));
}

}  // namespace kasane::ui
