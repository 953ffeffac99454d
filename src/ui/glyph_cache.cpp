#include "ui/glyph_cache.hpp"

#include <algorithm>
#include <cstring>

namespace kasane::ui {

namespace {

constexpr std::size_t most_pages = 6;

std::uint64_t key_of(Weight weight, int pixels, Character character) {
    return (static_cast<std::uint64_t>(weight) << 63U) | (static_cast<std::uint64_t>(pixels) << 42U) |
           character.id();
}

}  // namespace

GlyphCache::GlyphCache(FontSet& fonts) : fonts_(fonts) {
    add_page();
}

void GlyphCache::add_page() {
    Page& page = pages_.emplace_back();
    page.pixels.reserve(static_cast<std::size_t>(page_side) * page_side);
    page.texture = {Texture::Kind::coverage, page_side, page_side, page.pixels.data()};
    reserve_white(page);
}

/// Rows are there once they are used: a page is 4 MB, of which a first screen needs little.
void GlyphCache::grow(Page& page, int rows) {
    const auto size = static_cast<std::size_t>(rows) * page_side;
    if (page.pixels.size() < size) page.pixels.resize(size);
}

void GlyphCache::reserve_white(Page& page) {
    grow(page, 4);
    for (std::size_t y = 0; y < 4; ++y) std::memset(page.pixels.data() + y * page_side, 255, 4);
    page.pen_x = 5;
    page.row_height = 4;
}

const Glyph& GlyphCache::glyph(Weight weight, int pixels, Character character) {
    const std::uint64_t key = key_of(weight, pixels, character);
    const auto known = glyphs_.find(key);
    if (known != glyphs_.end()) return known->second;
    return glyphs_.emplace(key, store(fonts_.image(weight, pixels, character))).first->second;
}

Glyph GlyphCache::store(const GlyphImage& image) {
    if (image.width == 0 || image.width >= page_side || image.height >= page_side) return {};
    Page* page = &pages_[filling_];
    if (page->pen_x + image.width + 1 > page_side) {
        page->pen_x = 0;
        page->pen_y += page->row_height + 1;
        page->row_height = 0;
    }
    if (page->pen_y + image.height + 1 > page_side) {
        if (++filling_ == pages_.size()) add_page();
        page = &pages_[filling_];
    }
    grow(*page, page->pen_y + image.height);
    for (int y = 0; y < image.height; ++y) {
        std::memcpy(
            page->pixels.data() + static_cast<std::ptrdiff_t>(page->pen_y + y) * page_side + page->pen_x,
            image.coverage.data() + static_cast<std::ptrdiff_t>(y) * image.width,
            static_cast<std::size_t>(image.width));
    }
    Glyph glyph;
    glyph.page = static_cast<std::uint32_t>(filling_);
    glyph.width = static_cast<std::int16_t>(image.width);
    glyph.height = static_cast<std::int16_t>(image.height);
    glyph.left = static_cast<std::int16_t>(image.left);
    glyph.top = static_cast<std::int16_t>(image.top);
    glyph.x = static_cast<std::int16_t>(page->pen_x);
    glyph.y = static_cast<std::int16_t>(page->pen_y);
    page->pen_x += image.width + 1;
    page->row_height = std::max(page->row_height, image.height);
    return glyph;
}

void GlyphCache::trim() {
    if (filling_ < most_pages) return;
    glyphs_.clear();
    filling_ = 0;
    for (Page& page : pages_) {
        std::fill(page.pixels.begin(), page.pixels.end(), static_cast<unsigned char>(0));
        page.pen_y = 0;
        reserve_white(page);
    }
}

}  // namespace kasane::ui
