// Dear ImGui as what it is here: what makes triangles of shapes.
#pragma once

#include <imgui.h>

#include "ui/glyph_cache.hpp"
#include "ui/input.hpp"

namespace kasane::ui {

/// A Dear ImGui context without a window. All its shapes take their colour from the glyphs' first page, so
/// that a frame is one list. Must not outlive the glyphs.
class DrawContext {
  public:
    explicit DrawContext(const GlyphCache& glyphs);
    ~DrawContext();
    DrawContext(const DrawContext&) = delete;
    DrawContext& operator=(const DrawContext&) = delete;

    /// An empty list for a frame of this size.
    ImDrawList& begin(const Surface& surface);
    /// What was drawn since; valid until the next begin.
    const ImDrawData& end();

  private:
    ImGuiContext* context_;
};

}  // namespace kasane::ui
