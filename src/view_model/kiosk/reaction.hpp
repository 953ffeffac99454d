// What comes of a press, and what follows once the record has answered.
#pragma once

#include <map>
#include <string>

#include "domain/commands/decide.hpp"
#include "view_model/screen/effects.hpp"

namespace kasane::view {

/// `fields`: the texts of the fields on the screen.
Reaction react(const KioskState& state, const Action& action,
               const std::map<std::string, std::string>& fields, const domain::Record& record,
               const Overview& overview, text::DateTime now);

/// After the store has the event and `record` holds it: closes the form, goes on, says what was warned of.
KioskState accepted(const KioskState& state, const Effects& effects, const domain::Accepted& accepted,
                    const domain::Record& record);
/// After a refusal: a banner, or for a warning the question for a reason.
KioskState refused(const KioskState& state, const Effects& effects, const domain::Refusal& refusal);
/// After the PIN was changed (no message), or not: the form says what is wrong beside its field.
KioskState pin_changed(const KioskState& state, const std::string& field, const std::string& message);

}  // namespace kasane::view
