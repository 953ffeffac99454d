// Glyph pages on the graphics card.
#pragma once

#include "ui/glyph_cache.hpp"

namespace kasane::shell {

/// Gives the cache textures of the current OpenGL context, and keeps making them as it grows.
void give_textures(ui::GlyphCache& glyphs);

/// Sends what the cache has drawn since the last call. Call before the frame is rendered.
void upload_glyphs(ui::GlyphCache& glyphs);

}  // namespace kasane::shell
