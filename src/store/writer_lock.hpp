// One writer per store: a lock on FILE.lock, which ends with the process that holds it.
#pragma once

#include <filesystem>
#include <string>

#include "platform/descriptor.hpp"
#include "store/problem.hpp"

namespace kasane::store {

/// Holds the lock while it lives. The file stays behind on purpose: removing it could part two writers.
class WriterLock {
  public:
    /// `who` is told to others who ask: 「会議の画面」. A problem of kind in_use names who has it.
    static Result<WriterLock> take(const std::filesystem::path& store, const std::string& who);

  private:
    explicit WriterLock(platform::Descriptor file) : file_(std::move(file)) {}
    platform::Descriptor file_;
};

/// The file that is locked; the same one whatever link leads to the store.
std::filesystem::path lock_of(const std::filesystem::path& store);

}  // namespace kasane::store
