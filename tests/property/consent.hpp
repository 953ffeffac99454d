// What members of a household did not consent to carries marks, so that it is found by search in what a
// 重層的支援会議 shows (R01).
#pragma once

#include <string>
#include <vector>

#include "domain/sample.hpp"

namespace kasane::sample {

/// Marks names, readings, 続柄 and goals with the member whose they are. `excludes`: each case with a consent
/// also has words that lie outside it, and they stand in its texts.
void mark_members(Record& record, bool excludes);
/// Marks what the request says of a member, and says what lies outside the consent of its case where `says`.
void mark_members(const Record& record, Request& request, bool says);
/// The marks that may be read nowhere: of members who have not consented, and of what a consent leaves out.
std::vector<std::string> unsayable(const Record& record);

}  // namespace kasane::sample
