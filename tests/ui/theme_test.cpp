#include "ui/theme.hpp"

#include <cmath>

#include "support/catch.hpp"

using namespace kasane;
using namespace kasane::ui;

namespace {

double linear(std::uint8_t channel) {
    const double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(Colour colour) {
    return 0.2126 * linear(colour.r) + 0.7152 * linear(colour.g) + 0.0722 * linear(colour.b);
}

/// Contrast ratio of WCAG 2.
double contrast(Colour a, Colour b) {
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

}  // namespace

TEST_CASE("文字と地の明るさの比は7以上") {
    for (const Colour ground :
         {theme::paper, theme::surface, theme::selected, theme::accent_tint, theme::table_head}) {
        CHECK(contrast(theme::ink, ground) >= 7);
        CHECK(contrast(theme::accent, ground) >= 7);
    }
    for (const Colour ground :
         {theme::paper, theme::surface, theme::selected, theme::accent_tint, theme::table_head, theme::rail,
          theme::ok_tint, theme::warn_tint, theme::ng_tint}) {
        CHECK(contrast(theme::muted, ground) >= 7);
    }
    for (const Colour ground : {theme::accent, theme::statutory}) {
        CHECK(contrast(theme::surface, ground) >= 7);
    }
    CHECK(contrast(theme::accent_tint, theme::accent) >= 7);
    CHECK(contrast(theme::ink, theme::rail) >= 7);
}

TEST_CASE("状態の色は自分の地の上で4.5以上") {
    for (const view::Tone tone : {view::Tone::ok, view::Tone::warn, view::Tone::ng, view::Tone::accent,
                                  view::Tone::off, view::Tone::selected, view::Tone::muted}) {
        const TonePair pair = tone_pair(tone);
        CHECK(contrast(pair.text, pair.ground) >= 4.5);
        CHECK(contrast(pair.text, theme::surface) >= 4.5);
    }
}

TEST_CASE("部屋で読む文字の大きさは設計のとおり") {
    CHECK(type_spec(view::TextStyle::body).size >= 36);
    CHECK(type_spec(view::TextStyle::quote).size >= 46);
    CHECK(type_spec(view::TextStyle::name).size >= 58);
    CHECK(type_spec(view::TextStyle::label).size >= 26);
}
