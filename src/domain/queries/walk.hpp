// The few steps through which a case walks, and what must be checked at its timing (R07).
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "domain/model/codes.hpp"
#include "domain/model/record.hpp"

namespace kasane::domain {

/// The steps of an item in their order; 市の支援決定 only where the plan uses 参加支援 or アウトリーチ.
std::vector<Step> steps_of(const Record& record, const AgendaItem& item);
/// What must be checked at the timing; its position from 1 is the number of a CheckMark. S1:405–425
std::span<const std::string_view> checklist(ReviewTiming timing);

}  // namespace kasane::domain
