// Draws every screen in the real window and writes a picture of each.
#include <cstdio>
#include <filesystem>
#include <iostream>

#include "screens/slides.hpp"
#include "service/sample_papers.hpp"
#include "service/sending.hpp"
#include "shell/window.hpp"
#include "view_model/papers/paper.hpp"

namespace {

using namespace kasane;
using screens::Slide;

/// Shows one slide after the other and asks for a picture of each.
class SlideShow : public shell::Application {
  public:
    SlideShow(std::vector<Slide> slides, std::filesystem::path folder)
        : slides_(std::move(slides)), folder_(std::move(folder)) {}

    view::Screen screen() override { return slides_.at(std::min(at_, slides_.size() - 1)).sight.screen(); }
    void pressed(const ui::Pressed&, ui::ScreenState&) override {}
    bool wants_close() override { return at_ >= slides_.size(); }
    double seconds_to_change() override { return 0.01; }
    const shell::SheetPicture* sheet() override { return sheet_.width > 0 ? &sheet_ : nullptr; }
    void sheet_shown(int width) override {
        if (width > 0 && sheet_.width != width) draw_sheet(width);
    }
    std::optional<std::filesystem::path> take_picture_request() override {
        if (at_ >= slides_.size()) return {};
        const auto& state = slides_[at_].sight.state;
        const bool has_sheet = state.place.page == view::Page::paper && !state.preview.problem;
        if (has_sheet && shown_ != slides_[at_].name) {
            // The frame before its picture says how wide the sheet stands there.
            shown_ = slides_[at_].name;
            return {};
        }
        return folder_ / (slides_[at_].name + ".png");
    }
    void picture_done(const std::optional<platform::Problem>& problem) override {
        if (problem) std::cerr << problem->what << "\n";
        failed_ = failed_ || problem.has_value();
        ++at_;
    }
    [[nodiscard]] bool failed() const { return failed_; }

  private:
    /// Minutes of the sample town, so wide.
    void draw_sheet(int width) {
        const auto made = service::sample_paper("minutes.md");
        const auto pdf = service::paper_pdf(std::get<service::Paper>(made), "", {{2026, 1, 22}, 15, 20, 0});
        auto drawn = service::draw_page(std::get<service::PdfFile>(pdf).bytes, 2, width);
        auto ended = std::get<platform::Child>(drawn).wait(std::chrono::seconds(60));
        auto page = std::get<service::PagePicture>(service::page_in(ended));
        sheet_ = {view::sheet_key, sheet_.serial + 1, page.width, page.height, std::move(page.pixels)};
    }

    shell::SheetPicture sheet_;
    std::string shown_;
    std::vector<Slide> slides_;
    std::filesystem::path folder_;
    std::size_t at_ = 0;
    bool failed_ = false;
};

}  // namespace

int main(int argument_count, char** arguments) {
    int width = 0;
    int height = 0;
    if (argument_count != 3 || std::sscanf(arguments[2], "%dx%d", &width, &height) != 2) {
        std::cerr << "usage: screens FOLDER WIDTHxHEIGHT\n";
        return 2;
    }
    std::filesystem::create_directories(arguments[1]);
    SlideShow show(screens::all_slides(), arguments[1]);
    if (const auto problem = shell::run_window({width, height}, show)) {
        std::cerr << problem->what << "\n" << problem->remedy << "\n";
        return 3;
    }
    return show.failed() ? 1 : 0;
}
