// What can be typed after `kasane`, for programs: the completion of the shell, the manual page and their
// test.
#pragma once

#include <string>

namespace kasane::cli {

/// The verbs and what each takes, a line each, its fields parted by tabs:
/// 「verb」, the verb, its help;
/// 「option」, the verb (empty: all of them), the option, 「value」 where one follows or else nothing, its
/// help; 「word」, the verb, the word as the help calls it (FILE, MEETING), 「more」 where as many follow as
/// there are or else nothing, its help.
std::string syntax_lines();

}  // namespace kasane::cli
