// Changing an agenda: numbers without gaps, fixed items, what leaves with an item.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/commands/draft.hpp"

namespace kasane::domain {

Refusal no_such_meeting();
/// Why a meeting that was opened cannot be planned any more.
Refusal has_begun();
/// Why an item cannot take so long: less than no minutes, or more than eight hours.
std::optional<Refusal> unfit_minutes(std::optional<int> minutes);
/// Puts the items in this order and numbers them from 1.
void renumber(Draft& draft, const std::vector<AgendaItem>& in_order);
/// Opening, 前回の宿題, 地域課題 and 次回・閉会: what every meeting has.
void add_fixed_items(Draft& draft, const Meeting& meeting);
/// The item with its invitations leaves; the others close up.
void remove_item(Draft& draft, const AgendaItem& item);
/// Its case waits again for the same timing (R23).
void send_back(Draft& draft, const AgendaItem& item, const std::string& because);
/// Put off on the day: the number stays, the meeting finds 継続協議.
void put_off(Draft& draft, AgendaItem item, const std::string& because);
/// A case that may not be discussed any more leaves the agendas to come; in a running meeting it is put off.
void leave_agendas(Draft& draft, CaseId support_case, const std::string& because);
/// The plan that an item of this timing discusses: the proposed one, a copy at 再プラン, the one in force.
std::optional<PlanId> plan_for(Draft& draft, CaseId support_case, ReviewTiming timing, PlanKind kind);
/// 第◯回 in the 年度 of the day: one more than the highest.
int next_ordinal(const Record& record, text::Date day, MeetingKind kind);

}  // namespace kasane::domain
