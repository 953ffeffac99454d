// 会議録を直す: after 閉会 commands of the room put right what the minutes say, until they are 確定 (R24).
#pragma once

#include <string>

#include "domain/commands/draft.hpp"

namespace kasane::domain {

/// What stands in the way of putting right the minutes of a meeting: it is not closed, or they are 確定.
Objection why_not_correct(const Meeting* meeting);
/// The item in whose minutes what the plan says is put right: that of the meeting closed last of those that
/// discussed it, where its minutes are not 確定 and no open meeting discusses the plan. Else nullptr.
const AgendaItem* item_in_minutes(const Record& record, PlanId plan);
/// What was confirmed, and what the 照会 was answered to, was another text: the minutes are 案 again, and
/// everybody is asked anew. Returns what to say of it; nothing where nothing changed.
std::string ask_again(Draft& draft, MeetingId meeting);
/// Those who are asked again have not answered yet; what they answered before stays in the journal.
void forget_replies(Draft& draft, MeetingId meeting);

}  // namespace kasane::domain
