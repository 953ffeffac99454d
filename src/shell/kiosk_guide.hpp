// The guide's pages for the screen.
#pragma once

#include <string_view>

#include "view_model/screen/guide.hpp"

namespace kasane::shell {

/// A page of Markdown without its pictures: the screen itself is beside it.
view::GuidePage guide_page(std::string_view markdown);

/// The guide with its pages, or with why there are none.
view::Guide with_pages(view::Guide guide);

}  // namespace kasane::shell
