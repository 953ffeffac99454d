// What lies between two records.
#pragma once

#include <vector>

#include "domain/model/record.hpp"

namespace kasane::exchange {

/// The changes that turn `before` into `after`, in an order that foreign keys allow: what goes, last kinds
/// first; then what comes or changes, first kinds first.
std::vector<domain::AnyChange> changes_between(const domain::Record& before, const domain::Record& after);

}  // namespace kasane::exchange
