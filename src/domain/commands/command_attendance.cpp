#include "domain/commands/command_attendance.hpp"

#include <algorithm>

#include "domain/commands/agenda_edit.hpp"
#include "domain/commands/correction.hpp"
#include "domain/commands/draft.hpp"
#include "domain/names/name_words.hpp"
#include "domain/queries/query.hpp"
#include "domain/queries/wording.hpp"

namespace kasane::domain {
namespace {

Refusal not_expected(const Record& record, PersonId person) {
    const auto* row = record.find<Person>(person);
    return done_by<WalkIn>(
        unfit((row == nullptr ? "この方" : row->name + "さん") + "は、この会議の出席予定者ではありません。",
              "来ているときは、「その場で来た方を加える」で加えてください。"));
}

const Attendance* attendance(const Record& record, MeetingId meeting, PersonId person) {
    return record.find<Attendance>(RowKey{meeting.value, person.value});
}

std::string who(const Record& record, const Attendance& row) {
    return agency_short_name(record, row.agency) + " " + row.name;
}

/// In the room the time is that of the record.
Objection names_a_time(const std::optional<text::TimeOfDay>& arrived_at,
                       const std::optional<text::TimeOfDay>& left_at) {
    if (!arrived_at && !left_at) return {};
    return Refusal{R20, "会議のあいだは、来た時刻と退席の時刻は記録した時刻になります。",
                   "違うときは、閉会のあとに会議録で直してください。"};
}

/// Whom the roster has by this name in this agency.
const Person* on_roster(const Record& record, const WalkIn& command) {
    for (const auto& [key, person] : record.rows<Person>())
        if (person.agency == command.agency && folded_name(person.name) == folded_name(command.name))
            return &person;
    return nullptr;
}

Handled add_person(Draft& draft, const Meeting& meeting, const WalkIn& command) {
    const auto* known = on_roster(draft.record(), command);
    const auto* expected = known == nullptr ? nullptr : attendance(draft.record(), meeting.id, known->id);
    if (expected != nullptr && came(*expected) && !expected->left_at)
        return unfit(known->name + "さんは、もう出席しています。",
                     "同じ方でなければ、職を添えた名で入れてください。");
    auto row = made_from<Attendance>(command);
    if (known != nullptr) {
        row.person = known->id;
        row.name = known->name;
        if (row.post.empty()) row.post = known->post;
    } else {
        row.person = draft.new_id<PersonId>();
        draft.put(Person{row.person, command.agency, command.post, command.name, false});
    }
    if (meeting.state == MeetingState::open) row.arrived_at = draft.now();
    draft.put(row);
    return who(draft.record(), row) + "が加わった";
}

text::DateTime to_the_minute(text::DateTime moment) {
    moment.second = 0;
    return moment;
}

/// The moment of a meeting that is over at which the clock showed this time; one past midnight goes on
/// on the next day. Nothing outside the meeting.
std::optional<text::DateTime> moment_in(const Meeting& meeting, text::TimeOfDay time) {
    if (!meeting.opened_at || !meeting.closed_at) return {};
    const auto begin = to_the_minute(*meeting.opened_at);
    for (const auto day : {begin.date, text::add_days(begin.date, 1)}) {
        const text::DateTime moment{day, time.minutes / 60, time.minutes % 60, 0};
        if (begin <= moment && moment <= *meeting.closed_at) return moment;
    }
    return {};
}

Refusal outside_meeting(const Meeting& meeting, text::TimeOfDay time) {
    const auto clock = [](const std::optional<text::DateTime>& moment) {
        return moment ? text::clock(text::minutes_of_day(*moment)) : std::string("—");
    };
    return {R20, text::clock(time) + "は、会議のあいだの時刻ではありません。",
            clock(meeting.opened_at) + "から" + clock(meeting.closed_at) + "までの時刻を入れてください。"};
}

/// 来た時刻 and 退席の時刻 as they are put right. The opening means from the beginning, the closing until the
/// end; what is not said stays.
Objection put_times(Attendance& row, const Meeting& meeting, const SetPresence& command) {
    if (command.arrived_at) {
        const auto moment = moment_in(meeting, *command.arrived_at);
        if (!moment) return outside_meeting(meeting, *command.arrived_at);
        row.arrived_at = moment == to_the_minute(*meeting.opened_at) ? std::nullopt : moment;
    }
    if (command.left_at) {
        const auto moment = moment_in(meeting, *command.left_at);
        if (!moment) return outside_meeting(meeting, *command.left_at);
        row.left_at = moment == to_the_minute(*meeting.closed_at) ? std::nullopt : moment;
    }
    if (row.left_at && row.arrived_at && *row.left_at < *row.arrived_at)
        return Refusal{R20, "退席の時刻が、来た時刻より前です。", "時刻を確かめてください。"};
    return {};
}

/// Who was not there neither led the meeting nor wrote its minutes.
Objection is_officer(const Meeting& meeting, const Attendance& row) {
    if (came(row) || (meeting.chair != row.person && meeting.clerk != row.person)) return {};
    return done_by<SetOfficers>(
        unfit(row.name + "さんは、この会議の" + (meeting.chair == row.person ? "司会" : "記録") + "です。",
              "先に、司会と記録を直してください。"));
}

/// What an agency answered in the room falls where nobody of it was there, and 欠席 where somebody was (R10).
void drop_impossible_answers(Draft& draft, const Meeting& meeting, AgencyId agency) {
    const bool was_there = agency_came(draft.record(), meeting.id, agency);
    const auto answers = draft.record().rows<Answer>();
    for (const auto& [key, answer] : answers) {
        const auto* item = draft.record().find<AgendaItem>(answer.item);
        const bool in_the_room = item != nullptr && item->meeting == meeting.id && meeting.closed_at &&
                                 answer.answered_at <= *meeting.closed_at;
        if (in_the_room && answer.agency == agency && (answer.kind == AnswerKind::absent) == was_there)
            draft.erase<Answer>(key);
    }
}

/// Puts the row, and what follows from it where it changes whether the agency was there.
void put_corrected(Draft& draft, const Meeting& meeting, const Attendance& row) {
    const bool before = agency_came(draft.record(), meeting.id, row.agency);
    draft.put(row);
    if (agency_came(draft.record(), meeting.id, row.agency) != before)
        drop_impossible_answers(draft, meeting, row.agency);
}

Handled correct(Draft& draft, const Meeting& found, const SetPresence& command) {
    const Meeting meeting = found;
    if (why_not_correct(&meeting)) return closed_meeting(meeting);
    const auto* before = attendance(draft.record(), meeting.id, command.person);
    if (before == nullptr) return not_expected(draft.record(), command.person);
    auto row = *before;
    row.presence = command.presence;
    if (!came(row) && (command.arrived_at || command.left_at))
        return Refusal{R20, "来ていない方に、時刻があります。", "時刻を空けるか、出席にしてください。"};
    if (auto refusal = is_officer(meeting, row)) return *refusal;
    if (came(row)) {
        row.told_by.reset();
        row.told_on.reset();
        if (auto refusal = put_times(row, meeting, command)) return *refusal;
    } else {
        row.told_by = command.told_by;
        row.arrived_at.reset();
        row.left_at.reset();
        row.secrecy_at.reset();
    }
    draft.file_under(meeting);
    put_corrected(draft, meeting, row);
    const auto also = ask_again(draft, meeting.id);
    return who(draft.record(), row) + "の出欠を会議録で直した（" + std::string(label(row.presence)) + "）" +
           also;
}

Handled correct(Draft& draft, const Meeting& found, const WalkIn& command) {
    const Meeting meeting = found;
    if (why_not_correct(&meeting)) return closed_meeting(meeting);
    draft.file_under(meeting);
    const bool before = agency_came(draft.record(), meeting.id, command.agency);
    auto added = add_person(draft, meeting, command);
    if (agency_came(draft.record(), meeting.id, command.agency) != before)
        drop_impossible_answers(draft, meeting, command.agency);
    return std::get<std::string>(added) + ask_again(draft, meeting.id);
}

Handled correct(Draft& draft, const Meeting& meeting, const Leave& command) {
    if (why_not_correct(&meeting)) return closed_meeting(meeting);
    const auto* row = attendance(draft.record(), meeting.id, command.person);
    if (row == nullptr || !came(*row))
        return Refusal{R20, "出席していない方の退席は記録できません。", "出席の方を選んでください。"};
    if (!command.left_at)
        return Refusal{R20, "退席の時刻がありません。", "会議のあいだの時刻を入れてください。"};
    return correct(draft, meeting,
                   SetPresence{meeting.id, command.person, row->presence, {}, {}, command.left_at});
}

/// Naming one of them leaves the other.
void name_officers(Meeting& meeting, const SetOfficers& command) {
    if (command.chair) meeting.chair = command.chair;
    if (command.clerk) meeting.clerk = command.clerk;
}

Handled correct(Draft& draft, const Meeting& found, const SetOfficers& command) {
    auto meeting = found;
    if (why_not_correct(&meeting)) return closed_meeting(meeting);
    for (const auto& person : {command.chair, command.clerk}) {
        const auto* row = person ? attendance(draft.record(), meeting.id, *person) : nullptr;
        if (person && (row == nullptr || !came(*row)))
            return unfit("この会議に出席していない方です。", "出席した方から選んでください。");
    }
    draft.file_under(meeting);
    name_officers(meeting, command);
    draft.put(meeting);
    return "司会と記録を会議録で直した" + ask_again(draft, meeting.id);
}

}  // namespace

Handled handle(Draft& draft, const SetPresence& command) {
    const auto* meeting = draft.record().find<Meeting>(command.meeting);
    if (meeting == nullptr) return no_such_meeting();
    if (meeting->state == MeetingState::closed) return correct(draft, *meeting, command);
    if (is_over(*meeting)) return closed_meeting(*meeting);
    if (auto refusal = names_a_time(command.arrived_at, command.left_at)) return *refusal;
    const auto* found = attendance(draft.record(), command.meeting, command.person);
    if (found == nullptr) return not_expected(draft.record(), command.person);
    draft.file_under(*meeting);
    auto row = *found;
    const bool was_there = is_there(row);
    row.presence = command.presence;
    row.told_by = command.presence == Presence::absent ? command.told_by : std::nullopt;
    if (came(row)) {
        row.left_at.reset();
        if (!was_there && meeting->state == MeetingState::open) row.arrived_at = draft.now();
    } else {
        row.arrived_at.reset();
        row.secrecy_at.reset();
    }
    draft.put(row);
    return who(draft.record(), row) + "を" + std::string(label(command.presence)) + "に";
}

Handled handle(Draft& draft, const AllPresent& command) {
    const auto* meeting = draft.record().find<Meeting>(command.meeting);
    if (meeting == nullptr) return no_such_meeting();
    if (is_over(*meeting)) return closed_meeting(*meeting);
    draft.file_under(*meeting);
    const bool open = meeting->state == MeetingState::open;
    int came_in = 0;
    for (auto row : attendances_of(draft.record(), command.meeting)) {
        if (row.presence != Presence::expected) continue;
        row.presence = Presence::present;
        if (open) row.arrived_at = draft.now();
        draft.put(row);
        ++came_in;
    }
    return "未着の" + std::to_string(came_in) + "名を出席に";
}

Handled handle(Draft& draft, const WalkIn& command) {
    const auto* meeting = draft.record().find<Meeting>(command.meeting);
    if (meeting == nullptr) return no_such_meeting();
    if (command.name.empty()) return unfit("氏名がありません。", "来た方の氏名を入れてください。");
    if (draft.record().find<Agency>(command.agency) == nullptr)
        return unfit("機関がありません。", "来た方の機関を選んでください。");
    if (meeting->state == MeetingState::closed) return correct(draft, *meeting, command);
    if (is_over(*meeting)) return closed_meeting(*meeting);
    draft.file_under(*meeting);
    return add_person(draft, *meeting, command);
}

Handled handle(Draft& draft, const Leave& command) {
    const auto* meeting = draft.record().find<Meeting>(command.meeting);
    if (meeting == nullptr) return no_such_meeting();
    if (meeting->state == MeetingState::closed) return correct(draft, *meeting, command);
    if (is_over(*meeting)) return closed_meeting(*meeting);
    if (auto refusal = names_a_time({}, command.left_at)) return *refusal;
    const auto* found = attendance(draft.record(), command.meeting, command.person);
    if (meeting->state != MeetingState::open || found == nullptr || !is_there(*found))
        return Refusal{R20, "出席していない方の退席は記録できません。", "出席の方を選んでください。"};
    draft.file_under(*meeting);
    auto row = *found;
    if (draft.now() < row.arrived_at.value_or(meeting->opened_at.value_or(draft.now())))
        return Refusal{R20, "退席の時刻が、来た時刻より前です。", "時刻を確かめてください。"};
    row.left_at = draft.now();
    draft.put(row);
    return who(draft.record(), row) + "が退席";
}

Handled handle(Draft& draft, const SetOfficers& command) {
    const auto* found = draft.record().find<Meeting>(command.meeting);
    if (found == nullptr) return no_such_meeting();
    if (found->state == MeetingState::closed) return correct(draft, *found, command);
    if (is_over(*found)) return closed_meeting(*found);
    draft.file_under(*found);
    auto meeting = *found;
    name_officers(meeting, command);
    draft.put(meeting);
    return "司会と記録を決めた";
}

}  // namespace kasane::domain
