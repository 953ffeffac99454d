// Changes of an event as rows of tables: the form in which they are stored and journaled.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/model/record.hpp"
#include "store/cell.hpp"

namespace kasane::store {

struct RowChange {
    TableShape table;
    std::optional<Row> before;
    std::optional<Row> after;
};

std::vector<RowChange> to_row_changes(const std::vector<domain::AnyChange>& changes);
/// Nothing where a value does not fit its field; `unfit` then names table and column.
std::optional<std::vector<domain::AnyChange>> from_row_changes(const std::vector<RowChange>& changes,
                                                               std::string& unfit);
/// Whether each value fits its field.
bool reads_back(const TableShape& table, const Row& row);

/// The shapes of all entities, in their order.
std::vector<TableShape> all_shapes();
/// The highest id that is a key of its own in a change; 0 where there is none.
std::int64_t highest_id(const std::vector<RowChange>& changes);

}  // namespace kasane::store
