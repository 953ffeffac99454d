// Glyph images on texture pages, made when first drawn. One channel per pixel; nothing is baked before.
#pragma once

#include <cstdint>
#include <functional>
#include <unordered_map>
#include <vector>

#include "ui/font_set.hpp"

namespace kasane::ui {

/// Where a glyph lies on its page and how it hangs on the pen, in pixels.
struct Glyph {
    std::uint32_t page = 0;
    std::int16_t width = 0;
    std::int16_t height = 0;
    std::int16_t left = 0;
    std::int16_t top = 0;
    std::int16_t x = 0;
    std::int16_t y = 0;
};

/// A part of a page that the graphics card does not have yet.
struct PageUpdate {
    std::uint32_t page;
    int x;
    int y;
    int width;
    int height;
    const unsigned char* pixels;  ///< of the first pixel; rows are page_side bytes apart
};

/// Not thread-safe; belongs to one window.
class GlyphCache {
  public:
    static constexpr int page_side = 2048;

    explicit GlyphCache(FontSet& fonts);

    /// The glyph at this size; rasterises it at its first use.
    const Glyph& glyph(Weight weight, int pixels, Character character);

    FontSet& fonts() { return fonts_; }
    std::uint32_t pages() const { return static_cast<std::uint32_t>(pages_.size()); }

    /// Texture of a page as the drawing library knows it; the window sets it once it has made it.
    std::uintptr_t texture(std::uint32_t page) const { return pages_[page].texture; }
    void set_maker(std::function<std::uintptr_t(int side)> maker);

    /// Texture coordinate of a fully covered pixel of page 0.
    static constexpr float white = 1.0F / page_side;

    /// What to upload before the next draw; empty when nothing is new.
    std::vector<PageUpdate> take_updates();

    /// Empties all pages when they have become many. Only between frames.
    void trim();

  private:
    struct Page {
        std::vector<unsigned char> pixels;
        int pen_x = 0;
        int pen_y = 0;
        int row_height = 0;
        int dirty_top = page_side;
        int dirty_bottom = 0;
        std::uintptr_t texture = 0;
    };

    void add_page();
    static void grow(Page& page, int rows);
    static void reserve_white(Page& page);
    Glyph store(const GlyphImage& image);

    FontSet& fonts_;
    std::function<std::uintptr_t(int)> maker_;
    std::vector<Page> pages_;
    std::size_t filling_ = 0;  ///< page that takes new glyphs
    std::unordered_map<std::uint64_t, Glyph> glyphs_;
};

}  // namespace kasane::ui
