#pragma once

#include "text/problem.hpp"

namespace kasane::pdf {

using text::Problem;

}  // namespace kasane::pdf
