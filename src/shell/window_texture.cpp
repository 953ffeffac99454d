#include "shell/window_texture.hpp"

#include <array>

#include <GL/gl.h>
#include <GL/glext.h>

namespace kasane::shell {

void give_textures(ui::GlyphCache& glyphs) {
    glyphs.set_maker([](int side) {
        GLuint name = 0;
        glGenTextures(1, &name);
        glBindTexture(GL_TEXTURE_2D, name);
        glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
        glTexImage2D(GL_TEXTURE_2D, 0, GL_R8, side, side, 0, GL_RED, GL_UNSIGNED_BYTE, nullptr);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_NEAREST);
        // The one channel is coverage; the colour comes from the vertices.
        const std::array<GLint, 4> swizzle{GL_ONE, GL_ONE, GL_ONE, GL_RED};
        glTexParameteriv(GL_TEXTURE_2D, GL_TEXTURE_SWIZZLE_RGBA, swizzle.data());
        return static_cast<std::uintptr_t>(name);
    });
}

std::uintptr_t SheetTexture::follow(const SheetPicture& picture) {
    if (name_ == 0) glGenTextures(1, &name_);
    if (serial_ == picture.serial) return name_;
    serial_ = picture.serial;
    glBindTexture(GL_TEXTURE_2D, name_);
    glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_R8, picture.width, picture.height, 0, GL_RED, GL_UNSIGNED_BYTE,
                 picture.pixels.data());
    // While a page is drawn in another size, the last one stands in for it.
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_LINEAR);
    const std::array<GLint, 4> swizzle{GL_RED, GL_RED, GL_RED, GL_ONE};
    glTexParameteriv(GL_TEXTURE_2D, GL_TEXTURE_SWIZZLE_RGBA, swizzle.data());
    return name_;
}

void upload_glyphs(ui::GlyphCache& glyphs) {
    for (const ui::PageUpdate& update : glyphs.take_updates()) {
        glBindTexture(GL_TEXTURE_2D, static_cast<GLuint>(glyphs.texture(update.page)));
        glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
        glTexSubImage2D(GL_TEXTURE_2D, 0, update.x, update.y, update.width, update.height, GL_RED,
                        GL_UNSIGNED_BYTE, update.pixels);
    }
}

}  // namespace kasane::shell
