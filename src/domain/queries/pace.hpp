// How the meeting keeps its time: planned and real minutes, when it will end, what will not fit.
#pragma once

#include <optional>
#include <vector>

#include "domain/model/record.hpp"

namespace kasane::domain {

enum class PaceState {
    ahead,     ///< not begun
    running,   ///< within its minutes, or less than a minute over
    over,      ///< running, a minute over or more
    finished,  ///< done, or left for another
};

/// One item of the agenda.
struct ItemPace {
    AgendaItemId item;
    int seq = 0;
    int planned = 0;          ///< minutes
    std::optional<int> real;  ///< minutes until now or its end; missing where it has not begun
    PaceState state = PaceState::ahead;
    bool at_risk = false;  ///< not begun, and at this pace it ends after the meeting should
    bool operator==(const ItemPace&) const = default;
};

struct Pace {
    std::vector<ItemPace> items;  ///< in the order of the agenda
    int planned_end = 0;          ///< minutes since midnight
    int predicted_end = 0;        ///< the same; after midnight it goes on above 24 hours
    int over = 0;                 ///< minutes by which the end is late; 0 in time
    bool operator==(const Pace&) const = default;
};

/// Minutes that an item has left; below zero it goes on counting. It is not finished.
int minutes_left(const AgendaItem& item, text::DateTime now);
Pace pace_of(const Record& record, const Meeting& meeting, text::DateTime now);

}  // namespace kasane::domain
