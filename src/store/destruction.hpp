// 廃棄 (R28): what is destroyed leaves no byte in the store, its journal, its free pages and its log.
#pragma once

#include <cstdint>
#include <filesystem>

#include "domain/destruction.hpp"
#include "store/problem.hpp"

namespace kasane::store {

/// Makes the changes of the event (domain::decide_destruction), takes all images of `what` out of the journal
/// and writes the line that says so; then the file is rebuilt and its log emptied. The answer is the number
/// of the line. A problem, and nothing is done, where somebody records in the store or reads it meanwhile.
Result<std::int64_t> destroy(const std::filesystem::path& store, const domain::Event& event,
                             const domain::Destroyed& what);

}  // namespace kasane::store
