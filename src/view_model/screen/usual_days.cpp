#include "view_model/screen/usual_days.hpp"

namespace kasane::view {

std::vector<NamedDay> in_weeks(text::Date from) {
    return {{"1週間後", on_a_workday(text::add_days(from, 7))},
            {"2週間後", on_a_workday(text::add_days(from, 14))},
            {"1か月後", on_a_workday(text::add_months(from, 1))}};
}

std::vector<NamedDay> in_months(text::Date from) {
    return {{"1か月後", on_a_workday(text::add_months(from, 1))},
            {"3か月後", on_a_workday(text::add_months(from, 3))},
            {"6か月後", on_a_workday(text::add_months(from, 6))}};
}

std::vector<NamedDay> lately(text::Date today) {
    return {{"きょう", today}, {"きのう", text::add_days(today, -1)}};
}

text::Date on_a_workday(text::Date day) {
    constexpr text::Date some_monday{2000, 1, 3};
    constexpr int week = 7;
    constexpr int friday = 4;
    const int weekday = ((text::days_between(some_monday, day) % week) + week) % week;
    return weekday > friday ? text::add_days(day, week - weekday) : day;
}

}  // namespace kasane::view
