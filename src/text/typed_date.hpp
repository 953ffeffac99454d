// Days as people type them, beyond what parse_typed_date (calendar.hpp) says: 「令8.1.22」,
// 「令和7年度2月26日」 (which is in 2026), with a weekday or a time after it. Other words (「頃」) make it no
// day.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "text/calendar.hpp"

namespace kasane::text {

/// What is wrong with a day that can be read, and what is right.
struct DateMistake {
    std::string what;    ///< 「令和元年4月30日という日はありません。」
    std::string remedy;  ///< 「平成31年4月30日と書いてください。」
};
/// Of a day that was not in its era (平成31年5月1日 neither), or has another weekday; nothing where all is
/// well or no day can be read.
std::optional<DateMistake> mistake_in_date(std::string_view typed, Date today);

}  // namespace kasane::text
