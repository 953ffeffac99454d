// The part of the reactor that moves focus and scrolling.
#include <algorithm>
#include <cmath>

#include "ui/reactor.hpp"

namespace kasane::ui {

namespace {

constexpr float margin = 14;

/// The offset at which [top, bottom) of the content shows in a view of this height.
float revealing(float offset, float top, float bottom, float view, float covered) {
    if (top < offset + covered) return top - covered;
    if (bottom > offset + view) return std::min(top - covered, bottom - view);
    return offset;
}

}  // namespace

void Reactor::settle_focus() {
    PageState& own = page();
    if (own.fresh) {
        own.fresh = false;
        own.named = screen_.initial_focus;
        const Target* first = first_focus();
        // A question is read from its top; its button waits below.
        if (screen_.dialog && first != nullptr && first->field == nullptr) {
            own.focus = first->key;
            own.focus_rect = first->rect;
            return changed();
        }
        focus(first);
        return;
    }
    if (own.focus.empty()) return;
    const Target* target = focused();
    if (target == nullptr) {
        // What had the focus is gone: on to what the page now names as next, or to what stands in its place.
        if (!screen_.dialog && screen_.initial_focus != own.named)
            target = scene().find(screen_.initial_focus);
        own.named = screen_.initial_focus;
        if (target == nullptr) target = nearest(scene(), own.focus_rect);
        own.focus = target == nullptr ? std::string{} : target->key;
        changed();
    }
    if (target == nullptr) return;
    // Something above it opened or went: it stays in sight.
    const bool moved = std::abs(target->rect.y - own.focus_rect.y) > 1;
    own.focus_rect = target->rect;
    if (!moved || target->field != nullptr) return;
    reveal(Target(*target));
    keep_place();
}

/// Where the focus stands now, so that scrolling alone does not count as moving.
void Reactor::keep_place() {
    if (const Target* target = focused()) page().focus_rect = target->rect;
}

const Target* Reactor::first_focus() {
    const Scene& shown = scene();
    if (screen_.dialog) {
        const auto find = [&](auto accept) -> const Target* {
            const auto found = std::find_if(
                shown.targets.begin(), shown.targets.end(),
                [&](const Target& target) { return target.region == Region::dialog && accept(target); });
            return found == shown.targets.end() ? nullptr : &*found;
        };
        if (const Target* field = find([](const Target& target) { return target.field != nullptr; }))
            return field;
        const auto& wanted = screen_.dialog->initial_focus;
        if (const Target* named = find([&](const Target& target) { return target.key == wanted; }))
            return named;
        return find([](const Target&) { return true; });
    }
    if (const Target* wanted = shown.find(screen_.initial_focus)) return wanted;
    const auto& buttons = screen_.footer.buttons;
    if (!buttons.empty() && buttons.back().enabled) return shown.find(buttons.back().press.key);
    return in_order(shown, {}, false);
}

void Reactor::focus(const Target* target) {
    if (target == nullptr) return;
    page().focus = target->key;
    page().focus_rect = target->rect;
    const Target copy = *target;
    changed();
    reveal(copy);
    keep_place();
}

void Reactor::move(Direction direction) {
    const Target* from = focused();
    const Target* to =
        from == nullptr ? in_order(scene(), {}, false) : neighbour(scene(), from->rect, from->key, direction);
    const bool vertical = direction == Direction::up || direction == Direction::down;
    const bool leaves = to != nullptr && to->region != Region::body && to->region != Region::dialog;
    const ScrollArea& area = scene().active();
    const bool down = direction == Direction::down;
    // A long text without anything to press scrolls before the focus leaves it.
    if (vertical && (to == nullptr || leaves) && (down ? area.more_below() : area.more_above()) &&
        (from == nullptr || from->region == Region::body || from->region == Region::dialog)) {
        return scroll_by(down ? 120.0F : -120.0F);
    }
    focus(to);
}

void Reactor::scroll_by(float amount) {
    const ScrollArea& area = scene().active();
    page().scroll = std::clamp(area.offset + amount, 0.0F, area.limit());
    changed();
    keep_place();
}

void Reactor::on_wheel(const Event& event) {
    const float scale = surface_.scale();
    const Point at{event.at.x / scale, event.at.y / scale};
    const ScrollArea& side = scene().side;
    if (!screen_.dialog && side.viewport.contains(at)) {
        state_.page.side_scroll = std::clamp(side.offset - event.wheel * 90, 0.0F, side.limit());
        changed();
        keep_place();
        return;
    }
    scroll_by(-event.wheel * 90);
}

void Reactor::reveal(const Target& target) {
    const Scene& shown = scene();
    if (!target.table.empty()) {
        for (const SideScroll& sideways : shown.sideways) {
            if (sideways.key != target.table) continue;
            const float left = target.rect.x - sideways.viewport.x + sideways.offset;
            const float offset =
                revealing(sideways.offset, left, left + target.rect.w, sideways.viewport.w, 0);
            page().table_scroll[target.table] = offset;
        }
    }
    if (target.region == Region::side) {
        const ScrollArea& area = shown.side;
        const float top = target.rect.y - area.viewport.y + area.offset;
        state_.page.side_scroll =
            std::clamp(revealing(area.offset, top - margin, top + target.rect.h + margin, area.viewport.h, 0),
                       0.0F, area.limit());
    } else if (target.region == Region::body || target.region == Region::dialog) {
        const ScrollArea& area = shown.active();
        const float top = target.rect.y - area.viewport.y + area.offset;
        page().scroll = std::clamp(
            revealing(area.offset, top - margin, top + target.rect.h + margin, area.viewport.h, area.covered),
            0.0F, area.limit());
    }
    changed();
}

void Reactor::reveal_caret() {
    const Target* target = focused();
    if (target == nullptr || target->region == Region::footer) return;
    Target caret = *target;
    if (scene().caret) caret.rect = *scene().caret;
    reveal(caret);
}

}  // namespace kasane::ui
