// The changes of an event as JSON, as the journal keeps them:
// [{"table":"note","before":null,"after":{"id":12,"kind":"remark",…},"salt":"9f…"},…]
// A change that was destroyed (R28) leaves only its hash: {"destroyed":"5c…"}.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "store/row_change.hpp"

namespace kasane::store {

/// The form of the JSON, kept with each line. Version 2: the above; absent fields stand at their default.
/// Version 1 had no salts.
constexpr int changes_version = 2;

/// Nothing where a text is not UTF-8.
std::optional<std::string> changes_to_json(const std::vector<RowChange>& changes);
/// Without what was destroyed. Nothing where it is no JSON of this form or names an unknown table.
std::optional<std::vector<RowChange>> changes_from_json(std::string_view json);

/// JSON of version 1 as version 2. Nothing where it is no JSON of this form.
std::optional<std::string> with_salts(std::string_view json);

/// What the proof of a line is made over.
struct ChangeDigests {
    std::vector<std::string> digests;  ///< one for each change: of it, or as it was before it was destroyed
    bool any_destroyed = false;
};
/// Nothing where it is no JSON of this form.
std::optional<ChangeDigests> digests_of(std::string_view json);

/// The JSON with those changes destroyed that `to_destroy` picks. Nothing where it picks none, or where it is
/// no JSON of this form.
std::optional<std::string> with_destroyed(std::string_view json,
                                          const std::function<bool(const RowChange&)>& to_destroy);

}  // namespace kasane::store
