#include "platform/clock.hpp"

#include <cstdlib>

#include "support/catch.hpp"

using namespace kasane::platform;

TEST_CASE("時計は、その土地の時刻を言う", "[platform]") {
    ::setenv("TZ", "JST-9", 1);
    CHECK(local_time(1769056265) == LocalTime{2026, 1, 22, 13, 31, 5});
    CHECK(local_time(1709132400) == LocalTime{2024, 2, 29, 0, 0, 0});     // leap day
    CHECK(local_time(1556636399) == LocalTime{2019, 4, 30, 23, 59, 59});  // the last second of 平成
    CHECK(local_time(1556636400) == LocalTime{2019, 5, 1, 0, 0, 0});      // 令和元年
    ::setenv("TZ", "UTC", 1);
    CHECK(local_time(1769056265) == LocalTime{2026, 1, 22, 4, 31, 5});
    ::unsetenv("TZ");
}

TEST_CASE("今の時刻は暦の上にある", "[platform]") {
    const auto now = local_now();
    CHECK(now.year >= 2026);
    CHECK((now.month >= 1 && now.month <= 12));
    CHECK((now.day >= 1 && now.day <= 31));
    CHECK((now.hour >= 0 && now.hour < 24));
    CHECK((now.minute >= 0 && now.minute < 60));
    CHECK((now.second >= 0 && now.second <= 60));
}
