// The parts of a file that is a ZIP archive: what Excel and others write.
#pragma once

#include <memory>
#include <string>

#include "exchange/node.hpp"

struct zip;

namespace kasane::exchange {

/// Gives the parts of an archive in memory. What is written small and becomes large (a “zip bomb”) is refused
/// by what comes out of it, whatever the archive says of itself.
class ZipParts {
  public:
    /// A problem where the bytes are no archive, or one with more parts than a table has. The file must
    /// outlive the parts.
    static Result<ZipParts> open(const File& file);

    /// Whether there is a part of this name.
    [[nodiscard]] bool has(const std::string& name) const;
    /// The bytes of a part; empty where there is none.
    Result<std::string> read(const std::string& name);

  private:
    struct Closed {
        void operator()(zip* archive) const;
    };
    ZipParts(const File& file, zip* archive) : file_(&file), archive_(archive) {}

    const File* file_;
    std::unique_ptr<zip, Closed> archive_;
    std::size_t left_ = largest_whole;  ///< bytes that may still come out

    static constexpr std::size_t largest_whole = 96U * 1024U * 1024U;
};

/// The file is damaged: said of whatever cannot be read in it.
Problem broken_workbook(const File& file);

}  // namespace kasane::exchange
