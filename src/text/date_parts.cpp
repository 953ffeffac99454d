#include "text/date_parts.hpp"

#include <charconv>

namespace kasane::text {

std::chrono::year_month_day to_chrono(Date date) {
    return {std::chrono::year{date.year}, std::chrono::month{static_cast<unsigned>(date.month)},
            std::chrono::day{static_cast<unsigned>(date.day)}};
}

std::size_t weekday_of(Date date) {
    return std::chrono::weekday{std::chrono::sys_days{to_chrono(date)}}.c_encoding();
}

std::optional<Date> checked(int year, int month, int day) {
    const Date date{year, month, day};
    // std::chrono keeps eight bits of a month and of a day: 260 would be the 4th.
    if (year < 1868 || year > 9999 || month > 12 || day > 31 || !to_chrono(date).ok()) return {};
    return date;
}

std::string as_typed_in_ascii(std::string_view typed) {
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

}  // namespace kasane::text
