#include "legible/walk.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "screens/strain.hpp"
#include "view_model/kiosk/console.hpp"
#include "view_model/kiosk/kiosk.hpp"

namespace kasane::legible {
namespace {

constexpr std::size_t most_listed = 40;

std::vector<ui::Surface> sizes() {
    return {{1024, 768}, {1280, 720}, {1920, 1080}, {3840, 2160}};
}

std::string size_of(const ui::Surface& surface) {
    return std::to_string(static_cast<int>(surface.width)) + "x" +
           std::to_string(static_cast<int>(surface.height));
}

class Walk {
  public:
    explicit Walk(const std::vector<Look>& looks) : view_(fonts_), looks_(looks), faults_(looks.size()) {}

    void stand_before(const std::string& name, const view::Screen& screen, const ui::Surface& surface) {
        ui::ScreenState state;
        auto scene = see(name, screen, state, surface);
        for (int turn = 0; turn < 400 && has_more(scene); ++turn) {
            auto& page = state.active(screen);
            const auto& area = scene.active();
            page.focus.clear();  // what has the focus would stay in sight
            page.scroll = std::min(area.offset + std::max(80.0F, area.viewport.h / 2), area.limit());
            page.side_scroll = std::min(scene.side.offset + scene.side.viewport.h / 2, scene.side.limit());
            for (const auto& sideways : scene.sideways)
                page.table_scroll[sideways.key] = sideways.offset + sideways.viewport.w / 2;
            scene = see(name, screen, state, surface);
        }
        if (has_more(scene)) faults_.front().push_back(name + "：終わりまで送れない");
    }

    std::vector<std::vector<std::string>> faults() {
        std::vector<std::vector<std::string>> once(faults_.size());
        for (std::size_t at = 0; at < faults_.size(); ++at) {
            std::set<std::string> seen;
            for (auto& fault : faults_[at])
                if (seen.insert(fault).second) once[at].push_back(std::move(fault));
        }
        return once;
    }

  private:
    /// What lies behind a dialog does not move.
    static bool has_more(const ui::Scene& scene) {
        if (scene.active().more_below()) return true;
        if (scene.has_dialog) return false;
        return scene.side.more_below() ||
               std::any_of(scene.sideways.begin(), scene.sideways.end(), [](const ui::SideScroll& sideways) {
                   return sideways.offset + sideways.viewport.w < sideways.content - 0.5F;
               });
    }

    ui::Scene see(const std::string& name, const view::Screen& screen, ui::ScreenState& state,
                  const ui::Surface& surface) {
        auto scene = view_.scene(screen, state, surface);
        for (std::size_t at = 0; at < looks_.size(); ++at) looks_[at]({name, screen, scene}, faults_[at]);
        return scene;
    }

    ui::FontSet fonts_;
    ui::ScreenView view_;
    const std::vector<Look>& looks_;
    std::vector<std::vector<std::string>> faults_;
};

std::vector<screens::Slide> made() {
    auto slides = screens::all_slides();
    const auto count = slides.size();
    for (std::size_t at = 0; at < count; ++at) {
        auto slide = slides[at];
        slide.name += "（長い）";
        slide.sight.record = screens::strained(std::move(slide.sight.record));
        slides.push_back(std::move(slide));
    }
    return slides;
}

/// The screen as one monitor shows it, and the console of two where the page is in its picture.
std::vector<std::pair<std::string, view::Screen>> shown_for(const screens::Slide& slide) {
    std::vector<std::pair<std::string, view::Screen>> shown{{slide.name, slide.sight.screen()}};
    const auto& sight = slide.sight;
    const auto state = view::with_screens(sight.state, true);
    const view::Overview overview{sight.record};
    const auto two = view::screens_of({state, sight.record, overview, sight.now});
    if (two.pictured) shown.emplace_back(slide.name + "（司会）", two.console);
    return shown;
}

}  // namespace

const std::vector<screens::Slide>& slides() {
    static const auto all = made();
    return all;
}

std::vector<std::vector<std::string>> faults_of_all(const std::vector<Look>& looks) {
    Walk walk(looks);
    for (const auto& slide : slides()) {
        for (const auto& [name, screen] : shown_for(slide)) {
            std::set<std::pair<float, float>> seen;
            for (const auto& surface : sizes()) {
                const auto room = surface.logical();
                // Sizes of the same shape are laid out alike.
                if (seen.insert({room.x, room.y}).second)
                    walk.stand_before(name + " " + size_of(surface), screen, surface);
            }
        }
    }
    return walk.faults();
}

std::string listed(const std::vector<std::string>& faults) {
    std::string text;
    for (std::size_t at = 0; at < std::min(faults.size(), most_listed); ++at) text += faults[at] + "\n";
    if (faults.size() > most_listed) text += "ほか" + std::to_string(faults.size() - most_listed) + "件\n";
    return text;
}

}  // namespace kasane::legible
