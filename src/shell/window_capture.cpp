#include "shell/window_capture.hpp"

#include <string>
#include <vector>

#include <png.h>

#include "platform/files.hpp"

namespace kasane::shell {

std::optional<platform::Problem> save_frame(const std::filesystem::path& target, const ui::Pixels& pixels) {
    std::vector<unsigned char> colours;
    const std::size_t count =
        static_cast<std::size_t>(pixels.width) * static_cast<std::size_t>(pixels.height);
    colours.reserve(count * 3);
    for (std::size_t at = 0; at < count; ++at)
        for (const unsigned shift : {16U, 8U, 0U})
            colours.push_back(static_cast<unsigned char>(pixels.data[at] >> shift));

    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    image.width = static_cast<png_uint_32>(pixels.width);
    image.height = static_cast<png_uint_32>(pixels.height);
    image.format = PNG_FORMAT_RGB;
    png_alloc_size_t size = PNG_IMAGE_PNG_SIZE_MAX(image);
    std::string bytes(size, '\0');
    if (png_image_write_to_memory(&image, bytes.data(), &size, 0, colours.data(), 0, nullptr) == 0) {
        return platform::Problem{"画面の絵を作れませんでした：" + target.string(),
                                 "もう一度行ってください。"};
    }
    bytes.resize(size);
    return platform::write_whole(target, bytes);
}

}  // namespace kasane::shell
