// The pages of the kiosk, one row each.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "view_model/meeting/frame.hpp"
#include "view_model/office/office_page.hpp"

namespace kasane::view {

struct PageSpec {
    Page page;
    std::string_view name;  ///< as a saved place has it
    std::string_view help;  ///< what a key that leads there does, as F1 lists it
    // One of them: a page is the meeting's, or the office's and never projected.
    Screen (*of_meeting)(const Scope&) = nullptr;
    Screen (*of_office)(const Desk&) = nullptr;
};

/// Every page, once.
std::span<const PageSpec> page_specs();
const PageSpec& page_spec(Page page);
std::optional<Page> page_named(std::string_view name);
/// Whether the page works on the whole store and is never projected.
bool is_office(Page page);

}  // namespace kasane::view
