// What papers say of a meeting itself: when it was held, and that it is not over yet.
#pragma once

#include <string>

#include "domain/model/sitting.hpp"

namespace kasane::document {

/// 「令和8年1月22日（木）　午後1時30分から午後3時20分まで」, with the day of the end where it is another one;
/// 「（予定）」 or 「（開会中）」 before that.
std::string held_text(const domain::Meeting& meeting, const domain::Sitting& sitting);
/// That results are still missing; empty once the meeting is closed.
std::string state_notice(const domain::Meeting& meeting);

}  // namespace kasane::document
