// The agenda at the left: which item, and inside the current one which step.
#include <algorithm>

#include "ui/layout_chrome.hpp"

namespace kasane::ui {

namespace {

constexpr Type plain_type{26, Weight::regular, 1.4F};
constexpr Type now_type{26, Weight::bold, 1.4F};
constexpr float rail_pad_x = 12;
constexpr float rail_pad_y = 18;
constexpr float item_pad_x = 14;
constexpr float item_pad_right = 8;
constexpr float item_pad_y = 9;
constexpr float step_pad_y = 4;
constexpr float row_gap = 4;
constexpr float hint_height = 36;

/// An item or a step, one below the other.
struct Row {
    const view::RailItem* item = nullptr;
    const view::RailStep* step = nullptr;
    float height = 0;
    bool anchor = false;  ///< must be in sight

    const std::optional<view::Press>& press() const { return step != nullptr ? step->press : item->press; }
    const std::string& label() const { return step != nullptr ? step->label : item->label; }
};

const char* sign_of(view::StepState state) {
    switch (state) {
        case view::StepState::done:
            return "✓";
        case view::StepState::now:
            return "●";
        case view::StepState::open:
            return "○";
    }
    return "○";
}

Colour sign_colour(view::StepState state) {
    switch (state) {
        case view::StepState::done:
            return theme::ok;
        case view::StepState::now:
            return theme::accent;
        case view::StepState::open:
            return theme::muted;
    }
    return theme::muted;
}

class Rail {
  public:
    Rail(const Canvas& canvas, const Rect& rect, bool numbers_only)
        : canvas_(canvas), rect_(rect), narrow_(numbers_only) {}

    void place(const std::vector<view::RailItem>& items) {
        collect(items);
        const float room = rect_.h - 2 * rail_pad_y;
        float total = 0;
        for (const Row& row : rows_) total += row.height + row_gap;
        std::size_t first = 0;
        std::size_t last = rows_.size();
        if (total - row_gap > room) window(room - 2 * hint_height, first, last);
        float y = rect_.y + rail_pad_y;
        if (first > 0) {
            hint(y, "▲");
            y += hint_height;
        }
        hidden_targets(first, last);
        for (std::size_t i = first; i < last; ++i) {
            const Rect at{rect_.x + rail_pad_x, y, rect_.w - 2 * rail_pad_x, rows_[i].height};
            rows_[i].step != nullptr ? place_step(*rows_[i].step, at) : place_item(*rows_[i].item, at);
            add_target(rows_[i], at);
            y += rows_[i].height + row_gap;
        }
        if (last < rows_.size()) hint(rect_.bottom() - rail_pad_y - hint_height, "▼");
    }

  private:
    float number_width(const view::RailItem& item) const {
        return item.number.empty() ? 0 : canvas_.type().width(item.number, now_type) + 8;
    }

    float label_width(const view::RailItem& item) const {
        const float trailing =
            item.trailing.empty() ? 0 : canvas_.type().width(item.trailing, plain_type) + 8;
        return rect_.w - 2 * rail_pad_x - item_pad_x - item_pad_right - number_width(item) - trailing;
    }

    float text_height(const std::string& label, const Type& type, float width) const {
        if (narrow_) return type.line_height();
        return static_cast<float>(canvas_.type().lines(label, type, width).size()) * type.line_height();
    }

    static float least_touch(float height) { return std::max(height, theme::touch); }

    void collect(const std::vector<view::RailItem>& items) {
        const std::string& focus = canvas_.state().page.focus;
        for (const view::RailItem& item : items) {
            const Type& item_type = item.now ? now_type : plain_type;
            rows_.push_back(
                {&item, nullptr,
                 least_touch(text_height(item.label, item_type, label_width(item)) + 2 * item_pad_y),
                 item.now});
            for (const view::RailStep& step : item.steps) {
                const bool now = step.state == view::StepState::now;
                if (now) rows_.back().anchor = rows_.back().anchor && rows_.back().step == nullptr;
                const float text = text_height(step.label, now ? now_type : plain_type, step_width());
                rows_.push_back({&item, &step, least_touch(text + 2 * step_pad_y), now});
            }
        }
        for (const Row& row : rows_) {
            if (row.press() && !focus.empty() && row.press()->key == focus) {
                for (Row& other : rows_) other.anchor = &other == &row;
                break;
            }
        }
    }

    float step_width() const { return rect_.w - 2 * rail_pad_x - 52 - 10; }

    /// The rows around the anchor that fit into `room`.
    void window(float room, std::size_t& first, std::size_t& last) const {
        std::size_t anchor = 0;
        for (std::size_t i = 0; i < rows_.size(); ++i) {
            if (rows_[i].anchor) anchor = i;
        }
        first = anchor;
        last = anchor + 1;
        float used = rows_[anchor].height + row_gap;
        with_its_item(room, first, last, used);
        bool grew = true;
        while (grew) {
            grew = false;
            if (first > 0 && used + rows_[first - 1].height + row_gap <= room) {
                used += rows_[--first].height + row_gap;
                grew = true;
            }
            if (last < rows_.size() && used + rows_[last].height + row_gap <= room) {
                used += rows_[last++].height + row_gap;
                grew = true;
            }
        }
    }

    /// The steps of an item stand together with it, where they fit.
    void with_its_item(float room, std::size_t& first, std::size_t& last, float& used) const {
        const auto is_same = [&](std::size_t at) { return rows_[at].item == rows_[first].item; };
        std::size_t from = first;
        std::size_t to = last;
        while (from > 0 && is_same(from - 1)) --from;
        while (to < rows_.size() && is_same(to)) ++to;
        float together = 0;
        for (std::size_t at = from; at < to; ++at) together += rows_[at].height + row_gap;
        if (together > room) return;
        first = from;
        last = to;
        used = together;
    }

    void hint(float y, const std::string& sign) const {
        const float width = canvas_.type().width(sign, plain_type);
        canvas_.line({rect_.x + (rect_.w - width) / 2, y}, sign, plain_type, theme::muted);
    }

    /// Rows out of sight can still be reached by the arrow keys: they stand just beyond the edge.
    void hidden_targets(std::size_t first, std::size_t last) const {
        for (std::size_t i = 0; i < rows_.size(); ++i) {
            if (i >= first && i < last) continue;
            const float away = i < first ? -static_cast<float>(first - i) : static_cast<float>(i - last + 1);
            const float edge = i < first ? rect_.y : rect_.bottom();
            add_target(rows_[i], {rect_.x + rail_pad_x, edge + away, rect_.w - 2 * rail_pad_x, 1});
        }
    }

    void add_target(const Row& row, const Rect& at) const {
        if (!row.press()) return;
        Target target;
        target.key = row.press()->key;
        target.label = row.label();
        target.rect = at;
        target.press = &*row.press();
        target.inner_ring = true;
        canvas_.target(std::move(target));
    }

    void place_item(const view::RailItem& item, const Rect& at) const {
        const Type& type = item.now ? now_type : plain_type;
        if (item.now) {
            canvas_.box(at, {.fill = theme::surface, .border_width = 0, .rounding = 10});
            canvas_.box({at.x, at.y, 6, at.h},
                        {.fill = theme::accent, .border_width = 0, .rounding = 6, .left_only = true});
        }
        const float y = at.y + (at.h - text_height(item.label, type, label_width(item))) / 2;
        if (narrow_) {
            const float width = canvas_.type().width(item.number, type);
            canvas_.line({at.x + (at.w - width) / 2, y}, item.number, type, theme::ink);
            return;
        }
        float x = at.x + item_pad_x;
        canvas_.line({x, y}, item.number, type, theme::ink);
        x += number_width(item);
        canvas_.paragraph({x, y, label_width(item), 0}, item.label, type, theme::ink);
        const float trailing = canvas_.type().width(item.trailing, plain_type);
        canvas_.line({at.right() - item_pad_right - trailing, y}, item.trailing, plain_type, theme::muted);
    }

    void place_step(const view::RailStep& step, const Rect& at) const {
        const bool now = step.state == view::StepState::now;
        const Type& type = now ? now_type : plain_type;
        const std::string sign = sign_of(step.state);
        const float y = at.y + (at.h - text_height(step.label, type, step_width())) / 2;
        const float sign_width = canvas_.type().width(sign, plain_type);
        const float x = narrow_ ? at.x + (at.w - sign_width) / 2 : at.x + 20;
        canvas_.line({x, y}, sign, plain_type, sign_colour(step.state));
        if (narrow_) return;
        canvas_.paragraph({at.x + 52, y, step_width(), 0}, step.label, type, now ? theme::ink : theme::muted);
    }

    const Canvas& canvas_;
    Rect rect_;
    bool narrow_;
    std::vector<Row> rows_;
};

}  // namespace

void place_rail(const Canvas& canvas, const view::Screen& screen, const Rect& rect, bool numbers_only) {
    canvas.rule(rect, theme::rail);
    canvas.rule({rect.right() - 2, rect.y, 2, rect.h}, theme::line);
    Rail(canvas, rect, numbers_only).place(screen.rail);
}

}  // namespace kasane::ui
