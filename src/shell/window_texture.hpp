// Glyph pages, and the page of a paper, on the graphics card.
#pragma once

#include "shell/window.hpp"
#include "ui/glyph_cache.hpp"

namespace kasane::shell {

/// Gives the cache textures of the current OpenGL context, and keeps making them as it grows.
void give_textures(ui::GlyphCache& glyphs);

/// Sends what the cache has drawn since the last call. Call before the frame is rendered.
void upload_glyphs(ui::GlyphCache& glyphs);

/// The texture of the page that is looked at. Made in an OpenGL context that shares its textures with the
/// windows', and gone with the last of them.
class SheetTexture {
  public:
    /// Sends the picture where it is another than before; the texture.
    std::uintptr_t follow(const SheetPicture& picture);

  private:
    unsigned name_ = 0;
    unsigned long serial_ = 0;
};

}  // namespace kasane::shell
