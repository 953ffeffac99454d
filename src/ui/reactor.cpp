#include "ui/reactor.hpp"

#include <algorithm>
#include <utility>

#include "ui/field_input.hpp"

namespace kasane::ui {

Reactor::Reactor(const view::Screen& screen, ScreenState& state, Typesetter& type, const Surface& surface,
                 const Clipboard& clipboard)
    : screen_(screen), state_(state), type_(type), surface_(surface), clipboard_(clipboard) {
    state_.follow(screen_);
    settle_focus();
}

const Scene& Reactor::scene() {
    if (!laid_out_) {
        scene_ = lay_out(screen_, state_, type_, surface_.logical());
        laid_out_ = true;
        page().scroll = scene_.active().offset;
        if (!screen_.dialog) page().side_scroll = scene_.side.offset;
    }
    return scene_;
}

Canvas Reactor::canvas(Region region) {
    const Point size = surface_.logical();
    return {type_, state_, nullptr, region, {0, 0, size.x, size.y}};
}

TextEdit* Reactor::focused_edit() {
    const Target* target = focused();
    if (target == nullptr || target->field == nullptr) return nullptr;
    FieldState* field = state_.field(target->region, target->key);
    return field == nullptr ? nullptr : &field->edit;
}

std::optional<Pressed> Reactor::apply(const Event& event) {
    const float scale = surface_.scale();
    const Point at{event.at.x / scale, event.at.y / scale};
    switch (event.kind) {
        case Event::Kind::key:
            return on_key(event);
        case Event::Kind::text:
            return on_text(event);
        case Event::Kind::pointer_down:
            return on_pointer_down(at);
        case Event::Kind::pointer_up:
            return on_pointer_up(at);
        case Event::Kind::pointer_move:
            on_pointer_move(at);
            return {};
        case Event::Kind::wheel:
            on_wheel(event);
            return {};
        case Event::Kind::hold:
        case Event::Kind::release:
            break;
    }
    return {};
}

Reactor::Result Reactor::on_key(const Event& event) {
    const Target* target = focused();
    if (target != nullptr && target->field != nullptr) {
        const Target field = *target;
        if (event.key != Key::page_down && event.key != Key::page_up) {
            if (TextEdit* edit = focused_edit()) {
                const bool newlines = field.field->multiline;
                const FieldGeometry geometry = geometry_of(canvas(field.region), field, *edit);
                // What is hidden goes to no other program, where it could be read.
                const bool copies =
                    event.key == Key::letter && event.ctrl && (event.letter == 'c' || event.letter == 'x');
                if (field.field->secret && copies) return {};
                if (edit_key(type_, geometry, *edit, event, clipboard_, newlines)) {
                    changed();
                    reveal_caret();
                    return {};
                }
            }
            return on_field_key(event, field);
        }
    }
    switch (event.key) {
        case Key::enter:
            return target != nullptr && target->press != nullptr ? press(*target->press) : Result{};
        case Key::escape:
            return on_escape();
        case Key::tab:
            focus(in_order(scene(), page().focus, event.shift));
            return {};
        case Key::up:
            move(Direction::up);
            return {};
        case Key::down:
            move(Direction::down);
            return {};
        case Key::left:
            move(Direction::left);
            return {};
        case Key::right:
            move(Direction::right);
            return {};
        case Key::page_down:
            return on_page(true);
        case Key::page_up:
            return on_page(false);
        case Key::f1:
            return on_help();
        default:
            return {};
    }
}

Reactor::Result Reactor::on_field_key(const Event& event, const Target& target) {
    switch (event.key) {
        case Key::enter:
            return on_field_enter(event, target);
        case Key::escape: {
            const FieldState* field = state_.field(target.region, target.key);
            if (field == nullptr || field->edit.text().empty()) return on_escape();
            if (target.field->secret)
                state_.clear_field(target.key);
            else
                page().focus.clear();
            changed();
            return {};
        }
        case Key::tab:
            if (!event.shift && target.field->kind && target.field->kind->press) {
                return press(*target.field->kind->press);
            }
            focus(in_order(scene(), target.key, event.shift));
            return {};
        case Key::up:
            move(Direction::up);
            return {};
        case Key::down:
            move(Direction::down);
            return {};
        case Key::f1:
            return on_help();
        default:
            return {};
    }
}

Reactor::Result Reactor::on_field_enter(const Event& event, const Target& target) {
    // Enter records, as the button beside says; a second line takes Shift.
    const bool recorded = target.field->enter || screen_.dialog;
    const bool newline = target.field->multiline && (event.shift || !recorded);
    if (newline) {
        if (TextEdit* edit = focused_edit()) edit->insert("\n", true);
        changed();
        reveal_caret();
        return {};
    }
    if (target.field->enter) return press(*target.field->enter);
    const Target* next = in_order(scene(), target.key, false);
    while (next != nullptr && next->field == nullptr && next->key != target.key) {
        next = in_order(scene(), next->key, false);
    }
    const bool last = next == nullptr || next->key == target.key || next->rect.y < target.rect.y;
    if (last && screen_.dialog) return press_last_dialog_button();
    focus(last ? in_order(scene(), target.key, false) : next);
    return {};
}

Reactor::Result Reactor::press_last_dialog_button() {
    const auto& buttons = screen_.dialog->buttons;
    if (buttons.empty() || !buttons.back().enabled) return {};
    return press(buttons.back().press);
}

Reactor::Result Reactor::on_text(const Event& event) {
    if (TextEdit* edit = focused_edit()) {
        edit->insert(event.text, focused()->field->multiline);
        changed();
        reveal_caret();
        return {};
    }
    if (event.text == " ") {
        const Target* target = focused();
        return target != nullptr && target->press != nullptr ? press(*target->press) : Result{};
    }
    if (event.text.size() != 1) return {};
    const char letter =
        event.text[0] >= 'A' && event.text[0] <= 'Z' ? static_cast<char>(event.text[0] + 32) : event.text[0];
    return on_hot_key(letter);
}

Reactor::Result Reactor::on_hot_key(char letter) {
    const auto find = [letter](const std::vector<view::HotKey>& keys) {
        return std::find_if(keys.begin(), keys.end(),
                            [&](const view::HotKey& key) { return key.key == letter; });
    };
    const Target* target = focused();
    if (target != nullptr && target->press != nullptr) {
        const auto own = find(target->press->hot_keys);
        if (own != target->press->hot_keys.end()) return press_action(own->action, target->key);
    }
    const auto& keys = screen_.dialog ? screen_.dialog->hot_keys : screen_.hot_keys;
    const auto common = find(keys);
    return common != keys.end() ? press_action(common->action, {}) : Result{};
}

Reactor::Result Reactor::on_pointer_down(Point at) {
    const Target* target = under(scene(), at);
    state_.held = target == nullptr ? std::string{} : target->key;
    if (target == nullptr) return {};
    page().focus = target->key;
    page().focus_rect = target->rect;
    if (target->field != nullptr) {
        if (FieldState* field = state_.field(target->region, target->key)) {
            const FieldGeometry geometry = geometry_of(canvas(target->region), *target, field->edit);
            field->edit.move_to(offset_at(type_, geometry, field->edit, at), false);
        }
    }
    changed();
    return {};
}

void Reactor::on_pointer_move(Point at) {
    if (state_.held.empty()) return;
    const Target* target = scene().find(state_.held);
    if (target == nullptr || target->field == nullptr) return;
    if (FieldState* field = state_.field(target->region, target->key)) {
        const FieldGeometry geometry = geometry_of(canvas(target->region), *target, field->edit);
        field->edit.move_to(offset_at(type_, geometry, field->edit, at), true);
        changed();
    }
}

Reactor::Result Reactor::on_pointer_up(Point at) {
    const std::string held = std::exchange(state_.held, {});
    const Target* target = under(scene(), at);
    if (target == nullptr || target->key != held || target->press == nullptr) return {};
    return press(*target->press);
}

Reactor::Result Reactor::on_page(bool down) {
    const ScrollArea& area = scene().active();
    if (down ? area.more_below() : area.more_above()) {
        const float step = std::max(80.0F, area.viewport.h - area.covered - 80);
        scroll_by(down ? step : -step);
        return {};
    }
    if (screen_.dialog) return {};
    const std::optional<view::Press>& turn = down ? screen_.page_down : screen_.page_up;
    return turn ? press(*turn) : Result{};
}

Reactor::Result Reactor::on_escape() {
    if (screen_.dialog) return press(screen_.dialog->cancel);
    return screen_.escape ? press(*screen_.escape) : Result{};
}

Reactor::Result Reactor::on_help() {
    const auto& help = screen_.dialog ? screen_.dialog->help : screen_.help;
    return help ? press(*help) : Result{};
}

Reactor::Result Reactor::press(const view::Press& press) {
    return press_action(press.action, press.key);
}

Reactor::Result Reactor::press_action(const view::Action& action, const std::string& key) {
    return Pressed{action, state_.texts(screen_), key};
}

}  // namespace kasane::ui
