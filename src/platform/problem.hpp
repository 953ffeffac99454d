// What went wrong with the machine, in words for the person in front of it.
#pragma once

#include <string>
#include <string_view>

namespace kasane::platform {

/// One sentence what is wrong, one what to do.
struct Problem {
    std::string what;
    std::string remedy;
    int error = 0;  ///< the `errno`, where it was one
    bool operator==(const Problem&) const = default;
};

/// Puts an `errno` into words. `doing` is the thing that failed: 「書き込めません」; `path` is named with it.
Problem problem_of(int error, std::string_view path, std::string_view doing);

}  // namespace kasane::platform
