// The clock of this machine.
#pragma once

namespace kasane::platform {

/// A moment of local time, as on the wall.
struct LocalTime {
    int year = 0;
    int month = 0;  ///< 1 to 12
    int day = 0;    ///< 1 to 31
    int hour = 0;
    int minute = 0;
    int second = 0;  ///< up to 60 in a leap second
    bool operator==(const LocalTime&) const = default;
};

/// Now, in the time zone of the machine (TZ).
LocalTime local_now();
/// The local time of a moment in seconds since 1970-01-01 UTC.
LocalTime local_time(long long seconds_since_epoch);

}  // namespace kasane::platform
