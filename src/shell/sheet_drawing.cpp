#include "shell/sheet_drawing.hpp"

#include <algorithm>
#include <cstdlib>

#include "service/sending.hpp"
#include "view_model/papers/paper.hpp"

namespace kasane::shell {
namespace {

/// A page takes less than a second.
constexpr auto longest_drawing = std::chrono::seconds(20);

}  // namespace

void SheetDrawing::begin(std::string pdf, int pages) {
    pdf_ = std::move(pdf);
    pages_ = pages;
    page_ = 0;
    width_ = 0;
    drawn_.clear();
    work_.reset();
    problem_.reset();
}

void SheetDrawing::want(int page, int width) {
    if (pdf_.empty() || width <= 0 || (page == page_ && width == width_)) return;
    page_ = page;
    width_ = width;
    problem_.reset();
    const bool is_coming = work_ && at_work_.page == page && at_work_.width == width;
    if (is_coming) return;
    work_.reset();
    start_next();
}

const SheetDrawing::Drawn* SheetDrawing::find(int page, int width) const {
    const auto found = std::find_if(drawn_.begin(), drawn_.end(), [&](const Drawn& drawn) {
        return drawn.page == page && (width == 0 || drawn.width == width);
    });
    return found == drawn_.end() ? nullptr : &*found;
}

const SheetPicture* SheetDrawing::picture(int page) const {
    const auto* exact = find(page, width_);
    const auto* any = exact != nullptr ? exact : find(page, 0);
    return any == nullptr ? nullptr : &any->picture;
}

void SheetDrawing::start(int page) {
    auto started = service::draw_page(pdf_, page, width_);
    if (auto* problem = std::get_if<service::Problem>(&started)) {
        if (page == page_) problem_ = std::move(*problem);
        return;
    }
    at_work_ = {page, width_};
    work_ = at_work(std::get<platform::Child>(std::move(started)), longest_drawing);
}

void SheetDrawing::start_next() {
    for (const int page : {page_, page_ + 1, page_ - 1}) {
        if (page < 1 || page > pages_ || find(page, width_) != nullptr) continue;
        return start(page);
    }
}

void SheetDrawing::keep(Drawn drawn) {
    // What is not beside the page that is looked at, or has another size, is drawn again when it is wanted.
    std::erase_if(drawn_, [&](const Drawn& old) {
        return std::abs(old.page - page_) > 1 || (old.page == drawn.page && old.width != width_);
    });
    drawn_.push_back(std::move(drawn));
}

bool SheetDrawing::look() {
    if (problem_) return true;
    const auto ended = take_end(work_);
    if (!ended) return false;
    const bool is_wanted = at_work_.page == page_;
    auto page = service::page_in(*ended);
    if (auto* problem = std::get_if<service::Problem>(&page)) {
        // A neighbour is drawn again once somebody turns to it.
        if (is_wanted) problem_ = std::move(*problem);
        return is_wanted;
    }
    auto& picture = std::get<service::PagePicture>(page);
    at_work_.picture = {view::sheet_key, ++serial_, picture.width, picture.height, std::move(picture.pixels)};
    keep(std::exchange(at_work_, {}));
    start_next();
    return is_wanted;
}

}  // namespace kasane::shell
