// Agencies, rosters, cases, plans, sittings and the town from files. Nothing is written here.
#pragma once

#include <span>
#include <string>
#include <variant>
#include <vector>

#include "domain/model/record.hpp"
#include "exchange/node.hpp"

namespace kasane::exchange {

/// How many rows of one kind came in: 「ケース」, new and changed.
struct Count {
    std::string what;
    int added = 0;
    int changed = 0;
};

/// A sentence about what was read.
struct Told {
    std::string words;
    bool holds_name = false;  ///< of somebody of a household: not for a screen that a room may see
};

struct ImportResult {
    std::vector<domain::AnyChange> changes;  ///< in an order that foreign keys allow
    std::vector<Count> counts;               ///< kinds of which something came in
    std::vector<Told> told;                  ///< what changed of cases and households, and what was not taken
};

/// The largest file that is read, in bytes.
constexpr std::size_t largest_file = 10U * 1024U * 1024U;

/// Reads files (.toml, and cases as .csv, .tsv or .xlsx) against everything that the store holds. The order
/// of files does not matter. What a file says as it did when it was read last (`imported` holds the rows as
/// files brought them) stays as it has become since, but for sittings that are planned. What else exists
/// already (town, agency by short name, person by agency and name, case by number, plan by case, kind and
/// day, sitting by day and place) is brought in line with the file, unless a meeting that is open or closed
/// uses it, or it was renamed since: then a difference is a problem. Of cases and households what is not in
/// the file stays, and so does a consent or withdrawal that is newer. A case without consent on the agenda of
/// a 重層的支援会議 is a problem (R01). All problems are told at once, each with its line or cell.
std::variant<ImportResult, Problems> import_files(std::span<const File> files,
                                                  const domain::Record& everything,
                                                  const domain::Record& imported = {});

}  // namespace kasane::exchange
