#include "pdf/page.hpp"

#include <utility>

namespace kasane::pdf {

void append_moved(Ink& ink, Ink more, float dy) {
    for (auto& picture : more.pictures) {
        picture.y += dy;
        ink.pictures.push_back(std::move(picture));
    }
    for (auto rectangle : more.rectangles) {
        rectangle.y += dy;
        ink.rectangles.push_back(rectangle);
    }
    for (auto rule : more.rules) {
        rule.y1 += dy;
        rule.y2 += dy;
        ink.rules.push_back(rule);
    }
    for (auto& run : more.runs) {
        run.baseline += dy;
        ink.runs.push_back(std::move(run));
    }
}

}  // namespace kasane::pdf
