#include "service/wall_clock.hpp"

#include "platform/clock.hpp"

namespace kasane::service {

text::DateTime add_seconds(text::DateTime moment, long long seconds) {
    constexpr long long day = 86'400;
    const long long since_midnight = moment.hour * 3'600LL + moment.minute * 60LL + moment.second + seconds;
    const long long days = since_midnight >= 0 ? since_midnight / day : -((day - 1 - since_midnight) / day);
    const auto rest = static_cast<int>(since_midnight - days * day);
    return {text::add_days(moment.date, static_cast<int>(days)), rest / 3'600, rest / 60 % 60, rest % 60};
}

text::DateTime WallClock::now() const {
    if (start_) {
        const auto elapsed = std::chrono::steady_clock::now() - started_;
        return add_seconds(*start_, std::chrono::duration_cast<std::chrono::seconds>(elapsed).count());
    }
    const auto local = platform::local_now();
    return {{local.year, local.month, local.day}, local.hour, local.minute, local.second};
}

}  // namespace kasane::service
