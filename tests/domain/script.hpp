// A sitting from its agenda to what is done after it, in which every command occurs.
#pragma once

#include <vector>

#include "domain/sample.hpp"

namespace kasane::sample {

/// The commands in order; those that a rule warns of have a reason. Times run from 9:00, a minute each.
std::vector<Request> scripted_sitting();

}  // namespace kasane::sample
