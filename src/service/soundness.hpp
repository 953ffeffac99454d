// Whether a store is what was written: its journal, the rows that the journal makes, filed minutes, the rules
// that lie in the file.
#pragma once

#include <optional>
#include <vector>

#include "domain/model/record.hpp"
#include "service/doctor.hpp"
#include "service/problem.hpp"
#include "store/store.hpp"

namespace kasane::service {

/// Adds a line for each of them. Without a record, which could not be read, rows and minutes are not
/// compared.
void examine_writing(const store::Store& store, const domain::Record* record, std::vector<Examined>& report);

/// The first of them that is not as it was written: told at the start of whatever records, and with a backup.
std::optional<Problem> altered(const store::Store& store);

}  // namespace kasane::service
