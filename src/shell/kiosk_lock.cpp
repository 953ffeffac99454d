#include "shell/kiosk_lock.hpp"

#include <algorithm>
#include <utility>

#include "platform/secret.hpp"

namespace kasane::shell {
namespace {

using service::PinTry;

constexpr double nothing_to_come = 60;

std::string wrong_words(int left) {
    return "PIN が違います。あと " + std::to_string(left) + " 回違うと、しばらく入れられません。";
}

std::string wait_words(Seconds left) {
    return "続けて違いました。" + std::to_string(left.count()) + " 秒待ってください。";
}

}  // namespace

KioskLock::KioskLock(store::Store& store, const Presence& at)
    : guard_(store, at.now), touched_at_(at.now), closed_(guard_.is_set() && !at.in_meeting) {
    error_ = trouble();
}

std::string KioskLock::trouble() const {
    return guard_.problem() ? guard_.problem()->what + guard_.problem()->remedy : std::string();
}

std::optional<view::Lock> KioskLock::shown(Seconds now) const {
    if (!closed_) return {};
    const auto wait = guard_.is_set() ? guard_.wait_left(now) : Seconds{0};
    return view::Lock{guard_.is_set(), static_cast<int>(wait.count()), error_};
}

void KioskLock::look(const Presence& at) {
    if (at.in_meeting) touched_at_ = at.now;
    if (closed_ || at.idle_minutes <= 0 || at.in_meeting) return;
    if (at.now - touched_at_ < std::chrono::minutes(at.idle_minutes)) return;
    closed_ = true;
    error_ = trouble();
}

bool KioskLock::touched(const Presence& at) {
    const bool was_closed = closed_;
    look(at);
    touched_at_ = at.now;
    if (!closed_) return false;
    if (guard_.is_set()) return !was_closed;
    closed_ = false;
    return true;
}

void KioskLock::open_with(std::string pin, Seconds now) {
    switch (guard_.attempt(pin, now)) {
        case PinTry::right:
            closed_ = false;
            touched_at_ = now;
            error_.clear();
            break;
        case PinTry::wrong:
            error_ = wrong_words(guard_.tries_left());
            break;
        case PinTry::unreadable:
            error_ = trouble();
            break;
        case PinTry::must_wait:
            break;
    }
    platform::wipe(pin);
}

double KioskLock::seconds_to_change(const Presence& at) const {
    if (closed_) return guard_.is_set() && guard_.wait_left(at.now) > Seconds{0} ? 1 : nothing_to_come;
    if (at.idle_minutes <= 0 || at.in_meeting) return nothing_to_come;
    const auto left = touched_at_ + std::chrono::minutes(at.idle_minutes) - at.now;
    return std::clamp(static_cast<double>(left.count()), 1.0, nothing_to_come);
}

std::optional<KioskLock::Refused> KioskLock::change_pin(view::PinChange change, const std::string& actor,
                                                        text::DateTime at, Seconds now) {
    std::optional<Refused> refused;
    const auto tried = guard_.attempt(change.old, now);
    if (tried == PinTry::wrong)
        refused = Refused{"old", wrong_words(guard_.tries_left())};
    else if (tried == PinTry::must_wait)
        refused = Refused{"old", wait_words(guard_.wait_left(now))};
    else if (tried == PinTry::unreadable)
        refused = Refused{"form", trouble()};
    else if (const auto problem =
                 change.wanted.empty() ? guard_.remove(actor, at) : guard_.set(change.wanted, actor, at))
        refused = Refused{"form", problem->what + problem->remedy};
    platform::wipe(change.old);
    platform::wipe(change.wanted);
    return refused;
}

}  // namespace kasane::shell
