#include "ui/scene.hpp"

#include <algorithm>

namespace kasane::ui {

Rect intersection(const Rect& a, const Rect& b) {
    const float x = std::max(a.x, b.x);
    const float y = std::max(a.y, b.y);
    return {x, y, std::max(0.0F, std::min(a.right(), b.right()) - x),
            std::max(0.0F, std::min(a.bottom(), b.bottom()) - y)};
}

std::optional<Colour> Scene::ground() const {
    if (items.empty()) return {};
    const Placed& first = items.front();
    const bool plain = first.kind == Placed::Kind::box && first.alpha >= 1 && first.rounding <= 0 &&
                       first.border_width <= 0 && first.clip == first.rect;
    const bool covers = first.rect == Rect{0, 0, width, height};
    return plain && covers ? std::optional(first.colour) : std::nullopt;
}

const Target* Scene::find(const std::string& key) const {
    const auto found = std::find_if(targets.rbegin(), targets.rend(),
                                    [&](const Target& t) { return t.key == key && reachable(t); });
    return found == targets.rend() ? nullptr : &*found;
}

const Target* Scene::find_label(const std::string& part) const {
    const auto found = std::find_if(targets.rbegin(), targets.rend(), [&](const Target& t) {
        return reachable(t) && t.label.find(part) != std::string::npos;
    });
    return found == targets.rend() ? nullptr : &*found;
}

bool Scene::shows(const std::string& part) const {
    return std::any_of(items.begin(), items.end(), [&](const Placed& item) {
        return item.kind == Placed::Kind::text && item.text.find(part) != std::string::npos;
    });
}

}  // namespace kasane::ui
