#include "shell/event_queue.hpp"

#include <GLFW/glfw3.h>

#include "ui/character.hpp"

namespace kasane::shell {

namespace {

ui::Key key_of(int key) {
    switch (key) {
        case GLFW_KEY_ENTER:
        case GLFW_KEY_KP_ENTER:
            return ui::Key::enter;
        case GLFW_KEY_ESCAPE:
            return ui::Key::escape;
        case GLFW_KEY_TAB:
            return ui::Key::tab;
        case GLFW_KEY_UP:
            return ui::Key::up;
        case GLFW_KEY_DOWN:
            return ui::Key::down;
        case GLFW_KEY_LEFT:
            return ui::Key::left;
        case GLFW_KEY_RIGHT:
            return ui::Key::right;
        case GLFW_KEY_PAGE_UP:
            return ui::Key::page_up;
        case GLFW_KEY_PAGE_DOWN:
            return ui::Key::page_down;
        case GLFW_KEY_HOME:
            return ui::Key::home;
        case GLFW_KEY_END:
            return ui::Key::end;
        case GLFW_KEY_BACKSPACE:
            return ui::Key::backspace;
        case GLFW_KEY_DELETE:
            return ui::Key::erase;
        case GLFW_KEY_F1:
            return ui::Key::f1;
        case GLFW_KEY_F6:
            return ui::Key::f6;
        default:
            return ui::Key::none;
    }
}

bool repeats(ui::Key key) {
    // A held Enter or page key must not run through several screens.
    return key != ui::Key::enter && key != ui::Key::escape && key != ui::Key::page_down &&
           key != ui::Key::page_up && key != ui::Key::f1 && key != ui::Key::f6;
}

}  // namespace

std::optional<ui::Event> event_of_key(int key, int action, int mods) {
    if (action == GLFW_RELEASE) return {};
    ui::Event event;
    event.shift = (mods & GLFW_MOD_SHIFT) != 0;
    event.ctrl = (mods & GLFW_MOD_CONTROL) != 0;
    event.key = key_of(key);
    if (event.key == ui::Key::none && event.ctrl && key >= GLFW_KEY_A && key <= GLFW_KEY_Z) {
        event.key = ui::Key::letter;
        event.letter = static_cast<char>('a' + key - GLFW_KEY_A);
    }
    if (event.key == ui::Key::none) return {};
    if (action == GLFW_REPEAT && !repeats(event.key)) return {};
    return event;
}

std::optional<ui::Event> event_of_hold(int key, int action, int mods) {
    constexpr int others = GLFW_MOD_CONTROL | GLFW_MOD_ALT | GLFW_MOD_SUPER;
    if (key < GLFW_KEY_A || key > GLFW_KEY_Z || action == GLFW_REPEAT) return {};
    if (action == GLFW_PRESS && (mods & others) != 0) return {};
    ui::Event event;
    event.kind = action == GLFW_PRESS ? ui::Event::Kind::hold : ui::Event::Kind::release;
    event.letter = static_cast<char>('a' + key - GLFW_KEY_A);
    return event;
}

ui::Event event_of_character(char32_t code) {
    return ui::Event::of_text(ui::utf8_of(code));
}

}  // namespace kasane::shell
