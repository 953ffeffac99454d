// A file under a name that nobody looks for, until it is whole.
#pragma once

#include <filesystem>
#include <string>

#include "platform/descriptor.hpp"

namespace kasane::platform {

/// Removes itself unless it got its name: nothing half written stays beside the target. What a program that
/// was killed left in the folder goes as well; its lock went with it.
class TemporaryFile {
  public:
    explicit TemporaryFile(const std::filesystem::path& folder);
    ~TemporaryFile();
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    [[nodiscard]] bool is_open() const { return descriptor_.is_open(); }
    [[nodiscard]] int number() const { return descriptor_.number(); }
    /// Gives the file its name; `errno` says why where it fails.
    bool rename_to(const std::filesystem::path& target);

    /// Whether a file has such a name: 「.kasane-a1B2c3」.
    static bool is_named_so(const std::filesystem::path& file);

  private:
    std::string name_;
    Descriptor descriptor_;
    bool made_ = false;
};

}  // namespace kasane::platform
