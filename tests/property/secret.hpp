// Every text of the closed 支援会議 record carries a mark, so that a leak into a 重層的支援会議 is found by
// search (R03).
#pragma once

#include <string_view>

#include "domain/sample.hpp"

namespace kasane::sample {

inline constexpr std::string_view secret_mark = "秘密";

/// Marks every text of the case that has no consent, its household, plan and information.
void mark_secrets(Record& record);
/// Marks what the request says, where it is about that case or its meeting.
void mark_secrets(const Record& record, Request& request);

}  // namespace kasane::sample
