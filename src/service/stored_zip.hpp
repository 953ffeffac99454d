// A ZIP archive of small files that are not compressed.
#pragma once

#include <string>
#include <string_view>

namespace kasane::service {

class StoredZip {
  public:
    /// `name` is its path in the archive.
    void add(std::string_view name, std::string_view bytes);
    /// The archive with all that was added.
    [[nodiscard]] std::string bytes() const;

  private:
    std::string files_;
    std::string directory_;
    unsigned count_ = 0;
};

}  // namespace kasane::service
