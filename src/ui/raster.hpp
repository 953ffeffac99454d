// Makes a picture of what Dear ImGui wants drawn, with the processor alone.
#pragma once

#include <cstdint>

#include <imgui.h>

#include "ui/theme.hpp"

namespace kasane::ui {

/// A picture in memory: 0xFFrrggbb, rows from the top without gaps.
struct Pixels {
    std::uint32_t* data = nullptr;
    int width = 0;
    int height = 0;
};

/// What a rectangle is filled with, a byte each, rows from the top without gaps. Its address is the name by
/// which Dear ImGui's lists know it.
struct Texture {
    enum class Kind {
        coverage,  ///< how much the corners' colour covers; texel by pixel
        grey       ///< a picture, smoothed where it is shown in another size
    };
    Kind kind = Kind::coverage;
    int width = 0;
    int height = 0;
    const unsigned char* texels = nullptr;
};

void fill(const Pixels& pixels, Colour colour);

/// Draws what the painter makes: rectangles of any texture, and triangles of one texel, which may shade from
/// corner to corner. A pixel belongs to what covers its centre.
void rasterise(const ImDrawData& data, const Pixels& pixels);

}  // namespace kasane::ui
