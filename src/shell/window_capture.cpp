#include "shell/window_capture.hpp"

#include <string>
#include <vector>

#include <GL/gl.h>
#include <png.h>

#include "platform/files.hpp"

namespace kasane::shell {

std::optional<platform::Problem> save_frame(const std::filesystem::path& target, int width, int height) {
    std::vector<unsigned char> pixels(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 3);
    glPixelStorei(GL_PACK_ALIGNMENT, 1);
    glReadPixels(0, 0, width, height, GL_RGB, GL_UNSIGNED_BYTE, pixels.data());

    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    image.width = static_cast<png_uint_32>(width);
    image.height = static_cast<png_uint_32>(height);
    image.format = PNG_FORMAT_RGB;
    png_alloc_size_t size = PNG_IMAGE_PNG_SIZE_MAX(image);
    std::string bytes(size, '\0');
    // OpenGL's first row is the lowest: a negative stride turns the picture over.
    if (png_image_write_to_memory(&image, bytes.data(), &size, 0, pixels.data(), -width * 3, nullptr) == 0) {
        return platform::Problem{"画面の絵を作れませんでした：" + target.string(),
                                 "もう一度行ってください。"};
    }
    bytes.resize(size);
    return platform::write_whole(target, bytes);
}

}  // namespace kasane::shell
