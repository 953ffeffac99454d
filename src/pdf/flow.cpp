#include "pdf/flow.hpp"

#include <algorithm>
#include <utility>

namespace kasane::pdf {
namespace {

constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

/// On which page each strip comes to stand, and how much stands on the last.
struct Plan {
    std::vector<std::size_t> pages;
    float on_last = 0;
};

class Paginator {
  public:
    /// `turn_at`: a strip that begins a page in any case.
    Paginator(Flow& flow, const Sheet& sheet, std::size_t turn_at)
        : flow_(flow), sheet_(sheet), turn_at_(turn_at) {
        start_page();
    }

    Paged run() {
        for (std::size_t at = 0; at < flow_.strips.size(); ++at) place(at);
        close_frame();
        return std::move(out_);
    }

    /// Takes nothing from the flow.
    Plan plan() {
        draws_ = false;
        Plan plan;
        for (std::size_t at = 0; at < flow_.strips.size(); ++at) {
            place(at);
            plan.pages.push_back(out_.pages.size() - 1);
        }
        close_frame();
        plan.on_last = y_ - (out_.pages.size() == 1 ? sheet_.first_top : sheet_.top);
        return plan;
    }

  private:
    void start_page() {
        out_.pages.push_back({sheet_.width, sheet_.height, {}});
        y_ = out_.pages.size() == 1 ? sheet_.first_top : sheet_.top;
        at_top_ = true;
    }

    Ink& ink() { return out_.pages.back().ink; }

    float pad(int frame) const { return frame < 0 ? 0 : flow_.frames[static_cast<std::size_t>(frame)].pad; }

    float page_height() const { return sheet_.bottom - sheet_.top; }

    /// Height of the strips that are kept together from `first` on, at `least` so firmly, with the boxes they
    /// open and close.
    float height_together(std::size_t first, Keep least) const {
        float height = 0;
        int frame = frame_;
        for (auto at = first; at < flow_.strips.size(); ++at) {
            const auto& strip = flow_.strips[at];
            if (strip.frame != frame) height += pad(strip.frame) + (at > first ? pad(frame) : 0);
            frame = strip.frame;
            height += strip.height + (at == first && at_top_ ? 0 : strip.before);
            if (strip.keep < least || height > page_height()) break;
        }
        return height + pad(frame);
    }

    /// A chain too long for any page gives way where it is kept only if it fits; one that is too long even
    /// so is kept only strip by strip.
    bool must_turn(std::size_t at) const {
        const auto& strip = flow_.strips[at];
        const float room = sheet_.bottom - y_ - (strip.frame != frame_ ? pad(frame_) : 0);
        for (const auto least : {Keep::if_fits, Keep::always}) {
            const float together = height_together(at, least);
            if (together <= room) return false;
            if (together > page_height()) continue;
            if (!follows_kept(at, least)) return true;
            break;
        }
        const float alone = strip.height + (at_top_ ? 0 : strip.before) +
                            pad(strip.frame) * (strip.frame != frame_ ? 2.0F : 1.0F);
        return alone > room;
    }

    bool follows_kept(std::size_t at, Keep least) const {
        return at > 0 && flow_.strips[at - 1].keep >= least && !at_top_;
    }

    void turn_page(const Strip& next) {
        const int open = frame_;
        close_frame();
        start_page();
        const auto* head = next.head >= 0 ? &flow_.heads[static_cast<std::size_t>(next.head)] : nullptr;
        const bool goes_on = open >= 0 && next.frame == open;
        if (goes_on && head && head->frame == open) open_frame(open);
        if (head && draws_) append_moved(ink(), head->ink, y_);
        if (head) go_down(head->height);
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
        const Rectangle box{frame.x,      frame_top_,        frame.width,    y_ - frame_top_,
                            frame.stroke, frame.stroke_grey, frame.fill_grey};
        // What is filled lies under all that stands in it; a mere outline lies over what it holds.
        auto& boxes = ink().rectangles;
        if (draws_) boxes.insert(frame.fill_grey < 0 ? boxes.end() : boxes.begin(), box);
        frame_ = -1;
    }

    void go_down(float height) {
        y_ += height;
        at_top_ = false;
    }

    void draw(Strip& strip, bool goes_on) {
        if (goes_on && strip.again >= 0)
            append_moved(ink(), flow_.agains[static_cast<std::size_t>(strip.again)], y_);
        append_moved(ink(), std::move(strip.ink), y_);
    }

    void place(std::size_t at) {
        auto& strip = flow_.strips[at];
        const bool turns = !at_top_ && (at == turn_at_ || must_turn(at));
        if (turns) turn_page(strip);
        if (strip.frame != frame_) close_frame();
        if (!at_top_) y_ += strip.before;
        if (strip.frame != frame_) open_frame(strip.frame);
        if (strip.bookmark) {
            out_.bookmarks.push_back(*strip.bookmark);
            out_.bookmarks.back().page = out_.pages.size() - 1;
            out_.bookmarks.back().y = y_;
        }
        if (draws_) draw(strip, turns);
        go_down(strip.height);
    }

    Flow& flow_;
    const Sheet& sheet_;
    std::size_t turn_at_;
    bool draws_ = true;
    Paged out_;
    float y_ = 0;
    bool at_top_ = true;
    int frame_ = -1;
    float frame_top_ = 0;
};

/// The heading with which the last page begins, so that it is not left nearly empty: the last one on the page
/// before, where no other stands right above it and what comes from it on takes half a page at most.
std::size_t start_of_last_page(Flow& flow, const Sheet& sheet) {
    const auto page = sheet.bottom - sheet.top;
    const auto plan = Paginator(flow, sheet, nowhere).plan();
    if (plan.pages.empty() || plan.pages.back() == 0 || plan.on_last > page * 0.12F) return nowhere;
    float height = 0;
    for (auto at = flow.strips.size(); at-- > 1 && plan.pages[at] + 1 >= plan.pages.back();) {
        const auto& strip = flow.strips[at];
        height += strip.before + strip.height;
        if (height > page / 2) return nowhere;
        const bool is_heading = strip.bookmark && flow.strips[at - 1].keep == Keep::no;
        if (is_heading && plan.pages[at] < plan.pages.back()) return at;
    }
    return nowhere;
}

}  // namespace

Paged paginate(Flow flow, const Sheet& sheet) {
    const auto turn_at = start_of_last_page(flow, sheet);
    return Paginator(flow, sheet, turn_at).run();
}

}  // namespace kasane::pdf
