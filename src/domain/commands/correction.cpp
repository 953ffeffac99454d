#include "domain/commands/correction.hpp"

#include "domain/queries/query.hpp"

namespace kasane::domain {

Objection why_not_correct(const Meeting* meeting) {
    if (meeting == nullptr) return unfit("その会議がありません。", "会議の番号を確かめてください。");
    if (meeting->state != MeetingState::closed)
        return unfit("会議録は閉会のあとにできます。", "閉会してから進めてください。");
    if (meeting->minutes_state == MinutesState::final) return refuse_by(R24, "会議録は確定しています。");
    return {};
}

const AgendaItem* item_in_minutes(const Record& record, PlanId plan) {
    const auto* now = item_of_plan(record, plan);
    const auto* meeting = now == nullptr ? nullptr : record.find<Meeting>(now->meeting);
    const auto* over = last_closed_item(record, plan);
    if (over == nullptr || (meeting != nullptr && meeting->state == MeetingState::open)) return nullptr;
    return why_not_correct(record.find<Meeting>(over->meeting)) ? nullptr : over;
}

void forget_replies(Draft& draft, MeetingId meeting) {
    std::vector<RowKey> keys;
    for (const auto& [key, reply] : draft.record().rows<MinutesReply>())
        if (reply.meeting == meeting) keys.push_back(key);
    for (const auto& key : keys) draft.erase<MinutesReply>(key);
}

std::string ask_again(Draft& draft, MeetingId id) {
    if (!draft.has_changes()) return {};
    auto meeting = *draft.record().find<Meeting>(id);
    const bool went_back = meeting.minutes_state != MinutesState::draft;
    meeting.minutes_state = MinutesState::draft;
    meeting.checker.reset();
    draft.put(meeting);
    forget_replies(draft, id);
    return went_back ? "（会議録は案に戻る）" : "";
}

}  // namespace kasane::domain
