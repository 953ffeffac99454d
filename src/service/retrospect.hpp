// The record from which the papers of a meeting are made.
#pragma once

#include <variant>

#include "domain/record.hpp"
#include "service/problem.hpp"
#include "store/store.hpp"

namespace kasane::service {

/// With plans and homework as the meeting left them, and the settings and names of that day. What later
/// meetings changed, a モニタリング of the same plan for one, is on their papers. Without a store nothing
/// came later.
std::variant<domain::Record, Problem> as_meeting_left_it(const store::Store* store,
                                                         const domain::Record& record,
                                                         domain::MeetingId meeting);

}  // namespace kasane::service
