#include "text/calendar.hpp"

#include <algorithm>
#include <chrono>

#include <fmt/format.h>

#include "text/date_parts.hpp"

namespace kasane::text {
namespace {

using std::chrono::sys_days;

Date from_chrono(std::chrono::year_month_day day) {
    return {static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
            static_cast<int>(static_cast<unsigned>(day.day()))};
}

/// Whether the text has this shape: 0 stands for any digit, all else for itself.
bool has_shape(std::string_view text, std::string_view shape) {
    return std::equal(text.begin(), text.end(), shape.begin(), shape.end(), [](char given, char wanted) {
        return wanted == '0' ? given >= '0' && given <= '9' : given == wanted;
    });
}

std::string year_text(Date date) {
    const auto* const era =
        std::find_if(eras.begin(), eras.end(), [&](const Era& one) { return date >= one.begins; });
    if (era == eras.end()) return fmt::format("西暦{}年", date.year);
    const int year = date.year - era->begins.year + 1;
    return year == 1 ? fmt::format("{}元年", era->name) : fmt::format("{}{}年", era->name, year);
}

}  // namespace

std::optional<Date> parse_date(std::string_view iso_text) {
    if (!has_shape(iso_text, "0000-00-00")) return {};
    const auto parts = numbers_in(iso_text);
    return checked(parts[0], parts[1], parts[2]);
}

std::optional<DateTime> parse_date_time(std::string_view iso_text) {
    if (iso_text.size() < 10) return {};
    const auto date = parse_date(iso_text.substr(0, 10));
    const auto time = iso_text.substr(10);
    if (!date || (!has_shape(time, "T00:00") && !has_shape(time, "T00:00:00"))) return {};
    const auto parts = numbers_in(time);
    const int second = parts.size() == 3 ? parts[2] : 0;
    if (parts[0] > 23 || parts[1] > 59 || second > 59) return {};
    return DateTime{*date, parts[0], parts[1], second};
}

std::optional<TimeOfDay> parse_clock(std::string_view clock_text) {
    const auto folded = as_typed_in_ascii(clock_text);
    if (!has_shape(folded, "0:00") && !has_shape(folded, "00:00")) return {};
    const auto parts = numbers_in(folded);
    if (parts[0] > 23 || parts[1] > 59) return {};
    return TimeOfDay{parts[0] * 60 + parts[1]};
}

std::string iso(Date date) {
    return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

std::string iso(DateTime moment) {
    return fmt::format("{}T{:02}:{:02}:{:02}", iso(moment.date), moment.hour, moment.minute, moment.second);
}

std::string wareki(Date date) {
    return year_text(date) + month_day(date);
}

std::string wareki_with_weekday(Date date) {
    return year_text(date) + month_day_weekday(date);
}

std::string month_day_weekday(Date date) {
    return fmt::format("{}（{}）", month_day(date), weekdays.at(weekday_of(date)));
}

std::string month_day(Date date) {
    return fmt::format("{}月{}日", date.month, date.day);
}

std::string slash_day(Date date) {
    return fmt::format("{}/{}", date.month, date.day);
}

int fiscal_year_number(Date date) {
    return date.month >= 4 ? date.year : date.year - 1;
}

// The 年度 is named after the era in force when it begins, save 令和元年度, whose April still was 平成.
std::string fiscal_year(Date date) {
    const int began = fiscal_year_number(date);
    return year_text({began, began == 2019 && date >= Date{2019, 5, 1} ? 5 : 4, 1}) + "度";
}

std::string clock(int minutes) {
    constexpr int day = 24 * 60;
    return fmt::format("{}{}:{:02}", minutes > day ? "翌" : "",
                       (minutes > day ? minutes - day : minutes) / 60, minutes % 60);
}

std::string spoken_clock(int minutes) {
    const int hour = minutes / 60;
    const auto half = hour < 12 ? "午前" : "午後";
    const auto hours = fmt::format("{}{}時", half, hour < 12 ? hour : hour - 12);
    return minutes % 60 == 0 ? hours : fmt::format("{}{}分", hours, minutes % 60);
}

Date add_days(Date date, int days) {
    return from_chrono(sys_days{to_chrono(date)} + std::chrono::days{days});
}

Date add_months(Date date, int months) {
    auto moved = to_chrono(date) + std::chrono::months{months};
    if (!moved.ok()) moved = moved.year() / moved.month() / std::chrono::last;
    return from_chrono(moved);
}

int days_between(Date from, Date to) {
    return static_cast<int>((sys_days{to_chrono(to)} - sys_days{to_chrono(from)}).count());
}

int minutes_of_day(DateTime moment) {
    return moment.hour * 60 + moment.minute;
}

int minutes_between(DateTime from, DateTime to) {
    const int seconds = days_between(from.date, to.date) * 86'400 + (to.hour - from.hour) * 3'600 +
                        (to.minute - from.minute) * 60 + to.second - from.second;
    return seconds >= 0 ? seconds / 60 : -((59 - seconds) / 60);
}

}  // namespace kasane::text
