#include "pdf/flow.hpp"

#include <algorithm>
#include <utility>

namespace kasane::pdf {
namespace {

class Paginator {
  public:
    Paginator(Flow flow, const Sheet& sheet) : flow_(std::move(flow)), sheet_(sheet) { start_page(); }

    Paged run() {
        for (std::size_t at = 0; at < flow_.strips.size(); ++at) place(at);
        close_frame();
        return std::move(out_);
    }

  private:
    void start_page() {
        out_.pages.push_back({sheet_.width, sheet_.height, {}});
        y_ = out_.pages.size() == 1 ? sheet_.first_top : sheet_.top;
        at_top_ = true;
    }

    Ink& ink() { return out_.pages.back().ink; }

    float pad(int frame) const { return frame < 0 ? 0 : flow_.frames[static_cast<std::size_t>(frame)].pad; }

    /// Height of the strips that must stand together from `first` on, with the boxes they open and close.
    float height_together(std::size_t first) const {
        float height = 0;
        int frame = frame_;
        for (auto at = first; at < flow_.strips.size(); ++at) {
            const auto& strip = flow_.strips[at];
            if (strip.frame != frame) height += pad(strip.frame) + (at > first ? pad(frame) : 0);
            frame = strip.frame;
            height += strip.height + (at == first && at_top_ ? 0 : strip.before);
            if (!strip.keep_with_next || height > sheet_.bottom - sheet_.top) break;
        }
        return height + pad(frame);
    }

    /// Strips in a chain too long for any page are kept only with themselves.
    bool must_turn(std::size_t at) const {
        const auto& strip = flow_.strips[at];
        const float room = sheet_.bottom - y_ - (strip.frame != frame_ ? pad(frame_) : 0);
        const float together = height_together(at);
        if (together <= room) return false;
        if (together <= sheet_.bottom - sheet_.top && !follows_kept(at)) return true;
        const float alone = strip.height + (at_top_ ? 0 : strip.before) +
                            pad(strip.frame) * (strip.frame != frame_ ? 2.0F : 1.0F);
        return alone > room;
    }

    bool follows_kept(std::size_t at) const {
        return at > 0 && flow_.strips[at - 1].keep_with_next && !at_top_;
    }

    void turn_page(const Strip& next) {
        const int open = frame_;
        close_frame();
        start_page();
        const auto* head = next.head >= 0 ? &flow_.heads[static_cast<std::size_t>(next.head)] : nullptr;
        const bool goes_on = open >= 0 && next.frame == open;
        if (goes_on && head && head->frame == open) open_frame(open);
        if (head) draw(head->ink, head->height);
        if (goes_on && frame_ != open) open_frame(open);
    }

    void open_frame(int frame) {
        frame_ = frame;
        frame_top_ = y_;
        y_ += pad(frame);
    }

    void close_frame() {
        if (frame_ < 0) return;
        const auto& frame = flow_.frames[static_cast<std::size_t>(frame_)];
        y_ += frame.pad;
        const Rectangle box{frame.x,      frame_top_, frame.width,    y_ - frame_top_,
                            frame.stroke, 0,          frame.fill_grey};
        ink().rectangles.insert(ink().rectangles.begin(), box);
        frame_ = -1;
    }

    void draw(Ink strip, float height) {
        append_moved(ink(), std::move(strip), y_);
        y_ += height;
        at_top_ = false;
    }

    void place(std::size_t at) {
        auto& strip = flow_.strips[at];
        if (!at_top_ && must_turn(at)) turn_page(strip);
        if (strip.frame != frame_) close_frame();
        if (!at_top_) y_ += strip.before;
        if (strip.frame != frame_) open_frame(strip.frame);
        if (strip.bookmark) {
            out_.bookmarks.push_back(*strip.bookmark);
            out_.bookmarks.back().page = out_.pages.size() - 1;
            out_.bookmarks.back().y = y_;
        }
        draw(std::move(strip.ink), strip.height);
    }

    Flow flow_;
    const Sheet& sheet_;
    Paged out_;
    float y_ = 0;
    bool at_top_ = true;
    int frame_ = -1;
    float frame_top_ = 0;
};

}  // namespace

Paged paginate(Flow flow, const Sheet& sheet) {
    return Paginator(std::move(flow), sheet).run();
}

}  // namespace kasane::pdf
