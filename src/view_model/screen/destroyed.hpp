// 確定した会議録 whose papers were destroyed (R28): what screens call them.
#pragma once

#include <string>

#include "domain/model/record.hpp"
#include "view_model/screen/state.hpp"

namespace kasane::view {

/// 「案」「照会中」「確認済」「確定」, and 「廃棄済」 where the version in force was destroyed.
std::string minutes_word(const KioskState& state, const domain::Record& record,
                         const domain::Meeting& meeting);
/// When and why the version was destroyed; empty where it was not.
std::string destruction_of(const KioskState& state, const domain::MinutesVersion& version);

}  // namespace kasane::view
