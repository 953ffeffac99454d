// Shows a Screen and tells what the person pressed. The ui's entry point.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <imgui.h>

#include "ui/glyph_cache.hpp"
#include "ui/input.hpp"
#include "ui/layout.hpp"
#include "ui/painter.hpp"
#include "ui/screen_state.hpp"

namespace kasane::ui {

/// A page in a picture of the console: keys work it while the picture has the focus, the pointer when it is
/// over it.
struct Pictured {
    std::string key;
    const view::Screen* screen = nullptr;
    ScreenState* state = nullptr;
    Surface surface = {};  ///< of the window that shows the page in full
};

/// Holds the measured texts and the glyphs of one window. A frame is: react until it returns nothing
/// (taking a new Screen after every press), then draw.
class ScreenView {
  public:
    explicit ScreenView(FontSet& fonts) : type_(fonts), glyphs_(fonts) {}

    /// Applies events in order, up to and with the first that presses something; what follows stays in
    /// `events` for the screen that comes next.
    std::optional<Pressed> react(const view::Screen& screen, ScreenState& state, Events& events,
                                 const Surface& surface, const Clipboard& clipboard);

    /// The same for a screen with a picture whose page is worked from there. `live` says which.
    std::optional<Pressed> react(const view::Screen& screen, ScreenState& state, const Pictured& live,
                                 Events& events, const Surface& surface, const Clipboard& clipboard);

    /// Draws into the list. The scene's targets point into `screen`.
    Scene draw(const view::Screen& screen, ScreenState& state, const Surface& surface, ImDrawList& list,
               const std::vector<Pictured>& pictures = {}, const std::vector<PaintedSheet>& sheets = {});

    /// What would be drawn.
    Scene scene(const view::Screen& screen, ScreenState& state, const Surface& surface);

    /// True while keys are text: a field has the focus.
    static bool text_active(const view::Screen& screen, const ScreenState& state);
    /// The field in which is typed may be converted: it is no secret.
    static bool may_convert(const view::Screen& screen, const ScreenState& state);

    GlyphCache& glyphs() { return glyphs_; }
    Typesetter& type() { return type_; }

  private:
    Typesetter type_;
    GlyphCache glyphs_;
};

}  // namespace kasane::ui
