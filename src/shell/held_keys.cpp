#include "shell/held_keys.hpp"

#include <algorithm>

namespace kasane::shell {

void HeldKeys::press(char letter, double now) {
    if (letter != 'n' && letter != 'x') return;
    letter_ = letter;
    since_ = now;
    waits_ = true;
}

std::optional<Held> HeldKeys::release(char letter) {
    if (letter == letter_) waits_ = false;
    if (letter != 'n' || !names_) return {};
    names_ = false;
    return Held::names_off;
}

double HeldKeys::due_at() const {
    return since_ + (letter_ == 'n' ? names_after : swap_after);
}

std::optional<Held> HeldKeys::take_due(double now) {
    if (!waits_ || now < due_at()) return {};
    waits_ = false;
    if (letter_ == 'x') return Held::swap;
    names_ = true;
    return Held::names_on;
}

std::optional<double> HeldKeys::due_in(double now) const {
    if (!waits_) return {};
    return std::max(0.0, due_at() - now);
}

}  // namespace kasane::shell
