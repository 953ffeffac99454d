#include "text/calendar.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <vector>

#include <fmt/format.h>

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
    // std::chrono keeps eight bits of a month and of a day: 260 would be the 4th.
    if (year < 1868 || year > 9999 || month > 12 || day > 31 || !to_chrono(date).ok()) return {};
    return date;
}

/// Whether the text has this shape: 0 stands for any digit, all else for itself.
bool has_shape(std::string_view text, std::string_view shape) {
    return std::equal(text.begin(), text.end(), shape.begin(), shape.end(), [](char given, char wanted) {
        return wanted == '0' ? given >= '0' && given <= '9' : given == wanted;
    });
}

/// As typed with the Japanese input on: full-width signs and spaces become ASCII, letters become capitals.
std::string half_width(std::string_view typed) {
    std::string folded;
    for (std::size_t at = 0; at < typed.size();) {
        const auto rest = typed.substr(at);
        const auto third = rest.size() > 2 ? static_cast<unsigned char>(rest[2]) : 0U;
        char letter = rest.front();
        if (rest.size() > 2 && rest.starts_with("\xEF\xBC"))  // U+FF01 to U+FF3F
            letter = static_cast<char>(third - 0x60);
        else if (rest.size() > 2 && rest.starts_with("\xEF\xBD") && third < 0x9F)  // U+FF40 to U+FF5E
            letter = static_cast<char>(third - 0x20);
        else if (rest.starts_with("　"))
            letter = ' ';
        at += letter == rest.front() ? 1 : 3;
        folded += letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
    }
    folded.erase(0, folded.find_first_not_of(' '));
    folded.erase(folded.find_last_not_of(' ') + 1);
    return folded;
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
        if (error != std::errc{} || value > 9999) return {};
        numbers.push_back(value);
        at = static_cast<std::size_t>(end - text.data());
    }
    return numbers;
}

/// 元号. A table, since ICU makes all names of a locale anew for each date.
struct Era {
    std::string_view letter;
    std::string_view name;
    Date begins;
    int last_year;  ///< its number, to the end of which people went on writing it: 平成31年
};

constexpr std::array<Era, 5> eras{{{"R", "令和", {2019, 5, 1}, 9999 - 2018},
                                   {"H", "平成", {1989, 1, 8}, 31},
                                   {"S", "昭和", {1926, 12, 25}, 64},
                                   {"T", "大正", {1912, 7, 30}, 15},
                                   {"M", "明治", {1868, 1, 25}, 45}}};

std::string year_text(Date date) {
    const auto* const era =
        std::find_if(eras.begin(), eras.end(), [&](const Era& one) { return date >= one.begins; });
    if (era == eras.end()) return fmt::format("西暦{}年", date.year);
    const int year = date.year - era->begins.year + 1;
    return year == 1 ? fmt::format("{}元年", era->name) : fmt::format("{}{}年", era->name, year);
}

struct TypedEra {
    const Era* era = nullptr;
    bool first_year = false;  ///< 元年
};

/// 令和0年 and 昭和元年1月1日 never were.
std::optional<Date> day_of_era(const Era& era, int year, int month, int day) {
    if (year < 1 || year > era.last_year) return {};
    const auto date = checked(era.begins.year - 1 + year, month, day);
    return date && *date >= era.begins ? date : std::nullopt;
}

std::optional<TypedEra> era_typed(std::string_view typed) {
    for (const auto& era : eras)
        for (const auto written : {era.letter, era.name})
            if (typed.starts_with(written))
                return TypedEra{&era, typed.substr(written.size()).starts_with("元")};
    return {};
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
    const auto folded = half_width(clock_text);
    if (!has_shape(folded, "0:00") && !has_shape(folded, "00:00")) return {};
    const auto parts = numbers_in(folded);
    if (parts[0] > 23 || parts[1] > 59) return {};
    return TimeOfDay{parts[0] * 60 + parts[1]};
}

std::optional<Date> parse_typed_date(std::string_view typed, Date today) {
    const auto folded = half_width(typed);
    auto parts = numbers_in(folded);
    if (const auto era = era_typed(folded)) {
        if (era->first_year) parts.insert(parts.begin(), 1);
        if (parts.size() != 3) return {};
        return day_of_era(*era->era, parts[0], parts[1], parts[2]);
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
