// What the verbs and the kiosk tell a person when something does not work.
#pragma once

#include "text/problem.hpp"

namespace kasane::service {

using text::Problem;
using text::problem_in;
using text::Result;

}  // namespace kasane::service
