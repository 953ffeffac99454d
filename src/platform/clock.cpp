#include "platform/clock.hpp"

#include <ctime>

namespace kasane::platform {

LocalTime local_time(long long seconds_since_epoch) {
    const auto moment = static_cast<std::time_t>(seconds_since_epoch);
    std::tm parts{};
    ::tzset();
    ::localtime_r(&moment, &parts);
    return {parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday, parts.tm_hour, parts.tm_min, parts.tm_sec};
}

LocalTime local_now() {
    return local_time(std::time(nullptr));
}

}  // namespace kasane::platform
