#include "domain/commands/agenda_edit.hpp"

#include <algorithm>

#include "domain/commands/plan_copy.hpp"
#include "domain/queries/query.hpp"

namespace kasane::domain {
namespace {

AgendaItem fixed(Draft& draft, const Meeting& meeting, int seq, AgendaKind kind, int minutes) {
    AgendaItem item;
    item.id = draft.new_id<AgendaItemId>();
    item.meeting = meeting.id;
    item.seq = seq;
    item.kind = kind;
    item.minutes = minutes;
    return item;
}

}  // namespace

Refusal no_such_meeting() {
    return unfit("その会議がありません。", "会議の番号を確かめてください。");
}

Refusal has_begun() {
    return unfit("この会議はもう開会しています。", "開会の前だけ直せます。");
}

std::optional<Refusal> unfit_minutes(std::optional<int> minutes) {
    constexpr int longest = 480;
    if (minutes.value_or(0) >= 0 && minutes.value_or(0) <= longest) return {};
    return unfit("見込みの時間が " + std::to_string(*minutes) + " 分です。",
                 "0 から 480 までの分で入れてください。");
}

void renumber(Draft& draft, const std::vector<AgendaItem>& in_order) {
    int seq = 0;
    for (auto item : in_order) {
        item.seq = ++seq;
        draft.put(item);
    }
}

void add_fixed_items(Draft& draft, const Meeting& meeting) {
    int seq = 0;
    draft.put(fixed(draft, meeting, ++seq, AgendaKind::opening, 5));
    draft.put(fixed(draft, meeting, ++seq, AgendaKind::homework, 5));
    if (meeting.kind != MeetingKind::statutory_support)
        draft.put(fixed(draft, meeting, ++seq, AgendaKind::resource_gaps, 5));
    draft.put(fixed(draft, meeting, ++seq, AgendaKind::closing, 5));
}

void remove_item(Draft& draft, const AgendaItem& item) {
    const auto invitations = draft.record().rows<Invitation>();
    for (const auto& [key, row] : invitations)
        if (row.item == item.id) draft.erase<Invitation>(key);
    draft.erase<AgendaItem>(key_of(item));
    renumber(draft, agenda_of(draft.record(), item.meeting));
}

void send_back(Draft& draft, const AgendaItem& item, const std::string& because) {
    const auto* found = item.support_case ? draft.record().find<Case>(*item.support_case) : nullptr;
    if (found == nullptr) return;
    auto support_case = *found;
    support_case.waits_for = item.timing;
    support_case.waits_because = because;
    support_case.due_on.reset();
    draft.put(support_case);
}

void put_off(Draft& draft, AgendaItem item, const std::string& because) {
    if (item.timing == ReviewTiming::sharing) {
        draft.put(Note{draft.new_id<NoteId>(),
                       item.id,
                       NoteKind::decision,
                       "次回へ送る（" + because + "）",
                       {},
                       draft.now()});
    } else if (item.support_case) {
        Judgement judgement;
        judgement.item = item.id;
        judgement.outcome = Outcome::continued;
        judgement.missing = because;
        draft.put(judgement);
    }
    item.finished_at = draft.now();
    draft.put(item);
}

void leave_agendas(Draft& draft, CaseId support_case, const std::string& because) {
    const auto items = draft.record().rows<AgendaItem>();
    for (const auto& [key, item] : items) {
        const auto* meeting = draft.record().find<Meeting>(item.meeting);
        if (item.support_case != support_case || meeting == nullptr || item.finished_at) continue;
        if (meeting->state == MeetingState::planned) remove_item(draft, item);
        if (meeting->state == MeetingState::open) put_off(draft, item, because);
    }
}

std::optional<PlanId> plan_for(Draft& draft, CaseId support_case, ReviewTiming timing, PlanKind kind) {
    const bool takes_proposal = timing == ReviewTiming::new_plan || timing == ReviewTiming::renewed_plan ||
                                timing == ReviewTiming::after_report || timing == ReviewTiming::sharing;
    if (const auto proposed = proposed_plan(draft.record(), support_case, kind); proposed && takes_proposal)
        return proposed;
    const auto decided = decided_plan(draft.record(), support_case, kind);
    const bool begins = timing == ReviewTiming::renewed_plan ||
                        (!decided && (timing == ReviewTiming::new_plan || timing == ReviewTiming::sharing));
    return begins ? copy_plan(draft, support_case, kind) : decided;
}

int next_ordinal(const Record& record, text::Date day, MeetingKind kind) {
    if (kind != MeetingKind::multi_layered_support) return 0;
    int highest = 0;
    for (const auto& [key, meeting] : record.rows<Meeting>()) {
        const auto* sitting = record.find<Sitting>(meeting.sitting);
        if (meeting.kind != kind || sitting == nullptr || meeting.state == MeetingState::cancelled) continue;
        if (text::fiscal_year_number(sitting->date) == text::fiscal_year_number(day))
            highest = std::max(highest, meeting.ordinal);
    }
    return highest + 1;
}

}  // namespace kasane::domain
