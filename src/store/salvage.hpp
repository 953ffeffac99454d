// Saves what can still be read of a damaged store.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "store/problem.hpp"

namespace kasane::store {

/// What was saved of one table.
struct SalvagedTable {
    std::string name;
    std::int64_t rows = 0;          ///< in the new store
    std::int64_t from_journal = 0;  ///< of those, the ones that only the journal still had
    bool damaged = false;           ///< not all of it could be read
};

struct Salvaged {
    std::vector<SalvagedTable> tables;  ///< those with rows, and the damaged ones
    std::int64_t journal_lines = 0;
    std::int64_t journal_lost = 0;  ///< lines of which nothing is left
    bool end_unknown = false;       ///< more lines may have come after the last one that is known
    std::int64_t left_out = 0;      ///< rows that lead to a row that is lost
    std::int64_t cut_off = 0;       ///< rows that led to one that is lost, and can do without
};

/// Reads the damaged store row by row, of whatever schema it is, adds what its journal knows of rows that
/// cannot be read, and writes both into a new store, which appears whole. The damaged one is not changed. A
/// problem where nothing at all can be read.
Result<Salvaged> salvage(const std::filesystem::path& damaged, const std::filesystem::path& target);

}  // namespace kasane::store
