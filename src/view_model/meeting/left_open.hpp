// What a meeting leaves open, as its closing shows it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/model/record.hpp"
#include "domain/queries/walk.hpp"

namespace kasane::view {

/// One thing that the meeting leaves open.
struct LeftOpen {
    std::string text;
    std::optional<domain::AgendaItemId> item = {};
    std::optional<domain::Step> step = {};  ///< the screen on which it is settled
};
/// What is left at the closing, as far as all who are there may see it (R26).
std::vector<LeftOpen> left_open(const domain::Record& record, const domain::Meeting& meeting);
/// Cases of the meeting whose results and open matters do not show to all who are there (R26).
int cases_hidden_at_closing(const domain::Record& record, const domain::Meeting& meeting);
/// Everyone who is there was invited to the item, so that its result may stand on the screen (R26).
bool result_may_show(const domain::Record& record, const domain::AgendaItem& item);

}  // namespace kasane::view
