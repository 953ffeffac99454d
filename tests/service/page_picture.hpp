// Pictures of the pages of a PDF, and how far they are from those that were looked at.
#pragma once

#include <filesystem>
#include <string>

namespace kasane::test {

/// All pages side by side in one small grey PNG.
void draw_pages(const std::string& pdf, const std::filesystem::path& picture);

/// How many pixels differ by more than a tenth of the way from black to white. Pictures of different sizes
/// differ in every pixel.
long differing_pixels(const std::filesystem::path& one, const std::filesystem::path& other);

}  // namespace kasane::test
