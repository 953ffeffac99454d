#include "pdf/picture_folder.hpp"

#include <png.h>

namespace kasane::pdf {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t most_pixels = 25'000'000;  // a sheet of A4 at 600 dpi would be 35 million

/// libpng's own record of a file that is being read; it reports errors instead of jumping out of them.
class Png {
  public:
    explicit Png(const fs::path& path) {
        image_.version = PNG_IMAGE_VERSION;
        is_open_ = png_image_begin_read_from_file(&image_, path.c_str()) != 0;
    }
    ~Png() { png_image_free(&image_); }
    Png(const Png&) = delete;
    Png& operator=(const Png&) = delete;

    [[nodiscard]] bool is_open() const { return is_open_; }
    [[nodiscard]] std::uint64_t size() const { return std::uint64_t{image_.width} * image_.height; }

    /// Nothing where the file breaks off or is damaged.
    std::shared_ptr<const Pixels> read() {
        const bool coloured = (image_.format & PNG_FORMAT_FLAG_COLOR) != 0;
        image_.format = coloured ? PNG_FORMAT_RGB : PNG_FORMAT_GRAY;
        auto pixels = std::make_shared<Pixels>(Pixels{image_.width, image_.height, coloured, {}});
        pixels->bytes.resize(PNG_IMAGE_SIZE(image_));
        const png_color white{255, 255, 255};
        const bool whole = png_image_finish_read(&image_, &white, pixels->bytes.data(), 0, nullptr) != 0;
        return whole && PNG_IMAGE_FAILED(image_) == 0 ? pixels : nullptr;
    }

  private:
    png_image image_{};
    bool is_open_ = false;
};

PictureFolder::Found read(const fs::path& folder, const std::string& file) {
    if (folder.empty()) return "この紙には載せられない";
    const auto path = folder / file;
    std::error_code unknown;
    if (file.empty() || !fs::is_regular_file(path, unknown)) return "見つからない";
    Png png(path);
    if (!png.is_open()) return "PNG ではない";
    if (png.size() > most_pixels) return "大きすぎる";
    if (auto pixels = png.read()) return pixels;
    return "壊れている";
}

}  // namespace

const PictureFolder::Found& PictureFolder::find(const std::string& file) {
    const auto found = found_.find(file);
    return found != found_.end() ? found->second : found_.emplace(file, read(folder_, file)).first->second;
}

}  // namespace kasane::pdf
