// What a finished item does to plan and case, and how going back to it takes that back.
#pragma once

#include "domain/commands/draft.hpp"

namespace kasane::domain {

/// The row of this item, or a new one.
template <class T>
T row_of(const Draft& draft, AgendaItemId item) {
    const auto* found = draft.record().find<T>(item);
    if (found != nullptr) return *found;
    T row;
    row.item = item;
    return row;
}

/// What was found takes effect on plan and case; the case waits for what comes next (R23).
void take_effect(Draft& draft, const AgendaItem& item);
/// An approval no longer counts: the plan is proposed again, a closed or suspended case is supported.
void take_back_effect(Draft& draft, const AgendaItem& item);

/// A condition that was met lets the case go on; one that was not brings it back (R21).
void settle_condition(Draft& draft, const AgendaItem& item, const Judgement& judgement);
/// The condition is checked on another day: the case that waits for it comes back then.
void move_condition(Draft& draft, const AgendaItem& item, const Judgement& before, const Judgement& now);
/// 事後報告: the item is approved and done at once; refused where the plan still needs a 支援決定 (R08).
Objection approve_report(Draft& draft, AgendaItem item);

}  // namespace kasane::domain
