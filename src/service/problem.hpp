// What the verbs and the kiosk tell a person when something does not work.
#pragma once

#include <string>

namespace kasane::service {

/// One sentence what is wrong, one what to do.
struct Problem {
    std::string what;
    std::string remedy;
};

/// The same problem as a lower layer tells it.
template <class Other>
Problem problem_of(const Other& other) {
    return {other.what, other.remedy};
}

}  // namespace kasane::service
