#include "shell/kiosk_backup.hpp"

#include "service/backup.hpp"

namespace kasane::shell {

std::optional<service::Problem> KioskBackup::when_due(text::DateTime now, std::chrono::seconds uptime,
                                                      bool in_meeting) {
    constexpr auto interval = std::chrono::minutes(10);
    if (!store_->may_write()) return {};
    const bool due = !last_try_ || (in_meeting && uptime - *last_try_ >= interval);
    return due ? take(now, uptime) : std::nullopt;
}

std::optional<service::Problem> KioskBackup::take(text::DateTime now, std::chrono::seconds uptime) {
    if (!store_->may_write()) return {};
    last_try_ = uptime;
    auto problem = service::back_up(*store_, now);
    constexpr std::size_t time_at = 11;
    constexpr std::size_t time_length = 5;
    const auto time = text::iso(now).substr(time_at, time_length);
    shown_ = problem ? time + " にとれませんでした" : time;
    return problem;
}

}  // namespace kasane::shell
