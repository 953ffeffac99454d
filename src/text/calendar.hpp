// Dates and times as a town hall writes them: 和暦 with weekday, 年度, clock times.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace kasane::text {

/// A day of the Gregorian calendar. Stored as 「2026-01-22」.
struct Date {
    int year = 0;
    int month = 0;
    int day = 0;
    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 misreads it
    auto operator<=>(const Date&) const = default;
};

/// After every day that is written: for what has no day, where days are put in order.
inline constexpr Date last_date{9999, 12, 31};

/// A moment of local time, to the second. Stored as 「2026-01-22T13:31:05」.
struct DateTime {
    Date date;
    int hour = 0;
    int minute = 0;
    int second = 0;
    auto operator<=>(const DateTime&) const = default;
};

/// 時刻: minutes since midnight; 24:00 ends a day. It counts as the number that it is, but a number does not
/// become a time unsaid.
struct TimeOfDay {
    int minutes = 0;
    constexpr operator int() const { return minutes; }
    auto operator<=>(const TimeOfDay&) const = default;
};

/// Reads 「2026-01-22」; nothing where that is no day of the calendar (2026-02-29).
std::optional<Date> parse_date(std::string_view iso);
/// Reads 「2026-01-22T13:31」, with or without seconds.
std::optional<DateTime> parse_date_time(std::string_view iso);
/// Reads 「13:30」 or 「１３：３０」; 「24:00」 is refused.
std::optional<TimeOfDay> parse_clock(std::string_view clock);
/// Reads a day as people type it: 「2026-01-22」, 「2026/1/22」, 「R8.1.22」, 「令和8年1月22日」, 「1/22」
/// and 「1月22日」 (the next such day from `today` on), in half-width or full-width digits.
std::optional<Date> parse_typed_date(std::string_view typed, Date today);

std::string iso(Date date);
std::string iso(DateTime moment);

/// 「令和8年1月22日」; the first year of an era is 元年.
std::string wareki(Date date);
/// 「令和8年1月22日（木）」
std::string wareki_with_weekday(Date date);
/// 「1月22日（木）」
std::string month_day_weekday(Date date);
/// 「1月22日」
std::string month_day(Date date);
/// 「1/22」, for narrow columns
std::string slash_day(Date date);
/// 「令和7年度」 of the day (April to March)
std::string fiscal_year(Date date);
/// The year in which the 年度 of the day began: 2025 for 2026-01-22.
int fiscal_year_number(Date date);
/// 「13:05」 from minutes since midnight
std::string clock(int minutes);
/// 「午後1時5分」, 「午後1時」 from minutes since midnight
std::string spoken_clock(int minutes);

Date add_days(Date date, int days);
/// The same day `months` later, or that month's last day.
Date add_months(Date date, int months);
/// Days from `from` to `to`; negative when `to` is earlier.
int days_between(Date from, Date to);
int minutes_of_day(DateTime moment);
/// Whole minutes from `from` to `to`, rounded down.
int minutes_between(DateTime from, DateTime to);

}  // namespace kasane::text
