#include "ui/painter.hpp"

#include <algorithm>
#include <cmath>
#include <span>

namespace kasane::ui {

namespace {

ImU32 colour_of(Colour colour, float alpha = 1) {
    return IM_COL32(colour.r, colour.g, colour.b, static_cast<int>(std::lround(alpha * 255)));
}

ImTextureID texture_id(const Texture& texture) {
    return const_cast<Texture*>(
        &texture);  // NOLINT(cppcoreguidelines-pro-type-const-cast): Dear ImGui's type
}

class Painter {
  public:
    Painter(Point origin, float scale, GlyphCache& glyphs, ImDrawList& list)
        : origin_(origin), scale_(scale), glyphs_(glyphs), list_(list) {}
    ~Painter() {
        if (clipped_) list_.PopClipRect();
    }
    Painter(const Painter&) = delete;
    Painter& operator=(const Painter&) = delete;

    void place(const Placed& item) {
        clip_to(item.clip);
        item.kind == Placed::Kind::text ? text(item) : box(item);
    }

    /// A page in the box of the item; what follows is clipped to it until the next item.
    void place_picture(const Placed& item, const PaintedPicture& picture) {
        clip_to(intersection(item.clip, item.rect));
        const Point corner{across(item.rect.x), down(item.rect.y)};
        Painter inner(corner, scale_ * item.rect.w / picture.scene.width, glyphs_, list_);
        for (const Placed& part : picture.scene.items)
            if (part.kind == Placed::Kind::box || part.kind == Placed::Kind::text) inner.place(part);
        if (picture.focus != nullptr) inner.ring(*picture.focus);
    }

    void place_sheet(const Placed& item, const PaintedSheet& sheet) {
        clip_to(item.clip);
        list_.AddImage(texture_id(*sheet.texture), {across(item.rect.x), down(item.rect.y)},
                       {across(item.rect.right()), down(item.rect.bottom())});
    }

    /// A frame with a light gap, so that it shows on every ground.
    void ring(const Target& target) {
        const float outward = target.inner_ring ? 0.0F : 8.0F;
        clip_to(target.inner_ring ? target.clip : target.clip.inset(-10));
        const Rect outer = target.rect.inset(-outward);
        frame(outer, theme::accent, 5, target.rounding + outward);
        if (!target.inner_ring) frame(outer.inset(5), theme::surface, 3, target.rounding + outward - 5);
    }

  private:
    float across(float logical) const { return std::round(origin_.x + logical * scale_); }
    float down(float logical) const { return std::round(origin_.y + logical * scale_); }

    /// Far edge of something; thin lines have the same width wherever they lie.
    float far_edge(float near, float far, float length) const {
        constexpr float thin = 4;
        if (length > thin) return std::max(near + 1, far);
        return near + std::max(1.0F, std::round(length * scale_));
    }

    void clip_to(const Rect& clip) {
        if (clipped_ && clip == clip_) return;
        if (clipped_) list_.PopClipRect();
        list_.PushClipRect({across(clip.x), down(clip.y)}, {across(clip.right()), down(clip.bottom())}, true);
        clip_ = clip;
        clipped_ = true;
    }

    void frame(const Rect& rect, Colour colour, float width, float rounding) {
        const float thick = std::max(1.0F, std::round(width * scale_));
        list_.AddRect({across(rect.x) + thick / 2, down(rect.y) + thick / 2},
                      {across(rect.right()) - thick / 2, down(rect.bottom()) - thick / 2}, colour_of(colour),
                      std::max(0.0F, rounding * scale_ - thick / 2), ImDrawFlags_RoundCornersAll, thick);
    }

    void box(const Placed& item) {
        const ImVec2 from{across(item.rect.x), down(item.rect.y)};
        const ImVec2 to{far_edge(from.x, across(item.rect.right()), item.rect.w),
                        far_edge(from.y, down(item.rect.bottom()), item.rect.h)};
        const ImDrawFlags corners =
            item.left_only ? ImDrawFlags_RoundCornersLeft : ImDrawFlags_RoundCornersAll;
        const float round = item.rounding * scale_;
        if (item.alpha > 0) list_.AddRectFilled(from, to, colour_of(item.colour, item.alpha), round, corners);
        if (item.border_width > 0) frame(item.rect, item.border, item.border_width, item.rounding);
    }

    void text(const Placed& item) {
        const int pixels = std::max(1, static_cast<int>(std::lround(item.size * scale_)));
        FontSet& fonts = glyphs_.fonts();
        const float body = (fonts.ascent() + fonts.descent()) * item.size;
        const float base = down(item.rect.y + (item.rect.h - body) / 2 + fonts.ascent() * item.size);
        float pen = origin_.x + item.rect.x * scale_;
        const ImU32 colour = colour_of(item.colour);
        for (std::size_t at = 0; at < item.text.size();) {
            const Character character = next_character(item.text, at);
            const Glyph& glyph = glyphs_.glyph(item.weight, pixels, character);
            if (glyph.width > 0) quad(glyph, std::round(pen), base, colour);
            pen += fonts.advance(item.weight, character) * item.size * scale_;
        }
    }

    void quad(const Glyph& glyph, float pen, float base, ImU32 colour) {
        constexpr float unit = 1.0F / GlyphCache::page_side;
        const auto width = static_cast<float>(glyph.width);
        const auto height = static_cast<float>(glyph.height);
        const ImVec2 from{pen + static_cast<float>(glyph.left), base - static_cast<float>(glyph.top)};
        const ImVec2 uv{static_cast<float>(glyph.x) * unit, static_cast<float>(glyph.y) * unit};
        if (glyph.page > 0) list_.PushTextureID(texture_id(glyphs_.texture(glyph.page)));
        list_.PrimReserve(6, 4);
        list_.PrimRectUV(from, {from.x + width, from.y + height}, uv,
                         {uv.x + width * unit, uv.y + height * unit}, colour);
        if (glyph.page > 0) list_.PopTextureID();
    }

    Point origin_;  ///< in pixels of the window
    float scale_;
    GlyphCache& glyphs_;
    ImDrawList& list_;
    Rect clip_;
    bool clipped_ = false;
};

}  // namespace

void paint(const Scene& scene, const Target* focus, float scale, GlyphCache& glyphs, ImDrawList& list,
           const Pictures& pictures) {
    Painter painter({0, 0}, scale, glyphs, list);
    const auto find = [](const auto& all, const std::string& key) {
        const auto found =
            std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.key == key; });
        return found == all.end() ? nullptr : &*found;
    };
    const std::size_t above = scene.ground() ? 1 : 0;
    for (const Placed& item : std::span(scene.items).subspan(above)) {
        if (item.kind == Placed::Kind::picture) {
            if (const auto* page = find(pictures.pages, item.text)) painter.place_picture(item, *page);
        } else if (item.kind == Placed::Kind::sheet) {
            if (const auto* sheet = find(pictures.sheets, item.text)) painter.place_sheet(item, *sheet);
        } else {
            painter.place(item);
        }
    }
    if (focus != nullptr) painter.ring(*focus);
}

void share_texture(ImFontAtlas& atlas, const GlyphCache& glyphs) {
    atlas.SetTexID(texture_id(glyphs.texture(0)));
    atlas.TexUvWhitePixel = {GlyphCache::white, GlyphCache::white};
}

}  // namespace kasane::ui
