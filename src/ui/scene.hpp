// What one frame shows, as values: boxes, texts and what can be pressed, in logical units
// (1/1080 of the window's height). Tests look at it; the painter draws it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ui/theme.hpp"

namespace kasane::ui {

struct Point {
    float x = 0;
    float y = 0;
};

struct Rect {
    float x = 0;
    float y = 0;
    float w = 0;
    float h = 0;

    float right() const { return x + w; }
    float bottom() const { return y + h; }
    Point centre() const { return {x + w / 2, y + h / 2}; }
    bool empty() const { return w <= 0 || h <= 0; }
    bool contains(Point p) const { return p.x >= x && p.x < right() && p.y >= y && p.y < bottom(); }
    Rect inset(float by) const { return {x + by, y + by, w - 2 * by, h - 2 * by}; }
    Rect inset(float dx, float dy) const { return {x + dx, y + dy, w - 2 * dx, h - 2 * dy}; }
    bool operator==(const Rect&) const = default;
};

/// The common part; empty (w or h 0) where there is none.
Rect intersection(const Rect& a, const Rect& b);

enum class Weight { regular, bold };

/// Where on the window something stands.
enum class Region { header, rail, body, side, footer, banner, dialog };

/// One drawn thing: a box (filled, framed or both), one line of text, a page in small, or a sheet of paper.
struct Placed {
    enum class Kind { box, text, picture, sheet };
    Kind kind = Kind::box;
    Region region = Region::body;
    Rect rect;  ///< of a text: its advance width and line height
    Rect clip;
    std::string text = {};  ///< of a picture or a sheet: its key
    float size = 0;         ///< of a text
    std::size_t line = 0;   ///< of a text: which line of its paragraph it is
    std::size_t lines = 1;  ///< and of how many
    Weight weight = Weight::regular;
    Colour colour = {};  ///< text or fill
    float alpha = 1;     ///< of the fill; 0: not filled
    Colour border = {};
    float border_width = 0;
    float rounding = 0;
    bool left_only = false;  ///< round the left corners only
    bool operator==(const Placed&) const = default;
};

/// Something that can have the focus. The pointers stay valid as long as the Screen that was laid out.
struct Target {
    std::string key;
    std::string label;
    Region region = Region::body;
    Rect rect;
    Rect clip;
    const view::Press* press = nullptr;
    const view::Field* field = nullptr;
    bool picture = false;     ///< a page in small that is worked by keys and pointer
    bool inner_ring = false;  ///< the focus frame lies inside, as in table cells
    float rounding = 10;
    std::string table = {};  ///< key of the table that scrolls sideways with it
};

/// A part that scrolls up and down.
struct ScrollArea {
    Rect viewport;
    float content = 0;
    float offset = 0;
    float covered = 0;  ///< height of a sticky table head over the viewport's top

    float limit() const { return content > viewport.h ? content - viewport.h : 0; }
    bool more_below() const { return offset < limit() - 0.5F; }
    bool more_above() const { return offset > 0.5F; }
};

/// A table that is wider than its room.
struct SideScroll {
    std::string key;
    Rect viewport;
    float content = 0;
    float offset = 0;
};

struct Scene {
    float width = 0;
    float height = 1080;
    std::vector<Placed> items = {};
    std::vector<Target> targets = {};
    ScrollArea body = {};
    ScrollArea dialog = {};
    ScrollArea side = {};
    std::vector<SideScroll> sideways = {};
    bool has_dialog = false;
    Colour accent = theme::accent;   ///< of stripes; another one in a 支援会議
    std::optional<Rect> caret = {};  ///< of the field that is typed in

    /// The one colour that lies under everything: the window is cleared with it, which costs a tenth of
    /// filling it where the processor draws.
    [[nodiscard]] std::optional<Colour> ground() const;
    /// The target with this key; nullptr if none. Of several the one above (a dialog's).
    const Target* find(const std::string& key) const;
    /// The target whose label holds this text.
    const Target* find_label(const std::string& part) const;
    /// True when a text that holds `part` is drawn anywhere.
    bool shows(const std::string& part) const;
    /// Whether events may reach this target (a dialog hides the page).
    bool reachable(const Target& target) const { return !has_dialog || target.region == Region::dialog; }
    /// The part that scrolls with page keys: the dialog's, or the page's.
    const ScrollArea& active() const { return has_dialog ? dialog : body; }
};

}  // namespace kasane::ui
