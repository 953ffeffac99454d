#include "domain/commands/command_schedule.hpp"

#include <algorithm>

#include "domain/commands/agenda_edit.hpp"
#include "domain/commands/draft.hpp"
#include "domain/queries/query.hpp"
#include "domain/queries/wording.hpp"
#include "domain/rules/checks.hpp"
#include "domain/rules/settings.hpp"

namespace kasane::domain {
namespace {

constexpr text::TimeOfDay usual_start{13 * 60 + 30};
constexpr text::TimeOfDay usual_end{15 * 60};

Refusal no_sitting() {
    return unfit("その開催がありません。", "会議の番号を確かめてください。");
}
Objection not_planned(const Record& record, SittingId sitting) {
    if (record.find<Sitting>(sitting) == nullptr) return no_sitting();
    for (const auto& meeting : meetings_of(record, sitting))
        if (meeting.state == MeetingState::cancelled)
            return unfit("この会議は中止になっています。", "新しい会議をつくってください。");
        else if (meeting.state != MeetingState::planned)
            return has_begun();
    return {};
}

Objection in_the_past(const Draft& draft, text::Date day) {
    if (day < draft.now().date)
        return unfit(text::wareki(day) + "は過ぎた日です。", "きょう以後の日を入れてください。");
    return {};
}

Objection bad_times(text::TimeOfDay starts_at, text::TimeOfDay ends_at, int ordinal) {
    if (starts_at < 0 || ends_at > 24 * 60 || ends_at <= starts_at)
        return unfit("会議の終わりが始まりより前です。", "始まりと終わりの時刻を確かめてください。");
    if (ordinal < 0) return unfit("回数が負の数です。", "第◯回の数を入れてください。");
    return {};
}

Meeting new_meeting(Draft& draft, SittingId sitting, text::Date day, MeetingKind kind) {
    const auto texts = texts_for(draft.record(), kind);
    Meeting meeting;
    meeting.id = draft.new_id<MeetingId>();
    meeting.sitting = sitting;
    meeting.block = static_cast<int>(meetings_of(draft.record(), sitting).size()) + 1;
    meeting.kind = kind;
    meeting.ordinal = next_ordinal(draft.record(), day, kind);
    meeting.starts_at = usual_start;
    meeting.ends_at = usual_end;
    meeting.convener = texts.convener;
    meeting.basis = texts.basis;
    meeting.secrecy_text = texts.secrecy_text;
    return meeting;
}

/// Those of the roster who were expected there are expected here, with their post of today.
void expect_the_same(Draft& draft, MeetingId from, MeetingId to) {
    for (const auto& row : attendances_of(draft.record(), from)) {
        const auto* person = draft.record().find<Person>(row.person);
        if (person == nullptr || row.arrived_at) continue;
        Attendance expected;
        expected.meeting = to;
        expected.person = person->id;
        expected.agency = person->agency;
        expected.post = person->post;
        expected.name = person->name;
        draft.put(expected);
    }
}

void copy_fixed_items(Draft& draft, const Meeting& from, const Meeting& to) {
    int seq = 0;
    for (const auto& item : agenda_of(draft.record(), from.id)) {
        if (item.kind == AgendaKind::support_case || item.kind == AgendaKind::topic ||
            item.kind == AgendaKind::after_reports)
            continue;
        AgendaItem copy;
        copy.id = draft.new_id<AgendaItemId>();
        copy.meeting = to.id;
        copy.seq = ++seq;
        copy.kind = item.kind;
        copy.title = item.title;
        copy.minutes = item.minutes;
        copy.presenter = item.presenter;
        draft.put(copy);
    }
    if (seq == 0) add_fixed_items(draft, to);
}

void copy_block(Draft& draft, const Meeting& like, const Sitting& to) {
    auto meeting = new_meeting(draft, to.id, to.date, like.kind);
    meeting.starts_at = like.starts_at;
    meeting.ends_at = like.ends_at;
    meeting.chair = like.chair;
    meeting.clerk = like.clerk;
    draft.put(meeting);
    copy_fixed_items(draft, like, meeting);
    expect_the_same(draft, like.id, meeting.id);
}

bool same_fiscal_year(const Record& record, const Meeting& meeting, text::Date day) {
    const auto* sitting = record.find<Sitting>(meeting.sitting);
    return sitting != nullptr && text::fiscal_year_number(sitting->date) == text::fiscal_year_number(day);
}

/// The numbers of a sitting that moves into another 年度 are those of that year.
void renumber_meetings(Draft& draft, SittingId sitting, text::Date day) {
    for (auto meeting : meetings_of(draft.record(), sitting)) {
        if (same_fiscal_year(draft.record(), meeting, day)) continue;
        meeting.ordinal = next_ordinal(draft.record(), day, meeting.kind);
        draft.put(meeting);
    }
}

AgendaItem continued(Draft& draft, const AgendaItem& from, MeetingId to, int seq) {
    auto item = from;
    item.id = draft.new_id<AgendaItemId>();
    item.meeting = to;
    item.seq = seq;
    item.started_at.reset();
    item.finished_at.reset();
    item.person_left_at.reset();
    draft.put(item);
    for (const auto agency : invited_to(draft.record(), from)) {
        const RowKey key{from.id.value, agency.value};
        if (draft.record().find<Invitation>(key) != nullptr) draft.put(Invitation{item.id, agency});
    }
    return item;
}

bool goes_on(const AgendaItem& item) {
    return item.kind == AgendaKind::opening || item.kind == AgendaKind::closing || !item.finished_at;
}

/// A case that ended since, or to which nobody agrees any more, is not taken along.
bool may_go_on(const Record& record, const AgendaItem& item) {
    const auto* support_case = item.support_case ? record.find<Case>(*item.support_case) : nullptr;
    if (support_case == nullptr) return true;
    return !has_ended(*support_case) && check_consent(record, item).empty();
}

void continue_block(Draft& draft, const Meeting& from, const Sitting& to) {
    auto meeting = new_meeting(draft, to.id, to.date, from.kind);
    if (same_fiscal_year(draft.record(), from, to.date)) meeting.ordinal = from.ordinal;
    meeting.starts_at = from.starts_at;
    meeting.ends_at = from.ends_at;
    meeting.chair = from.chair;
    meeting.clerk = from.clerk;
    draft.put(meeting);
    int seq = 0;
    for (const auto& item : agenda_of(draft.record(), from.id))
        if (goes_on(item) && may_go_on(draft.record(), item)) continued(draft, item, meeting.id, ++seq);
    expect_the_same(draft, from.id, meeting.id);
}

bool has_records(const Record& record, MeetingId meeting) {
    const auto of_meeting = [&](const auto& row) { return row.second.meeting == meeting; };
    const auto& gaps = record.rows<ResourceGap>();
    const auto& warnings = record.rows<WarningPassed>();
    return std::any_of(gaps.begin(), gaps.end(), of_meeting) ||
           std::any_of(warnings.begin(), warnings.end(), of_meeting);
}

bool has_unfinished(const Record& record, const Meeting& meeting) {
    const auto agenda = agenda_of(record, meeting.id);
    return std::any_of(agenda.begin(), agenda.end(), [](const AgendaItem& item) {
        return item.kind == AgendaKind::support_case && !item.finished_at;
    });
}

/// A block that never opened, while another of its sitting was held.
bool was_passed_over(const Draft& draft, const Meeting& meeting, const Sitting& sitting) {
    const auto blocks = meetings_of(draft.record(), meeting.sitting);
    return meeting.state == MeetingState::planned && sitting.date < draft.now().date &&
           std::any_of(blocks.begin(), blocks.end(),
                       [](const Meeting& block) { return block.state == MeetingState::closed; });
}

/// What goes on another day will not be held on this one.
void cancel_if_planned(Draft& draft, Meeting meeting) {
    if (meeting.state != MeetingState::planned) return;
    meeting.state = MeetingState::cancelled;
    draft.put(meeting);
}

}  // namespace

Handled handle(Draft& draft, const MakeSitting& command) {
    if (auto objection = in_the_past(draft, command.on)) return *objection;
    if (command.place.empty()) return unfit("場所がありません。", "会議の場所を入れてください。");
    const auto* like = command.like ? draft.record().find<Sitting>(*command.like) : nullptr;
    if (command.like && like == nullptr) return no_sitting();
    Sitting sitting;
    sitting.id = draft.new_id<SittingId>();
    sitting.date = command.on;
    sitting.place = command.place;
    draft.file_under(sitting.id);
    draft.put(sitting);
    if (like == nullptr) {
        const auto meeting = new_meeting(draft, sitting.id, command.on, MeetingKind::multi_layered_support);
        draft.put(meeting);
        add_fixed_items(draft, meeting);
    } else {
        for (const auto& block : meetings_of(draft.record(), like->id)) copy_block(draft, block, sitting);
    }
    return text::wareki(command.on) + "の会議（" + text::iso(command.on) + "）をつくった";
}

Handled handle(Draft& draft, const SetSitting& command) {
    if (auto objection = not_planned(draft.record(), command.sitting)) return *objection;
    if (auto objection = in_the_past(draft, command.on)) return *objection;
    if (command.place.empty()) return unfit("場所がありません。", "会議の場所を入れてください。");
    renumber_meetings(draft, command.sitting, command.on);
    auto sitting = *draft.record().find<Sitting>(command.sitting);
    sitting.date = command.on;
    sitting.place = command.place;
    draft.file_under(sitting.id);
    draft.put(sitting);
    return "日時と場所を直した";
}

Handled handle(Draft& draft, const PostponeSitting& command) {
    if (auto objection = not_planned(draft.record(), command.sitting)) return *objection;
    if (auto objection = in_the_past(draft, command.on)) return *objection;
    if (command.because.empty()) return unfit("延期の理由がありません。", "理由を一文で入れてください。");
    auto sitting = *draft.record().find<Sitting>(command.sitting);
    if (command.on == sitting.date) return unfit("同じ日です。", "延期する先の日を入れてください。");
    renumber_meetings(draft, command.sitting, command.on);
    if (!sitting.postponed_from) sitting.postponed_from = sitting.date;
    sitting.date = command.on;
    sitting.remark = command.because;
    draft.file_under(sitting.id);
    draft.put(sitting);
    return text::wareki(command.on) + "に延期（" + command.because + "）";
}

Handled handle(Draft& draft, const CancelSitting& command) {
    if (auto objection = not_planned(draft.record(), command.sitting)) return *objection;
    if (command.because.empty()) return unfit("中止の理由がありません。", "理由を一文で入れてください。");
    auto sitting = *draft.record().find<Sitting>(command.sitting);
    sitting.remark = command.because;
    draft.file_under(sitting.id);
    draft.put(sitting);
    for (auto meeting : meetings_of(draft.record(), sitting.id)) {
        for (const auto& item : agenda_of(draft.record(), meeting.id))
            send_back(draft, item, "会議の中止（" + command.because + "）");
        meeting.state = MeetingState::cancelled;
        draft.put(meeting);
    }
    return "会議を中止（" + command.because + "）";
}

Handled handle(Draft& draft, const ContinueSitting& command) {
    const auto* found = draft.record().find<Sitting>(command.sitting);
    if (found == nullptr) return no_sitting();
    if (command.on <= found->date)
        return unfit("続ける日が今回以前の日です。", "今回より後の日を入れてください。");
    if (auto objection = in_the_past(draft, command.on)) return *objection;
    for (const auto& [key, other] : draft.record().rows<Sitting>())
        if (other.continues == command.sitting)
            return unfit("この会議の続きは" + text::wareki(other.date) + "にあります。",
                         "その会議の次第を直してください。");
    std::vector<Meeting> unfinished;
    for (const auto& meeting : meetings_of(draft.record(), command.sitting)) {
        if (meeting.state == MeetingState::open)
            return unfit("開会中の会議があります。", "閉会してから、続きの会議をつくってください。");
        const bool held = meeting.state == MeetingState::closed;
        if ((held || was_passed_over(draft, meeting, *found)) && has_unfinished(draft.record(), meeting))
            unfinished.push_back(meeting);
    }
    if (unfinished.empty())
        return unfit("終わっていない議題がありません。", "「会議をつくる」で次の会議をつくってください。");
    Sitting sitting;
    sitting.id = draft.new_id<SittingId>();
    sitting.date = command.on;
    sitting.place = found->place;
    sitting.continues = found->id;
    draft.file_under(sitting.id);
    draft.put(sitting);
    for (const auto& meeting : unfinished) {
        continue_block(draft, meeting, sitting);
        cancel_if_planned(draft, meeting);
    }
    return text::wareki(command.on) + "に続ける";
}

Handled handle(Draft& draft, const AddBlock& command) {
    if (auto objection = not_planned(draft.record(), command.sitting)) return *objection;
    if (auto objection = bad_times(command.starts_at, command.ends_at, command.ordinal)) return *objection;
    const auto* sitting = draft.record().find<Sitting>(command.sitting);
    auto meeting = new_meeting(draft, command.sitting, sitting->date, command.kind);
    meeting.starts_at = command.starts_at;
    meeting.ends_at = command.ends_at;
    if (command.ordinal > 0) meeting.ordinal = command.ordinal;
    draft.file_under(meeting);
    draft.put(meeting);
    add_fixed_items(draft, meeting);
    return short_title_of(meeting) + "の時間区分を加えた";
}

Handled handle(Draft& draft, const SetBlock& command) {
    const auto* found = draft.record().find<Meeting>(command.meeting);
    if (found == nullptr) return no_such_meeting();
    if (found->state != MeetingState::planned) return has_begun();
    if (auto objection = bad_times(command.starts_at, command.ends_at, command.ordinal)) return *objection;
    auto meeting = *found;
    copy_fields(meeting, command);
    draft.file_under(meeting);
    draft.put(meeting);
    return short_title_of(meeting) + "の時間区分を直した";
}

Handled handle(Draft& draft, const RemoveBlock& command) {
    const auto* found = draft.record().find<Meeting>(command.meeting);
    if (found == nullptr) return no_such_meeting();
    if (found->state != MeetingState::planned) return has_begun();
    const auto removed = *found;
    if (meetings_of(draft.record(), removed.sitting).size() == 1)
        return unfit("時間区分が一つしかありません。", "会議をやめるときは、中止にしてください。");
    if (has_records(draft.record(), removed.id))
        return unfit("この時間区分には地域課題などの記録があります。", "外さずに、議題を減らしてください。");
    draft.file_under(removed.sitting);
    for (const auto& item : agenda_of(draft.record(), removed.id)) {
        send_back(draft, item, "時間区分を外した");
        remove_item(draft, item);
    }
    for (const auto& row : attendances_of(draft.record(), removed.id)) draft.erase<Attendance>(key_of(row));
    draft.erase<Meeting>(key_of(removed));
    int block = 0;
    for (auto meeting : meetings_of(draft.record(), removed.sitting)) {
        meeting.block = ++block;
        draft.put(meeting);
    }
    return short_title_of(removed) + "の時間区分を外した";
}

}  // namespace kasane::domain
