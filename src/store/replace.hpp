// Puts a whole store in the place of another.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "store/problem.hpp"

namespace kasane::store {

/// Gives the store under `path` these bytes, as one step that is done or not done. What stood there, damaged
/// or not, is kept whole as `keep_as`. A problem where somebody records in it.
std::optional<Problem> replace_store(const std::filesystem::path& path, const std::string& bytes,
                                     const std::filesystem::path& keep_as);

/// A problem where a file to be written would take the place of a store that is worked with: this one, or
/// another that has been recorded in under that name.
std::optional<Problem> would_replace_a_store(const std::filesystem::path& target,
                                             const std::filesystem::path& store);

/// A problem where a paper or a file of settings would take the place of what holds records: a store under
/// any of its names, what lies beside it (log, lock), a backup, sealed or not.
std::optional<Problem> would_replace_records(const std::filesystem::path& target);

}  // namespace kasane::store
