// From 支援会議 to 重層的支援会議 once consent is won (R03).
#pragma once

#include "domain/commands/draft.hpp"

namespace kasane::domain {

/// A new case under a new number with the members who consented and their consent. Nothing else of the closed
/// record comes along; the new case remembers where it came from, and shows it to nobody.
CaseId open_with_consent(Draft& draft, const Case& closed, const OpenWithConsent& command);

}  // namespace kasane::domain
