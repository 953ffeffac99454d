// How far はじめの準備 has come.
#pragma once

#include "domain/model/record.hpp"

namespace kasane::view {

/// Whether there is a sitting; else はじめの準備 leads to the first.
bool is_set_up(const domain::Record& record);
/// How many of its three steps are done.
int setup_steps_done(const domain::Record& record);

}  // namespace kasane::view
