// What went wrong with the machine, in words for the person in front of it.
#pragma once

#include <string>
#include <string_view>
#include <utility>

#include "text/problem.hpp"

namespace kasane::platform {

struct Problem : text::Problem {
    Problem() = default;
    Problem(std::string is_wrong, std::string to_do, int number = 0)
        : text::Problem{std::move(is_wrong), std::move(to_do)}, error(number) {}
    int error = 0;  ///< the `errno`, where it was one
    bool operator==(const Problem&) const = default;
};

/// Puts an `errno` into words. `doing` is the thing that failed: 「書き込めません」; `path` is named with it.
Problem problem_of(int error, std::string_view path, std::string_view doing);

}  // namespace kasane::platform
