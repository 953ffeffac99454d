#include "service/backup_rule.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace kasane::service {

std::vector<text::DateTime> outlived(std::vector<text::DateTime> moments, text::DateTime now) {
    constexpr std::size_t latest = 10;
    constexpr std::size_t days = 30;
    constexpr std::size_t months = 12;
    std::sort(moments.begin(), moments.end(), [now](text::DateTime a, text::DateTime b) {
        return std::pair(a <= now, a) > std::pair(b <= now, b);
    });
    std::set<text::Date> kept_days;
    std::set<std::pair<int, int>> kept_months;
    std::vector<text::DateTime> removed;
    for (std::size_t at = 0; at < moments.size(); ++at) {
        const auto day = moments[at].date;
        const bool of_day = kept_days.size() < days && kept_days.insert(day).second;
        const bool of_month = kept_months.size() < months && kept_months.insert({day.year, day.month}).second;
        if (at >= latest && !of_day && !of_month) removed.push_back(moments[at]);
    }
    return removed;
}

}  // namespace kasane::service
