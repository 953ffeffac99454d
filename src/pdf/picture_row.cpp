#include "pdf/picture_row.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "pdf/composer.hpp"
#include "pdf/face_files.hpp"
#include "pdf/line_fill.hpp"
#include "pdf/paper.hpp"

namespace kasane::pdf {
namespace {

constexpr float points_per_pixel = 0.5F;
constexpr float gap = paper::px(12);
constexpr float caption_size = paper::px(11.5F);
constexpr float caption_lead = caption_size * 1.4F;
constexpr float caption_gap = paper::px(3);
constexpr float most_of_page = 0.9F;

struct Size {
    float width;
    float height;
};

Size shown_size(const Pixels& pixels, const Size& room) {
    const auto width = static_cast<float>(pixels.width) * points_per_pixel;
    const auto height = static_cast<float>(pixels.height) * points_per_pixel;
    const float scale = std::min({1.0F, room.width / width, room.height / height});
    return {width * scale, height * scale};
}

/// A thin frame: most pictures are of a white page.
void place_picture(Ink& ink, const std::shared_ptr<const Pixels>& pixels, float x, const Size& size) {
    ink.pictures.push_back({x, 0, size.width, size.height, pixels});
    ink.rectangles.push_back({x, 0, size.width, size.height, paper::px(0.8F), paper::foot_grey, -1});
}

/// The bottom of the caption.
float add_caption(Ink& ink, const Text& caption, Shaper& shaper, float x, float width, float top) {
    const auto clusters = shaper.shape(caption, mincho);
    if (clusters.empty()) return top;
    const Measure measure{caption_size, width, 0, false};
    float y = top + caption_gap;
    for (const auto& line : fill_balanced(clusters, measure)) {
        set_line(ink, clusters, line, measure, Setting::centre, x,
                 y + baseline_in(caption_lead, caption_size));
        y += caption_lead;
    }
    return y;
}

}  // namespace

void append_pictures(Flow& flow, const Block& row, PictureFolder& folder, Shaper& shaper,
                     const PicturePlace& place, std::vector<std::string>& notes) {
    const auto count = static_cast<float>(row.pictures.size());
    const Size room{(place.width - gap * (count - 1)) / count, place.page * most_of_page};
    Strip strip;
    strip.before = place.before;
    strip.frame = place.frame;
    float x = place.x;
    for (const auto& link : row.pictures) {
        const auto& found = folder.find(link.file);
        float bottom = 0;
        if (const auto* pixels = std::get_if<std::shared_ptr<const Pixels>>(&found)) {
            const auto size = shown_size(**pixels, room);
            place_picture(strip.ink, *pixels, x + (room.width - size.width) / 2, size);
            bottom = size.height;
        } else {
            notes.push_back(fmt::format("{}行目の絵 {} は、{}ため、載せていません。", row.line, link.file,
                                        std::get<std::string>(found)));
        }
        strip.height =
            std::max(strip.height, add_caption(strip.ink, link.caption, shaper, x, room.width, bottom));
        x += room.width + gap;
    }
    if (strip.height > 0) flow.strips.push_back(std::move(strip));
}

}  // namespace kasane::pdf
