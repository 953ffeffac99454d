// What the record was before other meetings went on with the same plans.
#pragma once

#include <vector>

#include "domain/record.hpp"

namespace kasane::domain {

/// The record without what these events did to plans and homework, the newest of them last; what was put
/// right in other fields of the same rows stays. All else stays as it is known now: a consent that was
/// withdrawn since (R01), a name that was put right. Rows that are outside this record stay outside: only
/// what belongs to a plan or a support item in it comes back.
Record without(Record record, const std::vector<Event>& events);

}  // namespace kasane::domain
