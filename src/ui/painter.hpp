// Draws a Scene into a Dear ImGui draw list.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <imgui.h>

#include "ui/glyph_cache.hpp"
#include "ui/scene.hpp"

namespace kasane::ui {

/// A page that is drawn small where the picture with this key stands.
struct PaintedPicture {
    std::string key;
    Scene scene;
    const Target* focus = nullptr;
};

/// The picture that stands on the sheet with this key.
struct PaintedSheet {
    std::string key;
    const Texture* texture;
};

/// What is drawn where the scene leaves room for it.
struct Pictures {
    std::vector<PaintedPicture> pages = {};
    std::vector<PaintedSheet> sheets = {};
};

/// Draws everything of `scene` but its ground, `scale` pixels per logical unit, and the focus frame around
/// `focus` (nullptr: none).
void paint(const Scene& scene, const Target* focus, float scale, GlyphCache& glyphs, ImDrawList& list,
           const Pictures& pictures = {});

/// Makes Dear ImGui's own shapes use the glyphs' first page. Call once after the context's fonts are built.
void share_texture(ImFontAtlas& atlas, const GlyphCache& glyphs);

}  // namespace kasane::ui
