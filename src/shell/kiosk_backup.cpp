#include "shell/kiosk_backup.hpp"

#include "service/backup.hpp"
#include "service/soundness.hpp"

namespace kasane::shell {

std::optional<service::Problem> KioskBackup::when_due(text::DateTime now, std::chrono::seconds uptime,
                                                      bool in_meeting) {
    constexpr auto interval = std::chrono::minutes(10);
    if (!store_->may_write()) return {};
    const bool due = !last_try_ || (in_meeting && uptime - *last_try_ >= interval);
    if (!due) return {};
    return last_try_ ? write(now, uptime) : take(now, uptime);
}

std::optional<service::Problem> KioskBackup::take(text::DateTime now, std::chrono::seconds uptime) {
    if (!store_->may_write()) return {};
    altered_ = service::altered(*store_);
    auto problem = write(now, uptime);
    return problem ? problem : altered_;
}

std::optional<service::Problem> KioskBackup::write(text::DateTime now, std::chrono::seconds uptime) {
    last_try_ = uptime;
    auto problem =
        service::back_up(*store_, now, altered_ ? service::Outlived::stay : service::Outlived::removed);
    constexpr std::size_t time_at = 11;
    constexpr std::size_t time_length = 5;
    const auto time = text::iso(now).substr(time_at, time_length);
    shown_ = problem ? time + " にとれませんでした" : time;
    return problem;
}

}  // namespace kasane::shell
