// Colours and sizes of the kiosk. Sizes are in 1/1080 of the window's height.
#pragma once

#include <array>
#include <cstdint>

#include "view_model/screen/screen.hpp"

namespace kasane::ui {

/// An opaque sRGB colour.
struct Colour {
    std::uint8_t r = 0;
    std::uint8_t g = 0;
    std::uint8_t b = 0;
    bool operator==(const Colour&) const = default;
};

namespace theme {

constexpr Colour hex(std::uint32_t rgb) {
    return {static_cast<std::uint8_t>(rgb >> 16U), static_cast<std::uint8_t>((rgb >> 8U) & 0xFFU),
            static_cast<std::uint8_t>(rgb & 0xFFU)};
}

#include "theme_colours.inc"  // made from assets/theme.txt

inline constexpr float header_height = 80;
inline constexpr float footer_height = 104;
inline constexpr float help_height = 48;  ///< the help line above a note field
inline constexpr float rail_width = 372;
inline constexpr float narrow_rail_width = 92;
inline constexpr float side_width = 640;
inline constexpr float narrow_side_width = 470;
inline constexpr float left_side_width = 560;  ///< where the agenda beside it needs the room
inline constexpr float narrow_left_side_width = 400;
inline constexpr float narrow_below = 1600;  ///< logical width under which the rail shrinks to numbers
inline constexpr float min_width = 1440;     ///< 4:3; a narrower window scales everything down
inline constexpr float gap = 18;
inline constexpr float touch = 64;  ///< least height of what a finger must hit
inline constexpr float more_height = 44;
inline constexpr float scrim_alpha = 0.55F;

}  // namespace theme

/// How a tone looks as text on its own ground.
struct TonePair {
    Colour text;
    Colour ground;
    Colour border;
};

/// The pair of a chip or banner of this tone.
constexpr TonePair tone_pair(view::Tone tone) {
    switch (tone) {
        case view::Tone::ok:
            return {theme::ok, theme::ok_tint, theme::ok_tint};
        case view::Tone::warn:
            return {theme::warn, theme::warn_tint, theme::warn_tint};
        case view::Tone::ng:
            return {theme::ng, theme::ng_tint, theme::ng_tint};
        case view::Tone::accent:
            return {theme::accent, theme::accent_tint, theme::accent_tint};
        case view::Tone::selected:
            return {theme::ink, theme::selected, theme::selected_line};
        case view::Tone::plain:
            return {theme::ink, theme::surface, theme::line};
        case view::Tone::muted:
        case view::Tone::off:
            return {theme::muted, theme::surface, theme::line};
    }
    return {theme::ink, theme::surface, theme::line};
}

/// The colour of plain text of this tone.
constexpr Colour tone_text(view::Tone tone) {
    return tone_pair(tone).text;
}

/// Size, weight and line height of a text style.
struct TypeSpec {
    float size;
    bool bold;
    float leading;  ///< line height as a factor of the size
};

constexpr TypeSpec type_spec(view::TextStyle style) {
    switch (style) {
        case view::TextStyle::label:
            return {28, false, 1.4F};
        case view::TextStyle::small:
            return {30, false, 1.4F};
        case view::TextStyle::body:
            return {36, false, 1.4F};
        case view::TextStyle::strong:
            return {36, true, 1.4F};
        case view::TextStyle::big:
            return {44, false, 1.35F};
        case view::TextStyle::quote:
            return {46, true, 1.35F};
        case view::TextStyle::name:
            return {58, true, 1.25F};
        case view::TextStyle::poster:
            return {72, true, 1.3F};
    }
    return {36, false, 1.4F};
}

}  // namespace kasane::ui
