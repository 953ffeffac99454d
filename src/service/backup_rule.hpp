// Which backups are kept.
#pragma once

#include <vector>

#include "text/calendar.hpp"

namespace kasane::service {

/// Of backups of these moments, those to remove: kept are the 10 latest, the latest of each of the 30 latest
/// days and of each of the 12 latest months that have any. Days without a backup do not count, so that
/// neither months of rest nor a clock that jumped take one away. Those later than `now` were taken before the
/// clock was set back: they count as the oldest.
std::vector<text::DateTime> outlived(std::vector<text::DateTime> moments, text::DateTime now);

}  // namespace kasane::service
