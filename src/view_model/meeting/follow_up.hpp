// What earlier meetings left open, and the form that settles each: for the room and for the office.
#pragma once

#include <optional>
#include <string>

#include "domain/rules/open_points.hpp"
#include "view_model/screen/action.hpp"

namespace kasane::view {

/// The form that settles a point; nothing where only a meeting on the case can (支援内容の担い手, 継続協議).
std::optional<Form> form_for(const domain::Record& record, const domain::OpenPoint& point);
/// What the press says that opens it: 「伝えた」, 「確かめた」; empty where there is no form.
std::string settling_words(const domain::Record& record, const domain::OpenPoint& point);

}  // namespace kasane::view
