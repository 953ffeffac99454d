// Numbers of .xlsx cells as people see them: dates are numbers with a format.
#pragma once

#include <string>
#include <string_view>

namespace kasane::exchange {

/// From which day Excel counts: 1900-01-01 is 1, or 1904-01-01 is 0.
enum class DayCount { from_1900, from_1904 };

/// What a number format shows.
enum class NumberShown { number, day, time };
/// By its built-in number, as Excel in Japan has them.
NumberShown shown_by(int builtin_format);
/// By the code of a format of the file's own: 「[$-411]ge.m.d;@」.
NumberShown shown_by(std::string_view code);

/// What a cell with this number says: 「45800」 is 2025-05-23 where a day is shown, with the time behind it
/// where there is one. What is no number stays as it is written.
std::string number_words(const std::string& written, NumberShown shown, DayCount count);

}  // namespace kasane::exchange
