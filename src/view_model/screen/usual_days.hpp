// Days that are often meant, offered as chips.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "text/calendar.hpp"

namespace kasane::view {

/// A day and how it is called: 「きょう」.
using NamedDay = std::pair<std::string, text::Date>;

/// From the day of the sitting, on workdays.
std::vector<NamedDay> in_weeks(text::Date from);
std::vector<NamedDay> in_months(text::Date from);
/// Today and yesterday, for what was done.
std::vector<NamedDay> lately(text::Date today);
/// The day itself, or the Monday after a Saturday or Sunday.
text::Date on_a_workday(text::Date day);

}  // namespace kasane::view
