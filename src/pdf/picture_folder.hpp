#pragma once
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <variant>

#include "pdf/page.hpp"

namespace kasane::pdf {

/// The PNG files that a document may show, each read once.
class PictureFolder {
  public:
    using Found = std::variant<std::shared_ptr<const Pixels>, std::string>;

    /// `folder`: from where the addresses count; empty: the document stands in none, and shows no pictures.
    explicit PictureFolder(std::filesystem::path folder) : folder_(std::move(folder)) {}

    /// The picture, on white where it is transparent; or why there is none, as the middle of a sentence
    /// (「…が、PNG ではない」).
    const Found& find(const std::string& file);

  private:
    std::filesystem::path folder_;
    std::map<std::string, Found> found_;
};

}  // namespace kasane::pdf
