#include "document/agenda.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "document/handout.hpp"
#include "document/household.hpp"
#include "document/phrases.hpp"
#include "domain/queries/query.hpp"
#include "domain/queries/wording.hpp"

namespace kasane::document {
namespace {

using namespace domain;

/// Stricter than the minutes: a consent that was withdrawn takes the case off the agenda (R01).
bool hidden_on_agenda(const Record& record, const Meeting& meeting, CaseId id) {
    if (meeting.kind == MeetingKind::statutory_support) return false;
    const auto* support_case = record.find<Case>(id);
    return !support_case || support_case->route == CaseRoute::statutory ||
           consent_extent(record, id) == ConsentExtent::none;
}

std::string title_on_agenda(const Record& record, const Meeting& meeting, const AgendaItem& item) {
    if (item.support_case && hidden_on_agenda(record, meeting, *item.support_case))
        return "（同意が確かめられないため載せません）";
    auto title = title_of(record, item);
    if (item.kind == AgendaKind::homework && item.title.empty())
        title += in_brackets(fmt::format("{}件", homework_for_all(record, meeting).size()));
    return title;
}

AgendaRow row_of(const Record& record, const Meeting& meeting, const AgendaItem& item, int starts_at) {
    return {std::to_string(item.seq),
            text::clock(starts_at),
            title_on_agenda(record, meeting, item),
            item.timing ? std::string(label(*item.timing)) : std::string{},
            agency_or(record, item.presenter, ""),
            item.minutes > 0 ? std::to_string(item.minutes) : std::string{},
            item.paper};
}

std::vector<AgendaRow> agenda_rows(const Record& record, const Meeting& meeting) {
    std::vector<AgendaRow> rows;
    const auto starts = planned_starts(record, meeting.id);
    for (const auto& item : agenda_of(record, meeting.id))
        rows.push_back(row_of(record, meeting, item, starts.at(rows.size())));
    return rows;
}

std::string switch_notice(const Record& record, const Meeting& meeting) {
    for (const auto& later : meetings_of(record, meeting.sitting)) {
        if (later.block <= meeting.block) continue;
        return fmt::format("{}から {}{}に切り替えます。出席は案内した方に限ります。",
                           text::spoken_clock(later.starts_at), label(later.kind), in_brackets(later.basis));
    }
    return {};
}

std::string items_open_to(const Record& record, const std::vector<AgendaItem>& agenda, AgencyId agency) {
    std::vector<std::string> numbers;
    std::size_t cases = 0;
    for (const auto& item : agenda) {
        if (item.kind != AgendaKind::support_case) continue;
        ++cases;
        const auto invited = invited_to(record, item);
        if (std::find(invited.begin(), invited.end(), agency) != invited.end())
            numbers.push_back(std::to_string(item.seq));
    }
    if (numbers.size() == cases) return "全体";
    return numbers.empty() ? "ケース以外" : joined(numbers, "・");
}

std::vector<InvitedRow> invited_rows(const Record& record, const Meeting& meeting) {
    std::vector<InvitedRow> rows;
    const auto agenda = agenda_of(record, meeting.id);
    for (const auto& person : attendances_of(record, meeting.id)) {
        if (meeting.state == MeetingState::planned && person.presence == Presence::absent) continue;
        const auto* agency = record.find<Agency>(person.agency);
        rows.push_back({agency_name(record, person.agency), person.post, person.name,
                        agency ? std::string(label(agency->category)) : std::string{},
                        items_open_to(record, agenda, person.agency)});
    }
    return rows;
}

std::string copy_number(const Record& record, const Meeting& meeting) {
    const int copies = copies_of(record, meeting);
    return fmt::format("資料番号　　／{}部　会議後回収", copies > 0 ? std::to_string(copies) : "　");
}

std::string notice_of(const Record& record, const Meeting& meeting, const Sitting& sitting) {
    if (meeting.state == MeetingState::cancelled) return "中止になりました" + in_brackets(sitting.remark);
    const auto* before = sitting.continues ? record.find<Sitting>(*sitting.continues) : nullptr;
    if (before) return text::month_day(before->date) + "の会議の続きです。";
    if (!sitting.postponed_from) return {};
    return text::month_day(*sitting.postponed_from) + "から延期しました" + in_brackets(sitting.remark);
}

}  // namespace

AgendaPaper agenda_paper(const Record& record, MeetingId id, text::DateTime now) {
    const auto* meeting = record.find<Meeting>(id);
    const auto* sitting = meeting ? record.find<Sitting>(meeting->sitting) : nullptr;
    if (!sitting) return {};
    AgendaPaper paper;
    paper.copy_number = copy_number(record, *meeting);
    paper.title = title_of(record, *meeting);
    paper.when = fmt::format("{}　{}から{}まで", text::wareki_with_weekday(sitting->date),
                             text::spoken_clock(meeting->starts_at), text::spoken_clock(meeting->ends_at));
    paper.place = sitting->place;
    paper.items = agenda_rows(record, *meeting);
    paper.switch_notice = switch_notice(record, *meeting);
    paper.notice = notice_of(record, *meeting, *sitting);
    paper.homework = homework_for_all(record, *meeting);
    paper.left_over = left_over(record, *meeting);
    paper.invited = invited_rows(record, *meeting);
    paper.made_on = text::wareki(now.date);
    return paper;
}

}  // namespace kasane::document
