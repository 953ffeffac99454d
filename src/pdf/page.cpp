#include "pdf/page.hpp"

namespace kasane::pdf {

void append_moved(Ink& ink, const Ink& more, float dy) {
    for (auto rectangle : more.rectangles) {
        rectangle.y += dy;
        ink.rectangles.push_back(rectangle);
    }
    for (auto rule : more.rules) {
        rule.y1 += dy;
        rule.y2 += dy;
        ink.rules.push_back(rule);
    }
    for (const auto& run : more.runs) {
        ink.runs.push_back(run);
        ink.runs.back().baseline += dy;
    }
}

}  // namespace kasane::pdf
