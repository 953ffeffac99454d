// The changes of an event as JSON, as the journal keeps them:
// [{"table":"note","before":null,"after":{"id":12,"kind":"remark",…}},…]
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "store/row_change.hpp"

namespace kasane::store {

/// The form of the JSON, kept with each line. Version 1: the above; absent fields stand at their default.
constexpr int changes_version = 1;

/// Nothing where a text is not UTF-8.
std::optional<std::string> changes_to_json(const std::vector<RowChange>& changes);
/// Nothing where it is no JSON of this form or names an unknown table.
std::optional<std::vector<RowChange>> changes_from_json(std::string_view json);

}  // namespace kasane::store
