#include "exchange/xlsx_number.hpp"

#include <charconv>
#include <chrono>
#include <cmath>
#include <optional>

#include <fmt/format.h>

namespace kasane::exchange {
namespace {

std::optional<double> number_of(const std::string& written) {
    double value = 0;
    const auto* const end = written.data() + written.size();
    const auto [stop, error] = std::from_chars(written.data(), end, value);
    if (error != std::errc() || stop != end || !std::isfinite(value)) return {};
    return value;
}

/// 54 for 54.0; the shortest that is the same number.
std::string plain(double value) {
    constexpr double exact = 1e15;
    if (value == std::floor(value) && std::abs(value) < exact)
        return fmt::format("{}", static_cast<std::int64_t>(value));
    return fmt::format("{}", value);
}

std::string clock(int minutes) {
    constexpr int hour = 60;
    return fmt::format("{:02}:{:02}", minutes / hour, minutes % hour);
}

/// The calendar of 1900 counts a 29 February that there was not.
std::chrono::sys_days day_of(int serial, DayCount count) {
    using namespace std::chrono;
    constexpr int day_that_was_not = 60;
    if (count == DayCount::from_1904) return sys_days(1904y / 1 / 1) + days(serial);
    return sys_days(1899y / 12 / (serial < day_that_was_not ? 31 : 30)) + days(serial);
}

std::string day_words(double value, DayCount count) {
    constexpr int minutes_a_day = 24 * 60;
    auto serial = static_cast<int>(std::floor(value));
    auto minutes = static_cast<int>(std::lround((value - serial) * minutes_a_day));
    if (minutes == minutes_a_day) {
        ++serial;
        minutes = 0;
    }
    const std::chrono::year_month_day day(day_of(serial, count));
    const auto words = fmt::format("{:04}-{:02}-{:02}", static_cast<int>(day.year()),
                                   static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
    return minutes == 0 ? words : words + " " + clock(minutes);
}

/// The first section of a format without what is only words or colour: "…", [Red], \年, _), *-.
std::string signs_of(std::string_view code) {
    std::string signs;
    for (std::size_t at = 0; at < code.size() && code[at] != ';'; ++at) {
        if (code[at] == '"' || code[at] == '[') {
            at = code.find(code[at] == '"' ? '"' : ']', at + 1);
            if (at == std::string_view::npos) break;
        } else if (code[at] == '\\' || code[at] == '_' || code[at] == '*') {
            ++at;
        } else {
            signs += code[at];
        }
    }
    return signs;
}

}  // namespace

NumberShown shown_by(int builtin_format) {
    const auto between = [&](int first, int last) {
        return first <= builtin_format && builtin_format <= last;
    };
    if (between(18, 21) || between(32, 33) || between(45, 47)) return NumberShown::time;
    return between(14, 17) || builtin_format == 22 || between(27, 36) || between(50, 58)
               ? NumberShown::day
               : NumberShown::number;
}

NumberShown shown_by(std::string_view code) {
    const auto signs = signs_of(code);
    if (signs.find("General") != std::string::npos || signs.find("標準") != std::string::npos ||
        signs.find("E+") != std::string::npos || signs.find("E-") != std::string::npos)
        return NumberShown::number;
    if (signs.find_first_of("yYdDeEgGrR") != std::string::npos) return NumberShown::day;
    if (signs.find_first_of("hHsS") != std::string::npos) return NumberShown::time;
    return signs.find_first_of("mM") != std::string::npos || signs.find("aaa") != std::string::npos
               ? NumberShown::day
               : NumberShown::number;
}

std::string number_words(const std::string& written, NumberShown shown, DayCount count) {
    constexpr double last_day = 2'958'466;  // of the year 9999
    constexpr int minutes_a_day = 24 * 60;
    const auto value = number_of(written);
    if (!value) return written;
    const bool is_moment = *value >= 0 && *value < last_day;
    if (shown == NumberShown::day && is_moment && *value >= 1) return day_words(*value, count);
    if (shown != NumberShown::number && is_moment && *value < 1)
        return clock(static_cast<int>(std::lround(*value * minutes_a_day)) % minutes_a_day);
    return plain(*value);
}

}  // namespace kasane::exchange
