// The pages on which papers are looked at.
#pragma once

#include "view_model/meeting/frame.hpp"
#include "view_model/office/office_page.hpp"

namespace kasane::view {

/// What was written, and the change-over to the next block
Screen papers_screen(const Scope& scope);
/// One of the papers, page by page
Screen paper_screen(const Scope& scope);
/// A template filled from the sample town, page by page
Screen template_screen(const Desk& desk);

}  // namespace kasane::view
