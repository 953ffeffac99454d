#include "ui/raster.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace kasane::ui {

namespace {

/// Corners lie on a grid of so many steps a pixel, as on graphics cards.
constexpr std::int64_t steps = 256;

constexpr std::uint32_t opaque = 0xFF000000;
constexpr std::uint32_t two_channels =
    0x00FF00FF;  ///< every other channel, so that two are worked on at once

/// Pixels from left and top up to before right and bottom.
struct Area {
    int left;
    int top;
    int right;
    int bottom;
};

Area common_area(const Area& a, const Area& b) {
    return {std::max(a.left, b.left), std::max(a.top, b.top), std::min(a.right, b.right),
            std::min(a.bottom, b.bottom)};
}

std::uint32_t alpha_of(ImU32 colour) {
    return colour >> IM_COL32_A_SHIFT;
}

std::uint32_t pixel_of(ImU32 colour) {
    const auto channel = [&](int shift) { return (colour >> shift) & 0xFFU; };
    return opaque | channel(IM_COL32_R_SHIFT) << 16U | channel(IM_COL32_G_SHIFT) << 8U |
           channel(IM_COL32_B_SHIFT);
}

/// `alpha` 255ths of one colour and the rest of the other, rounded, of two channels.
std::uint32_t mixed_pair(std::uint32_t under, std::uint32_t over, std::uint32_t alpha) {
    const std::uint32_t sum =
        (over & two_channels) * alpha + (under & two_channels) * (255 - alpha) + 0x00800080;
    return ((sum + ((sum >> 8U) & two_channels)) >> 8U) & two_channels;
}

std::uint32_t mixed(std::uint32_t under, std::uint32_t over, std::uint32_t alpha) {
    return mixed_pair(under, over, alpha) | mixed_pair(under >> 8U, over >> 8U, alpha) << 8U;
}

void fill_span(std::uint32_t* from, std::uint32_t* to, std::uint32_t over, std::uint32_t alpha) {
    if (alpha == 255) return std::fill(from, to, over);
    for (; from < to; ++from) *from = mixed(*from, over, alpha);
}

std::int64_t floor_of(std::int64_t value, std::int64_t by) {
    // Exact: a quotient that is no whole number is farther from one than a double can err here.
    return static_cast<std::int64_t>(std::floor(static_cast<double>(value) / static_cast<double>(by)));
}

/// A corner on the grid.
struct Corner {
    std::int64_t x;
    std::int64_t y;
    ImU32 colour;
};
using Triangle = std::array<Corner, 3>;

Corner corner_of(const ImDrawVert& at) {
    return {std::lround(at.pos.x * static_cast<float>(steps)),
            std::lround(at.pos.y * static_cast<float>(steps)), at.col};
}

std::int64_t doubled_area(const Corner& a, const Corner& b, const Corner& c) {
    return (b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y);
}

/// Narrows a row to what lies on the inner side of the edge; the centre of a pixel that lies on the edge
/// itself counts on the left and at the top.
void narrow_row(const Corner& a, const Corner& b, int row, std::int64_t& from, std::int64_t& to) {
    const std::int64_t dx = b.x - a.x;
    const std::int64_t dy = b.y - a.y;
    const bool counts = dy < 0 || (dy == 0 && dx > 0);
    const std::int64_t first =
        dx * (row * steps + steps / 2 - a.y) - dy * (steps / 2 - a.x) - (counts ? 0 : 1);
    if (dy > 0) to = std::min(to, floor_of(first, dy * steps) + 1);
    if (dy < 0) from = std::max(from, -floor_of(first, -dy * steps));
    if (dy == 0 && first < 0) to = from;
}

/// Shares of the corners' colours at the centre of a pixel.
class Shading {
  public:
    explicit Shading(const Triangle& at)
        : at_(at), area_(static_cast<double>(doubled_area(at[0], at[1], at[2]))) {}

    [[nodiscard]] ImU32 colour(std::int64_t x, int y) const {
        const Corner centre{x * steps + steps / 2, y * steps + steps / 2, 0};
        const auto share = [&](const Corner& a, const Corner& b) {
            return static_cast<double>(doubled_area(a, b, centre)) / area_;
        };
        const std::array<double, 3> shares{share(at_[1], at_[2]), share(at_[2], at_[0]),
                                           share(at_[0], at_[1])};
        ImU32 mix = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            double channel = 0;
            for (std::size_t i = 0; i < 3; ++i) channel += shares[i] * ((at_[i].colour >> shift) & 0xFFU);
            mix |= static_cast<ImU32>(std::lround(channel)) << shift;
        }
        return mix;
    }

  private:
    const Triangle& at_;
    double area_;
};

/// A rectangle with straight sides.
struct Quad {
    ImDrawVert from;  ///< its upper left corner
    ImDrawVert to;    ///< the lower right one
    Area area;        ///< what is seen of it
};

class Raster {
  public:
    Raster(const Pixels& pixels, const ImDrawCmd& command, const ImDrawVert* corners)
        : pixels_(pixels),
          clip_(common_area({0, 0, pixels.width, pixels.height},
                            {static_cast<int>(command.ClipRect.x), static_cast<int>(command.ClipRect.y),
                             static_cast<int>(command.ClipRect.z), static_cast<int>(command.ClipRect.w)})),
          texture_(*static_cast<const Texture*>(command.GetTexID())),
          corners_(corners) {}

    void draw(const ImDrawIdx* index, unsigned count) const {
        const ImDrawIdx* end = index + count;
        while (index + 3 <= end) {
            const bool quad = index + 6 <= end && is_quad(index);
            quad ? rectangle(corners_[index[0]], corners_[index[2]])
                 : triangle({corner_of(corners_[index[0]]), corner_of(corners_[index[1]]),
                             corner_of(corners_[index[2]])});
            index += quad ? 6 : 3;
        }
    }

  private:
    [[nodiscard]] std::uint32_t* row(int y) const {
        return pixels_.data + static_cast<std::ptrdiff_t>(y) * pixels_.width;
    }

    [[nodiscard]] const unsigned char* line(int y) const {
        return texture_.texels + static_cast<std::ptrdiff_t>(y) * texture_.width;
    }

    [[nodiscard]] bool is_quad(const ImDrawIdx* index) const {
        if (index[3] != index[0] || index[4] != index[2]) return false;
        const ImDrawVert& a = corners_[index[0]];
        const ImDrawVert& b = corners_[index[1]];
        const ImDrawVert& c = corners_[index[2]];
        const ImDrawVert& d = corners_[index[5]];
        return a.pos.y == b.pos.y && b.pos.x == c.pos.x && c.pos.y == d.pos.y && d.pos.x == a.pos.x &&
               a.pos.x <= c.pos.x && a.pos.y <= c.pos.y && a.col == b.col && a.col == c.col && a.col == d.col;
    }

    void rectangle(const ImDrawVert& from, const ImDrawVert& to) const {
        const auto first = [](float edge) { return static_cast<int>(std::ceil(edge - 0.5F)); };
        const Quad quad{
            from, to,
            common_area(clip_, {first(from.pos.x), first(from.pos.y), first(to.pos.x), first(to.pos.y)})};
        if (quad.area.left >= quad.area.right) return;
        if (texture_.kind == Texture::Kind::grey) return picture(quad);
        if (from.uv.x == to.uv.x && from.uv.y == to.uv.y) return plain(quad);
        glyph(quad);
    }

    void plain(const Quad& quad) const {
        for (int y = quad.area.top; y < quad.area.bottom; ++y)
            fill_span(row(y) + quad.area.left, row(y) + quad.area.right, pixel_of(quad.from.col),
                      alpha_of(quad.from.col));
    }

    void glyph(const Quad& quad) const {
        const auto texel = [](float part, int size) {
            return static_cast<int>(std::lround(part * static_cast<float>(size)));
        };
        const Area& area = quad.area;
        const int left =
            area.left - static_cast<int>(quad.from.pos.x) + texel(quad.from.uv.x, texture_.width);
        const int down = texel(quad.from.uv.y, texture_.height) - static_cast<int>(quad.from.pos.y);
        const std::uint32_t over = pixel_of(quad.from.col);
        const std::uint32_t alpha = alpha_of(quad.from.col);
        for (int y = area.top; y < area.bottom; ++y) {
            const unsigned char* covered = line(y + down) + left;
            std::uint32_t* under = row(y) + area.left;
            for (int x = 0; x < area.right - area.left; ++x)
                if (covered[x] != 0) under[x] = mixed(under[x], over, covered[x] * alpha / 255);
        }
    }

    /// Two neighbouring texels, and how much of the second.
    struct Between {
        int near;
        int far;
        float share;
    };

    static Between between(float pixel, float from, float to, int size) {
        const float at = (pixel + 0.5F - from) / (to - from) * static_cast<float>(size) - 0.5F;
        const int near = static_cast<int>(std::floor(at));
        return {std::clamp(near, 0, size - 1), std::clamp(near + 1, 0, size - 1),
                at - static_cast<float>(near)};
    }

    void picture(const Quad& quad) const {
        const auto mix = [](float a, float b, float share) { return a + (b - a) * share; };
        std::vector<Between> columns;
        for (int x = quad.area.left; x < quad.area.right; ++x)
            columns.push_back(between(static_cast<float>(x), quad.from.pos.x, quad.to.pos.x, texture_.width));
        for (int y = quad.area.top; y < quad.area.bottom; ++y) {
            const Between rows =
                between(static_cast<float>(y), quad.from.pos.y, quad.to.pos.y, texture_.height);
            const unsigned char* upper = line(rows.near);
            const unsigned char* lower = line(rows.far);
            std::uint32_t* out = row(y) + quad.area.left;
            for (const auto& [near, far, share] : columns) {
                const float grey =
                    mix(mix(upper[near], upper[far], share), mix(lower[near], lower[far], share), rows.share);
                *out++ = opaque | static_cast<std::uint32_t>(std::lround(grey)) * 0x010101U;
            }
        }
    }

    void triangle(Triangle at) const {
        const std::int64_t area = doubled_area(at[0], at[1], at[2]);
        if (area == 0) return;
        if (area < 0) std::swap(at[1], at[2]);
        const auto [high, low] = std::minmax({at[0].y, at[1].y, at[2].y});
        const bool even = at[0].colour == at[1].colour && at[0].colour == at[2].colour;
        const int top = std::max(clip_.top, static_cast<int>(high / steps));
        const int bottom = std::min(clip_.bottom, static_cast<int>(low / steps) + 1);
        for (int y = top; y < bottom; ++y) {
            std::int64_t from = clip_.left;
            std::int64_t to = clip_.right;
            for (std::size_t side = 0; side < 3; ++side)
                narrow_row(at[side], at[(side + 1) % 3], y, from, to);
            if (from >= to) continue;
            even ? fill_span(row(y) + from, row(y) + to, pixel_of(at[0].colour), alpha_of(at[0].colour))
                 : shade_span(at, y, from, to);
        }
    }

    void shade_span(const Triangle& at, int y, std::int64_t from, std::int64_t to) const {
        const Shading shading(at);
        for (std::int64_t x = from; x < to; ++x) {
            const ImU32 colour = shading.colour(x, y);
            row(y)[x] = mixed(row(y)[x], pixel_of(colour), alpha_of(colour));
        }
    }

    Pixels pixels_;
    Area clip_;
    const Texture& texture_;
    const ImDrawVert* corners_;
};

}  // namespace

void fill(const Pixels& pixels, Colour colour) {
    std::fill_n(pixels.data, static_cast<std::ptrdiff_t>(pixels.width) * pixels.height,
                pixel_of(IM_COL32(colour.r, colour.g, colour.b, 255)));
}

void rasterise(const ImDrawData& data, const Pixels& pixels) {
    for (int at = 0; at < data.CmdListsCount; ++at) {
        const ImDrawList& list = *data.CmdLists[at];
        for (const ImDrawCmd& command : list.CmdBuffer)
            Raster(pixels, command, list.VtxBuffer.Data + command.VtxOffset)
                .draw(list.IdxBuffer.Data + command.IdxOffset, command.ElemCount);
    }
}

}  // namespace kasane::ui
