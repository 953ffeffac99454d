#include "text/calendar.hpp"

#include <array>
#include <charconv>
#include <chrono>
#include <memory>
#include <vector>

#include <fmt/format.h>
#include <unicode/calendar.h>
#include <unicode/dtfmtsym.h>
#include <unicode/gregocal.h>

namespace kasane::text {
namespace {

using std::chrono::sys_days;

std::chrono::year_month_day to_chrono(Date date) {
    return {std::chrono::year{date.year}, std::chrono::month{static_cast<unsigned>(date.month)},
            std::chrono::day{static_cast<unsigned>(date.day)}};
}

Date from_chrono(std::chrono::year_month_day day) {
    return {static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
            static_cast<int>(static_cast<unsigned>(day.day()))};
}

std::optional<Date> checked(int year, int month, int day) {
    const Date date{year, month, day};
    if (year < 1868 || year > 9999 || !to_chrono(date).ok()) return {};
    return date;
}

/// All whole numbers in the text, in order; nothing where one is too long to be a part of a date.
std::vector<int> numbers_in(std::string_view text) {
    std::vector<int> numbers;
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] < '0' || text[at] > '9') {
            ++at;
            continue;
        }
        int value = 0;
        const auto [end, error] = std::from_chars(text.data() + at, text.data() + text.size(), value);
        if (error != std::errc{}) return {};
        numbers.push_back(value);
        at = static_cast<std::size_t>(end - text.data());
    }
    return numbers;
}

struct EraYear {
    std::string era;
    int year;
};

EraYear era_year(Date date) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale japanese("ja_JP@calendar=japanese");
    const std::unique_ptr<icu::TimeZone> utc(icu::TimeZone::createTimeZone("UTC"));
    const std::unique_ptr<icu::Calendar> calendar(icu::Calendar::createInstance(*utc, japanese, status));
    const auto days = sys_days{to_chrono(date)}.time_since_epoch().count();
    calendar->setTime(static_cast<double>(days) * 86'400'000.0, status);
    const auto era = calendar->get(UCAL_ERA, status);
    const auto year = calendar->get(UCAL_YEAR, status);
    const icu::DateFormatSymbols symbols(japanese, "japanese", status);
    int32_t count = 0;
    const icu::UnicodeString* names = symbols.getEras(count);
    if (U_FAILURE(status) != 0 || era >= count) return {"西暦", date.year};
    std::string name;
    names[era].toUTF8String(name);
    return {name, year};
}

std::string year_text(Date date) {
    const auto [era, year] = era_year(date);
    return year == 1 ? era + "元年" : fmt::format("{}{}年", era, year);
}

struct EraStart {
    std::string_view letter;
    std::string_view name;
    int year_before;
};

constexpr std::array<EraStart, 5> eras{{{"R", "令和", 2018},
                                        {"H", "平成", 1988},
                                        {"S", "昭和", 1925},
                                        {"T", "大正", 1911},
                                        {"M", "明治", 1867}}};

std::optional<int> years_before_era(std::string_view typed) {
    for (const auto& era : eras)
        if (typed.starts_with(era.letter) || typed.starts_with(era.name)) return era.year_before;
    return {};
}

}  // namespace

std::optional<Date> parse_date(std::string_view iso_text) {
    if (iso_text.size() != 10 || iso_text[4] != '-' || iso_text[7] != '-') return {};
    const auto parts = numbers_in(iso_text);
    if (parts.size() != 3) return {};
    return checked(parts[0], parts[1], parts[2]);
}

std::optional<DateTime> parse_date_time(std::string_view iso_text) {
    if (iso_text.size() < 16 || iso_text[10] != 'T') return {};
    const auto date = parse_date(iso_text.substr(0, 10));
    const auto parts = numbers_in(iso_text.substr(11));
    if (!date || parts.size() < 2 || parts.size() > 3) return {};
    const int second = parts.size() == 3 ? parts[2] : 0;
    if (parts[0] > 23 || parts[1] > 59 || second > 59) return {};
    return DateTime{*date, parts[0], parts[1], second};
}

std::optional<int> parse_clock(std::string_view clock_text) {
    const auto colon = clock_text.find(':');
    const auto parts = numbers_in(clock_text);
    if (colon == std::string_view::npos || parts.size() != 2 || clock_text.size() > 5) return {};
    if (parts[0] > 23 || parts[1] > 59) return {};
    return parts[0] * 60 + parts[1];
}

std::optional<Date> parse_typed_date(std::string_view typed, Date today) {
    auto parts = numbers_in(typed);
    if (const auto before = years_before_era(typed)) {
        if (typed.find("元年") != std::string_view::npos) parts.insert(parts.begin(), 1);
        if (parts.size() != 3) return {};
        return checked(*before + parts[0], parts[1], parts[2]);
    }
    if (parts.size() == 3) return checked(parts[0], parts[1], parts[2]);
    if (parts.size() != 2) return {};
    for (int year = today.year; year <= today.year + 8; ++year) {
        const auto date = checked(year, parts[0], parts[1]);
        if (date && *date >= today) return date;
    }
    return {};
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
    constexpr std::array<std::string_view, 7> names{"日", "月", "火", "水", "木", "金", "土"};
    const std::chrono::weekday day{sys_days{to_chrono(date)}};
    return fmt::format("{}（{}）", month_day(date), names.at(day.c_encoding()));
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
    return fmt::format("{}:{:02}", minutes / 60, minutes % 60);
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
