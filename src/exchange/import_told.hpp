// What an import changed, in words.
#pragma once

#include <vector>

#include "domain/model/record.hpp"
#include "exchange/import.hpp"

namespace kasane::exchange {

/// A sentence for each case, member and consent that was there before and is otherwise now, field by field:
/// 「R8-051 本人：氏名「見本 一」→「見本 二」、年齢「40」→「41」」; and one for each member who came into a
/// household.
std::vector<Told> changes_told(const domain::Record& before, const domain::Record& after,
                               const std::vector<domain::AnyChange>& changes);

}  // namespace kasane::exchange
