// Text that must stay on the one line on which it is shown: a name in a list, a number.
#pragma once

#include <string>
#include <string_view>

namespace kasane::text {

/// Whether it holds no line end and no other control character (C0, DEL, C1, U+2028, U+2029).
bool is_one_line(std::string_view text);
/// The text with a space in the place of each of them.
std::string on_one_line(std::string_view text);

}  // namespace kasane::text
