// What a frame costs before it is drawn, and how many frames pass between a key and what it does; prints rows
// of the table of tests/bench/run and fails where a limit is missed. Needs a display with a window manager
// and xdotool.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <vector>

#include "domain/queries/query.hpp"
#include "screens/slides.hpp"
#include "screens/strain.hpp"
#include "shell/window.hpp"
#include "ui/draw_context.hpp"
#include "ui/screen_view.hpp"

namespace {

using namespace kasane;
using Clock = std::chrono::steady_clock;

constexpr int supports = 8;
constexpr std::size_t agencies = 12;
constexpr int frames = 300;
constexpr int keys = 20;

double milliseconds(Clock::duration time) {
    return std::chrono::duration<double, std::milli>(time).count();
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

/// The role board with twelve agencies and eight 支援内容.
std::optional<screens::Sight> dense_board() {
    for (const auto& slide : screens::all_slides()) {
        auto sight = slide.sight;
        if (sight.state.form || sight.state.place.step != domain::Step::roles) continue;
        sight.record = screens::strained(std::move(sight.record));
        const auto* item = sight.record.find<domain::AgendaItem>(sight.state.place.item);
        if (item == nullptr || !item->plan) continue;
        for (const auto& support : domain::items_of(sight.record, *item->plan))
            if (support.seq > supports)
                sight.record.rows<domain::SupportItem>().erase(domain::RowKey{support.id.value});
        for (const auto& node : sight.screen().body)
            if (const auto* table = std::get_if<view::Table>(&node.content))
                if (table->rows.size() == supports && table->columns.size() > agencies) return sight;
    }
    return {};
}

/// Whether it is within the limit.
bool time_board(const screens::Sight& board) {
    ui::FontSet fonts;
    ui::ScreenView view(fonts);
    ui::ScreenState state;
    ui::DrawContext context(view.glyphs());
    constexpr ui::Surface size{1920, 1080};
    std::vector<std::uint32_t> picture(1920 * 1080);
    std::vector<double> made;
    std::vector<double> built;
    std::vector<double> drawn;
    for (int frame = 0; frame < frames; ++frame) {
        const auto from = Clock::now();
        const auto screen = board.screen();
        made.push_back(milliseconds(Clock::now() - from));
        auto& list = context.begin(size);
        const auto made_at = Clock::now();
        view.draw(screen, state, size, list);
        built.push_back(milliseconds(Clock::now() - made_at));
        const auto& data = context.end();
        const auto built_at = Clock::now();
        ui::fill({picture.data(), 1920, 1080}, ui::theme::paper);
        ui::rasterise(data, {picture.data(), 1920, 1080});
        drawn.push_back(milliseconds(Clock::now() - built_at));
    }
    std::printf(
        "| 役割ボード 12機関×8項目の1画面を組む（中央値、描く前まで） | %.2f ms | 上限 | 1 ms | %s |\n",
        median(built), median(built) <= 1 ? "✓" : "▲");
    std::printf("| 同じ画面を記録から作りなおす（キーを押したときだけ） | %.2f ms |  |  |  |\n",
                median(made));
    std::printf("| 同じ画面を描く（変わったときだけ） | %.2f ms |  |  |  |\n", median(drawn));
    return median(built) <= 1;
}

/// Presses Enter from outside and counts the frames until the window shows what it did.
class Presses : public shell::Application {
  public:
    view::Screen screen() override {
        view::Screen screen;
        screen.key = "bench";
        screen.footer.buttons = {{std::to_string(pressed_), {"next", view::Nothing{}, {}}, "", true}};
        screen.initial_focus = "next";
        shown_ = pressed_;
        return screen;
    }
    void pressed(const ui::Pressed&, ui::ScreenState&) override { ++pressed_; }
    bool wants_close() override { return counts_.size() >= keys || frame_ > most_frames; }
    double seconds_to_change() override { return 1; }
    /// Asked once for every frame, just before it is presented.
    std::optional<std::filesystem::path> take_picture_request() override {
        ++frame_;
        if (pressed_ != counted_ && shown_ == pressed_) {
            counts_.push_back(frame_ - pressed_at_);
            counted_ = pressed_;
            waiting_ = false;
        }
        if (!waiting_) {
            waiting_ = true;
            pressed_at_ = frame_;
            if (std::system("xdotool key Return &") != 0) counts_.push_back(most_frames);
        }
        return {};
    }
    [[nodiscard]] int worst() const {
        return counts_.empty() ? most_frames : *std::max_element(counts_.begin(), counts_.end());
    }

  private:
    static constexpr int most_frames = 200;

    int pressed_ = 0;
    int shown_ = 0;
    int counted_ = 0;
    int frame_ = 0;
    int pressed_at_ = 0;
    bool waiting_ = false;
    std::vector<int> counts_;
};

}  // namespace

int main() {
    const auto board = dense_board();
    if (!board) {
        std::cerr << "12機関×8項目の役割ボードがありません。\n";
        return 3;
    }
    const bool built = time_board(*board);
    Presses presses;
    if (const auto problem = shell::run_window({1920, 1080}, presses)) {
        std::cerr << problem->what << problem->remedy << "\n";
        return 3;
    }
    std::printf("| キーを押してから見えるまでの画面（%d回の最大） | %d 枚 | 上限 | 1 枚 | %s |\n", keys,
                presses.worst(), presses.worst() <= 1 ? "✓" : "▲");
    return built && presses.worst() <= 1 ? 0 : 1;
}
