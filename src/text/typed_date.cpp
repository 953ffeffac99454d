#include "text/typed_date.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "text/date_parts.hpp"

namespace kasane::text {
namespace {

/// A day as typed: its parts and what stands around them.
struct TypedDay {
    const Era* era = nullptr;
    std::vector<int> parts;  ///< year, month, day; without the year where none is typed
    bool of_fiscal_year = false;
    std::optional<std::size_t> weekday;
};

/// 「2026-01-22 13:30」 and 「令和8年1月22日 午後1時」 without the time.
std::string_view without_time(std::string_view typed) {
    const auto mark = std::min(typed.find(':'), typed.find("時"));
    if (mark == std::string_view::npos) return typed;
    auto end = mark;
    while (end > 0 && typed[end - 1] >= '0' && typed[end - 1] <= '9') --end;
    if (end == mark) return typed;
    typed = typed.substr(0, end);
    for (const std::string_view half : {"午前", "午後"})
        if (typed.ends_with(half)) typed.remove_suffix(half.size());
    while (typed.ends_with(' ') || typed.ends_with('T')) typed.remove_suffix(1);
    return typed;
}

std::string_view without_era(std::string_view typed, const Era& era) {
    for (const auto written : {era.letter, era.name, era.kanji})
        if (typed.starts_with(written)) return typed.substr(written.size());
    return typed;
}

/// The era that the text begins with, if any.
const Era* era_typed(std::string_view typed) {
    const auto* const era = std::find_if(eras.begin(), eras.end(), [&](const Era& one) {
        return without_era(typed, one).size() < typed.size();
    });
    return era == eras.end() ? nullptr : era;
}

/// The weekday in brackets or before 曜.
std::optional<std::size_t> weekday_typed(std::string_view typed) {
    for (std::size_t day = 0; day < weekdays.size(); ++day)
        if (typed.find("(" + std::string(weekdays[day])) != std::string_view::npos ||
            typed.find(std::string(weekdays[day]) + "曜") != std::string_view::npos)
            return day;
    return {};
}

/// Whether nothing stands there but what belongs to a day: 「頃」 and 「予定」 do not.
bool is_of_days(std::string_view typed) {
    constexpr std::array<std::string_view, 33> signs{
        "年", "月", "日", "度", "元", "曜", "火", "水", "木", "金", "土", "祝", "・", "〔", "〕", "‐", "‑",
        "–",  "—",  "―",  "−",  "ー", "/",  "-",  ".",  ",",  " ",  "(",  ")",  "[",  "]",  "、", "．"};
    while (!typed.empty()) {
        const bool digit = typed[0] >= '0' && typed[0] <= '9';
        const auto* const sign = std::find_if(signs.begin(), signs.end(),
                                              [&](std::string_view one) { return typed.starts_with(one); });
        if (!digit && sign == signs.end()) return false;
        typed.remove_prefix(digit ? 1 : sign->size());
    }
    return true;
}

std::optional<TypedDay> day_typed(std::string_view typed) {
    const auto folded = as_typed_in_ascii(typed);
    auto words = without_time(folded);
    TypedDay day;
    day.era = era_typed(words);
    if (day.era != nullptr) words = without_era(words, *day.era);
    if (!is_of_days(words)) return {};
    day.parts = numbers_in(words);
    if (day.era != nullptr && words.starts_with("元")) day.parts.insert(day.parts.begin(), 1);
    day.of_fiscal_year = words.find("年度") != std::string_view::npos;
    day.weekday = weekday_typed(words);
    const bool whole = day.parts.size() == 3;
    const bool next = day.parts.size() == 2 && day.era == nullptr && !day.of_fiscal_year;
    return whole || next ? std::optional(day) : std::nullopt;
}

/// The day that is meant, whether or not the era had it.
std::optional<Date> day_meant(const TypedDay& day) {
    constexpr int april = 4;
    const int year = day.era == nullptr ? day.parts[0] : day.era->begins.year - 1 + day.parts[0];
    const bool in_next_year = day.of_fiscal_year && day.parts[1] < april;
    return checked(in_next_year ? year + 1 : year, day.parts[1], day.parts[2]);
}

/// 令和0年 and 昭和元年1月1日 never were.
bool was_in_era(const TypedDay& day, Date date) {
    if (day.parts[0] < 1 || day.parts[0] > day.era->last_year) return false;
    return day.of_fiscal_year || date >= day.era->begins;
}

}  // namespace

std::optional<Date> parse_typed_date(std::string_view typed, Date today) {
    const auto day = day_typed(typed);
    if (!day) return {};
    if (day->parts.size() == 3) {
        const auto date = day_meant(*day);
        const bool was = date && (day->era == nullptr || was_in_era(*day, *date));
        return was ? date : std::nullopt;
    }
    for (int year = today.year; year <= today.year + 8; ++year) {
        const auto date = checked(year, day->parts[0], day->parts[1]);
        if (date && *date >= today) return date;
    }
    return {};
}

std::optional<DateMistake> mistake_in_date(std::string_view typed, Date today) {
    const auto day = day_typed(typed);
    if (!day) return {};
    const auto meant = day->parts.size() == 3 ? day_meant(*day) : parse_typed_date(typed, today);
    if (!meant) return {};
    const bool is_of_era = day->era == nullptr || day->of_fiscal_year ||
                           (*meant >= day->era->begins && *meant <= day->era->ends);
    if (!is_of_era && day->parts[0] > 0)
        return DateMistake{
            fmt::format("{}{}年{}という日はありません。", day->era->name,
                        day->parts[0] == 1 ? "元" : std::to_string(day->parts[0]), month_day(*meant)),
            fmt::format("{}と書いてください。", wareki(*meant))};
    if (day->weekday && *day->weekday != weekday_of(*meant))
        return DateMistake{fmt::format("曜日が違います。{}です。", wareki_with_weekday(*meant)),
                           "日と曜日を確かめてください。"};
    return {};
}

}  // namespace kasane::text
