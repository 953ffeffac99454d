// What reading and writing of days share.
#pragma once

#include <array>
#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/calendar.hpp"

namespace kasane::text {

/// 元号. A table, since ICU makes all names of a locale anew for each date.
struct Era {
    std::string_view letter;
    std::string_view kanji;
    std::string_view name;
    Date begins;
    Date ends;      ///< 大正 and 昭和 began on the day on which the era before ended
    int last_year;  ///< its number, to the end of which people went on writing it: 平成31年
};

inline constexpr std::array<Era, 5> eras{{{"R", "令", "令和", {2019, 5, 1}, last_date, 9999 - 2018},
                                          {"H", "平", "平成", {1989, 1, 8}, {2019, 4, 30}, 31},
                                          {"S", "昭", "昭和", {1926, 12, 25}, {1989, 1, 7}, 64},
                                          {"T", "大", "大正", {1912, 7, 30}, {1926, 12, 25}, 15},
                                          {"M", "明", "明治", {1868, 1, 25}, {1912, 7, 30}, 45}}};

inline constexpr std::array<std::string_view, 7> weekdays{"日", "月", "火", "水", "木", "金", "土"};

std::chrono::year_month_day to_chrono(Date date);
/// From 0, Sunday.
std::size_t weekday_of(Date date);
/// The day; nothing where the calendar has none.
std::optional<Date> checked(int year, int month, int day);
/// As typed with the Japanese input on: full-width signs and spaces become ASCII, letters become capitals.
std::string as_typed_in_ascii(std::string_view typed);
/// All whole numbers in the text, in order; nothing where one is too long to be a part of a date.
std::vector<int> numbers_in(std::string_view text);

}  // namespace kasane::text
