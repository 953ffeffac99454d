#include "domain/commands/command_minutes.hpp"

#include "domain/commands/correction.hpp"
#include "domain/commands/draft.hpp"
#include "domain/queries/minutes.hpp"
#include "domain/queries/query.hpp"
#include "domain/queries/wording.hpp"
#include "domain/rules/checks.hpp"
#include "domain/rules/settings.hpp"

namespace kasane::domain {
namespace {

/// The row of somebody who came, or nullptr.
const Attendance* who_came(const Record& record, const Meeting& meeting, std::optional<PersonId> person) {
    const auto* row = person ? record.find<Attendance>(RowKey{meeting.id.value, person->value}) : nullptr;
    return row != nullptr && came(*row) ? row : nullptr;
}

/// Minutes name who wrote them and who checked them.
Objection officers_missing(const Record& record, const Meeting& meeting) {
    constexpr auto remedy = "出席した方から、司会と記録を決めてください。";
    if (who_came(record, meeting, meeting.clerk) == nullptr)
        return done_by<SetOfficers>(unfit("会議録の作成者（記録）が決まっていません。", remedy));
    if (who_came(record, meeting, meeting.chair) == nullptr)
        return done_by<SetOfficers>(unfit("会議録の確認者（司会）が決まっていません。", remedy));
    return {};
}

Objection wrong_checker(const Record& record, const Meeting& meeting, const SetMinutesState& command) {
    const auto checker = command.checker ? command.checker : meeting.checker;
    if (!checker && town_of(record).checkers == chair_and_member_check)
        return unfit("確認した構成員が決まっていません。", "確認した方を選んで、確認済にしてください。");
    if (!checker) return {};
    if (checker == meeting.chair)
        return unfit("この会議の司会の方です。", "司会のほかに、出席した方から選んでください。");
    if (who_came(record, meeting, checker) == nullptr)
        return unfit("この会議に出席していない方です。", "出席した方から選んでください。");
    return {};
}

Objection wrong_step(const Record& record, const Meeting& meeting, const SetMinutesState& command) {
    const bool is_final = command.state == MinutesState::final;
    if (is_final && meeting.minutes_state != MinutesState::checked)
        return unfit("会議録はまだ確認済ではありません。",
                     "確認済にして決裁を受けてから、確定してください。");
    if (!is_final && command.state != MinutesState::checked) return {};
    if (auto refusal = officers_missing(record, meeting)) return refusal;
    return wrong_checker(record, meeting, command);
}

/// Everybody who was there is asked, once.
void ask_all(Draft& draft, const Meeting& meeting) {
    for (const auto& row : attendances_of(draft.record(), meeting.id)) {
        const RowKey key{meeting.id.value, row.person.value};
        if (came(row) && draft.record().find<MinutesReply>(key) == nullptr)
            draft.put(MinutesReply{meeting.id, row.person, draft.now()});
    }
}

void make_final(Draft& draft, const Meeting& meeting, const std::string& actor) {
    auto version = version_at_hand(draft.record(), meeting.id);
    if (version.number == 1) {
        version.opened_at = draft.now();
        version.opened_by = actor;
    }
    version.final_at = draft.now();
    version.final_by = actor;
    draft.put(version);
}

}  // namespace

Handled handle(Draft& draft, const SetMinutesState& command) {
    const auto* found = draft.record().find<Meeting>(command.meeting);
    if (auto refusal = why_not_correct(found)) return *refusal;
    if (auto refusal = wrong_step(draft.record(), *found, command)) return *refusal;
    draft.file_under(*found);
    auto meeting = *found;
    meeting.minutes_state = command.state;
    if (command.checker) meeting.checker = command.checker;
    if (command.state == MinutesState::draft || command.state == MinutesState::circulating)
        meeting.checker.reset();
    draft.put(meeting);
    if (command.state == MinutesState::circulating) ask_all(draft, meeting);
    if (command.state == MinutesState::final) make_final(draft, meeting, draft.actor());
    return short_title_of(meeting) + "の会議録を" + std::string(label(command.state)) + "に";
}

Handled handle(Draft& draft, const ReplyToMinutes& command) {
    const auto* meeting = draft.record().find<Meeting>(command.meeting);
    if (auto refusal = why_not_correct(meeting)) return *refusal;
    const auto* found =
        draft.record().find<MinutesReply>(RowKey{command.meeting.value, command.person.value});
    if (found == nullptr)
        return unfit("この方には会議録を照会していません。", "照会中にしてから、答えを入れてください。");
    if (command.on > draft.now().date)
        return unfit(text::wareki(command.on) + "はまだ来ていない日です。", "答えた日を入れてください。");
    if (command.on < found->asked_at.date)
        return unfit(text::wareki(command.on) + "は、照会した" + text::wareki(found->asked_at.date) +
                         "より前の日です。",
                     "答えた日を入れてください。");
    draft.file_under(*meeting);
    auto reply = *found;
    reply.answered_on = command.on;
    reply.text = command.text;
    draft.put(reply);
    const auto who = draft.record().find<Person>(command.person)->name;
    return who + "から会議録への答え：" + (reply.text.empty() ? "異議なし" : "直してほしいことがある");
}

Handled handle(Draft& draft, const AmendNote& command) {
    const auto* item = draft.record().find<AgendaItem>(command.item);
    if (item == nullptr) return unfit("その議題がありません。", "議題の番号を確かめてください。");
    const auto* meeting = draft.record().find<Meeting>(item->meeting);
    if (meeting != nullptr && meeting->state == MeetingState::closed) {
        if (auto refusal = why_not_correct(meeting)) return *refusal;
    } else if (auto refusal = why_not_change(draft.record(), *item)) {
        return *refusal;
    }
    const auto notes = notes_of(draft.record(), item->id);
    if (command.number < 1 || command.number > static_cast<int>(notes.size()))
        return unfit("その要点がありません。", "議題の中の何番目の要点かを確かめてください。");
    if (command.text.empty()) return unfit("要点の文がありません。", "直した文を入れてください。");
    draft.file_under(*item);
    auto note = notes[static_cast<std::size_t>(command.number) - 1];
    if (const auto* found = homework_of(draft.record(), note)) {
        auto homework = *found;
        homework.text = command.text;
        draft.put(homework);
    }
    note.text = command.text;
    draft.put(note);
    const auto name = item_name(draft.record(), *item);
    const bool is_over = meeting != nullptr && meeting->state == MeetingState::closed;
    const auto also = is_over ? ask_again(draft, item->meeting) : std::string();
    return name + "の要点" + std::to_string(command.number) + "を直した" + also;
}

Handled handle(Draft& draft, const CorrectMinutes& command) {
    const auto* found = draft.record().find<Meeting>(command.meeting);
    if (found == nullptr) return unfit("その会議がありません。", "会議の番号を確かめてください。");
    if (found->minutes_state != MinutesState::final)
        return unfit("会議録はまだ確定していません。", "いまの版をそのまま直してください。");
    if (command.because.empty()) return refuse_by(R24, "訂正の理由がありません。");
    draft.file_under(*found);
    auto meeting = *found;
    meeting.minutes_state = MinutesState::draft;
    meeting.checker.reset();
    draft.put(meeting);
    forget_replies(draft, meeting.id);
    const auto number = static_cast<int>(versions_of(draft.record(), meeting.id).size()) + 1;
    draft.put(MinutesVersion{meeting.id, number, draft.now(), draft.actor(), command.because});
    return short_title_of(meeting) + "の会議録の訂正（第" + std::to_string(number) + "版）を始めた";
}

}  // namespace kasane::domain
