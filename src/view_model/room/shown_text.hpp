// Texts of the record as the room may see them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/model/record.hpp"
#include "domain/names/reference.hpp"

namespace kasane::view {

/// A text of an item as the room may see it: references as 呼称, or as names while those are shown.
std::string shown_text(const domain::Record& record, const std::optional<domain::AgendaItemId>& item,
                       const std::string& text, domain::ShownAs shown = domain::ShownAs::calling_name);
/// Notes of the item as they were recorded, newest last.
std::vector<std::string> note_lines(const domain::Record& record, domain::AgendaItemId item,
                                    domain::ShownAs shown = domain::ShownAs::calling_name);

}  // namespace kasane::view
