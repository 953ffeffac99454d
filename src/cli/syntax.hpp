// What can be typed after `kasane`, for programs: the completion of the shell, the manual page and their
// test.
#pragma once

#include <iosfwd>

namespace CLI {
class App;
}

namespace kasane::cli {

/// Tells the verbs and what each takes, a line each, its fields parted by tabs:
/// 「verb」, the verb, its help;
/// 「option」, the verb (empty: all of them), the option, 「value」 where one follows or else nothing, its
/// help; 「word」, the verb, the word as the help calls it (FILE, MEETING), nothing, its help.
void tell_syntax(const CLI::App& app, std::ostream& out);

}  // namespace kasane::cli
