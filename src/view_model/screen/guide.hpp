// 使い方: the guide's pages, read without leaving the page behind. Nothing of a case stands on them.
#pragma once

#include <string>
#include <vector>

#include "view_model/screen/screen.hpp"

namespace kasane::view {

struct Reaction;

/// A piece of a page, in the order of its text.
struct GuidePart {
    enum class Kind { heading, text, item, step, row, head };
    Kind kind = Kind::text;
    std::vector<std::string> texts;  ///< one; of a row of a table its cells
};

struct GuidePage {
    std::string title;
    std::string about;  ///< one sentence: whom it is for
    std::vector<GuidePart> parts = {};
};

/// The guide while it is read.
struct Guide {
    int at = 0;  ///< its list; else the page, from 1
    std::vector<GuidePage> pages = {};
    std::string trouble = {};  ///< why there are none
    std::string remedy = {};
};

/// Above whatever stands there; its files are read when it is opened.
void open_guide(Reaction& reaction, const OpenGuide& action);

/// The list, or the page that is read.
Screen guide_screen(const Guide& guide, Mode mode, text::DateTime now);

}  // namespace kasane::view
