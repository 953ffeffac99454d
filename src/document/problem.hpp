#pragma once

#include <string>

namespace kasane::document {

/// Why a template cannot be used, for people: one sentence what is wrong, one what to do.
struct Problem {
    std::string what;
    std::string remedy;
};

}  // namespace kasane::document
