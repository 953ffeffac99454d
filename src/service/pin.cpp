#include "service/pin.hpp"

#include <algorithm>

#include "domain/model/pin.hpp"
#include "platform/secret.hpp"

namespace kasane::service {
namespace {

constexpr int free_tries = 3;
constexpr Seconds first_wait{30};
constexpr Seconds longest_wait{900};

Seconds wait_after(int wrong) {
    if (wrong < free_tries) return Seconds{0};
    auto wait = first_wait;
    for (int more = free_tries; more < wrong && wait < longest_wait; ++more) wait *= 2;
    return std::min(wait, longest_wait);
}

}  // namespace

PinGuard::PinGuard(store::Store& store, Seconds now) : store_(&store) {
    load(now);
}

void PinGuard::load(Seconds now) {
    pin_.reset();
    unreadable_.reset();
    auto loaded = store_->load_pin();
    if (const auto* problem = problem_in(loaded))
        unreadable_ = Problem{"画面の PIN が読めません。" + problem->what, problem->remedy};
    else
        pin_ = std::get<std::optional<store::KeptPin>>(std::move(loaded));
    if (!pin_) return;
    if (pin_->waits) waits_until_ = now + wait_after(pin_->wrong);
    // Where tries cannot be counted on the disk, each start waits: starting again gains nothing. To know it,
    // one is counted and taken back: SQLite writes nothing where nothing changes.
    if (!keep_tries(pin_->wrong + 1, true) || !keep_tries(pin_->wrong, pin_->waits))
        waits_until_ = now + std::max(first_wait, wait_after(pin_->wrong));
}

bool PinGuard::keep_tries(int wrong, bool waits) {
    return store_->may_write() && !store_->save_pin_tries(wrong, waits);
}

Seconds PinGuard::wait_left(Seconds now) const {
    return std::max(Seconds{0}, waits_until_ - now);
}

int PinGuard::tries_left() const {
    return std::max(1, free_tries - (pin_ ? pin_->wrong : 0));
}

void PinGuard::count(int wrong, Seconds now) {
    auto wait = wait_after(wrong);
    pin_->wrong = wrong;
    pin_->waits = wait > Seconds{0};
    if (!keep_tries(wrong, pin_->waits) && wrong > 0) wait = std::max(first_wait, wait);
    waits_until_ = now + wait;
}

PinTry PinGuard::attempt(const std::string& pin, Seconds now) {
    if (unreadable_) load(now);
    if (unreadable_) return PinTry::unreadable;
    if (!pin_) return PinTry::right;
    if (wait_left(now) > Seconds{0}) return PinTry::must_wait;
    count(pin_->wrong + 1, now);
    if (!platform::is_secret_of(pin_->hash, pin)) return PinTry::wrong;
    count(0, now);
    return PinTry::right;
}

std::optional<Problem> PinGuard::set(const std::string& pin, const std::string& actor, text::DateTime at) {
    if (!domain::is_pin(pin)) return Problem{"PIN になりません。", "4けたから16けたの数字にしてください。"};
    const auto hash = platform::hash_secret(pin);
    if (!hash)
        return Problem{"PIN をしまうメモリーが足りません。",
                       "ほかのプログラムを終えて、もう一度行ってください。"};
    return keep(*hash, pin_ ? "画面の PIN を替えた" : "画面の PIN を決めた", actor, at);
}

std::optional<Problem> PinGuard::remove(const std::string& actor, text::DateTime at) {
    return keep({}, "画面の PIN をなくした", actor, at);
}

std::optional<Problem> PinGuard::keep(const std::string& hash, const char* text, const std::string& actor,
                                      text::DateTime at) {
    const auto kept = store_->commit_pin({store::pin_command, text, {}, {}, {}, actor, at, {}}, hash);
    if (const auto* problem = problem_in(kept)) return *problem;
    pin_.reset();
    unreadable_.reset();
    if (!hash.empty()) pin_ = store::KeptPin{hash, 0, false};
    waits_until_ = {};
    return {};
}

}  // namespace kasane::service
