#include "ui/focus.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace kasane::ui {

namespace {

struct Span {
    float from;
    float to;
    float middle() const { return (from + to) / 2; }
};

Span along(const Rect& rect, Direction direction) {
    switch (direction) {
        case Direction::up:
            return {-rect.bottom(), -rect.y};
        case Direction::down:
            return {rect.y, rect.bottom()};
        case Direction::left:
            return {-rect.right(), -rect.x};
        case Direction::right:
            return {rect.x, rect.right()};
    }
    return {rect.x, rect.right()};
}

/// Left and right stay in their line: targets of neighbouring lines may touch, so only their cores count.
Span across(const Rect& rect, Direction direction) {
    const bool vertical = direction == Direction::up || direction == Direction::down;
    if (vertical) return {rect.x, rect.right()};
    return {rect.y + rect.h / 4, rect.bottom() - rect.h / 4};
}

float gap_between(const Span& a, const Span& b) {
    return std::max({0.0F, b.from - a.to, a.from - b.to});
}

/// Smaller is nearer; infinite when `to` does not lie in that direction.
float cost(const Rect& from, const Rect& to, Direction direction) {
    const Span own = along(from, direction);
    const Span other = along(to, direction);
    if (other.middle() <= own.middle() + 1) return std::numeric_limits<float>::infinity();
    const float ahead = std::max(0.0F, other.from - own.to);
    const Span own_side = across(from, direction);
    const Span other_side = across(to, direction);
    const float aside = gap_between(own_side, other_side);
    return ahead + 4 * aside + 0.05F * std::abs(own_side.middle() - other_side.middle()) +
           0.02F * (other.middle() - own.middle());
}

int rank(Region region) {
    switch (region) {
        case Region::dialog:
        case Region::body:
            return 0;
        case Region::side:
            return 1;
        case Region::banner:
        case Region::footer:
            return 2;
        case Region::rail:
        case Region::header:
            return 3;
    }
    return 3;
}

}  // namespace

const Target* neighbour(const Scene& scene, const Rect& from, const std::string& own_key,
                        Direction direction) {
    const Target* best = nullptr;
    float least = std::numeric_limits<float>::infinity();
    const Target* own = scene.find(own_key);
    const bool vertical = direction == Direction::up || direction == Direction::down;
    const bool in_rail = own != nullptr && own->region == Region::rail;
    for (const Target& target : scene.targets) {
        if (!scene.reachable(target) || target.key == own_key) continue;
        // Only Left leads into the rail, so that Up at the first row stays there.
        if (vertical && !in_rail && target.region == Region::rail) continue;
        const float price = cost(from, target.rect, direction);
        if (price < least) {
            least = price;
            best = &target;
        }
    }
    return best;
}

const Target* in_order(const Scene& scene, const std::string& from, bool backwards) {
    std::vector<const Target*> order;
    for (const Target& target : scene.targets) {
        if (scene.reachable(target)) order.push_back(&target);
    }
    if (order.empty()) return nullptr;
    std::stable_sort(order.begin(), order.end(),
                     [](const Target* a, const Target* b) { return rank(a->region) < rank(b->region); });
    const auto here =
        std::find_if(order.begin(), order.end(), [&](const Target* target) { return target->key == from; });
    if (here == order.end()) return backwards ? order.back() : order.front();
    const auto count = static_cast<std::ptrdiff_t>(order.size());
    const std::ptrdiff_t at = (here - order.begin() + (backwards ? count - 1 : 1)) % count;
    return order[static_cast<std::size_t>(at)];
}

const Target* nearest(const Scene& scene, const Rect& to) {
    const Target* best = nullptr;
    float least = std::numeric_limits<float>::infinity();
    for (const Target& target : scene.targets) {
        if (!scene.reachable(target)) continue;
        const float dx = target.rect.centre().x - to.centre().x;
        const float dy = target.rect.centre().y - to.centre().y;
        const float distance = dx * dx + dy * dy;
        if (distance < least) {
            least = distance;
            best = &target;
        }
    }
    return best;
}

const Target* under(const Scene& scene, Point at) {
    const Target* found = nullptr;
    for (const Target& target : scene.targets) {
        if (scene.reachable(target) && target.rect.contains(at) && target.clip.contains(at)) found = &target;
    }
    return found;
}

}  // namespace kasane::ui
