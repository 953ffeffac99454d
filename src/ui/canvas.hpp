// Takes boxes, texts and targets while a screen is laid out.
#pragma once

#include <string>

#include "ui/scene.hpp"
#include "ui/screen_state.hpp"
#include "ui/typesetter.hpp"

namespace kasane::ui {

/// Fill, frame and corners of a box.
struct BoxLook {
    Colour fill = theme::surface;
    float alpha = 1;
    Colour border = theme::line;
    float border_width = 2;
    float rounding = 12;
    bool left_only = false;
};

/// Where on a line of its room a text stands.
using view::Align;

/// A place to draw. Without a scene it only measures: every place function returns its height alone.
class Canvas {
  public:
    Canvas(Typesetter& type, const ScreenState& state, Scene* scene, Region region, Rect clip)
        : type_(type), state_(state), scene_(scene), region_(region), clip_(clip) {}

    Typesetter& type() const { return type_; }
    const ScreenState& state() const { return state_; }
    Scene* scene() const { return scene_; }
    Region region() const { return region_; }
    const Rect& clip() const { return clip_; }
    bool draws() const { return scene_ != nullptr; }

    Canvas dry() const { return {type_, state_, nullptr, region_, clip_}; }
    Canvas clipped(const Rect& to) const { return {type_, state_, scene_, region_, intersection(clip_, to)}; }

    void box(const Rect& rect, const BoxLook& look) const;
    void rule(const Rect& rect, Colour colour) const;
    /// One line, its box's top at `at.y`; returns its width.
    float line(Point at, const std::string& text, const Type& type, Colour colour) const;
    /// Broken into lines in the width of `room`, from its top; returns the height.
    float paragraph(const Rect& room, const std::string& text, const Type& type, Colour colour,
                    Align align = Align::left) const;
    void target(Target target) const;

  private:
    Typesetter& type_;
    const ScreenState& state_;
    Scene* scene_;
    Region region_;
    Rect clip_;
};

inline Type type_of(view::TextStyle style) {
    const TypeSpec spec = type_spec(style);
    return {spec.size, spec.bold ? Weight::bold : Weight::regular, spec.leading};
}

/// How far a line of width `inner` is moved in a room of width `outer`.
inline float aligned(Align align, float outer, float inner) {
    if (align == Align::left || inner >= outer) return 0;
    return align == Align::centre ? (outer - inner) / 2 : outer - inner;
}

}  // namespace kasane::ui
