#pragma once

namespace kasane::pdf::paper {

// A4, in points (1/72 inch). The sheet was drawn in CSS pixels of 1/96 inch; px turns them into points.
constexpr float px(float pixels) {
    return pixels * 0.75F;
}

constexpr float millimetres(float length) {
    return length * 72 / 25.4F;
}

constexpr float width = 595.276F;
constexpr float height = 841.89F;
constexpr float left = px(72);
constexpr float right = width - px(64);
constexpr float text_width = right - left;
constexpr float top = px(58);
constexpr float bottom = height - px(60);

constexpr float body_size = px(14);
constexpr float body_lead = body_size * 1.6F;  ///< height of a line
constexpr float table_size = px(13);
constexpr float table_lead = table_size * 1.45F;
constexpr float code_size = px(12.5F);
constexpr float code_lead = code_size * 1.45F;

constexpr float cell_pad_x = px(7);
constexpr float cell_pad_y = px(3);
constexpr float cell_line = px(0.8F);
constexpr float label_column = px(84);

constexpr float ink = 0.067F;        // #111
constexpr float grid_grey = 0.2F;    // #333
constexpr float head_grey = 0.933F;  // #EFEFEC
constexpr float foot_grey = 0.6F;    // #999

}  // namespace kasane::pdf::paper
