#pragma once
#include <string>

namespace kasane::pdf {

/// Why something was not done: one sentence for what is wrong, one for what to do (Japanese).
struct Problem {
    std::string what;
    std::string remedy;
};

}  // namespace kasane::pdf
