// Glyph images on texture pages, made when first drawn. One channel per pixel; nothing is baked before.
#pragma once

#include <cstdint>
#include <deque>
#include <unordered_map>
#include <vector>

#include "ui/font_set.hpp"
#include "ui/raster.hpp"

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

/// Not thread-safe.
class GlyphCache {
  public:
    static constexpr int page_side = 2048;

    explicit GlyphCache(FontSet& fonts);

    /// The glyph at this size; rasterises it at its first use.
    const Glyph& glyph(Weight weight, int pixels, Character character);

    FontSet& fonts() { return fonts_; }
    std::uint32_t pages() const { return static_cast<std::uint32_t>(pages_.size()); }
    /// How many glyphs there are.
    std::size_t size() const { return glyphs_.size(); }

    /// Stays where it is as long as the cache.
    const Texture& texture(std::uint32_t page) const { return pages_[page].texture; }

    /// Texture coordinate of a fully covered pixel of page 0.
    static constexpr float white = 1.0F / page_side;

    /// Empties all pages when they have become many. Only between frames.
    void trim();

  private:
    struct Page {
        std::vector<unsigned char> pixels;
        int pen_x = 0;
        int pen_y = 0;
        int row_height = 0;
        Texture texture;
    };

    void add_page();
    static void grow(Page& page, int rows);
    static void reserve_white(Page& page);
    Glyph store(const GlyphImage& image);

    FontSet& fonts_;
    std::deque<Page> pages_;
    std::size_t filling_ = 0;  ///< page that takes new glyphs
    std::unordered_map<std::uint64_t, Glyph> glyphs_;
};

}  // namespace kasane::ui
