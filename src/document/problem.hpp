#pragma once

#include "text/problem.hpp"

namespace kasane::document {

/// Why a template cannot be used.
using text::Problem;

}  // namespace kasane::document
