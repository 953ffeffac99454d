#include "document/case_sheet.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "document/meeting_words.hpp"
#include "domain/queries/minutes.hpp"
#include "domain/queries/query.hpp"
#include "domain/queries/wording.hpp"

namespace kasane::document {
namespace {

using namespace domain;

CaseRecord record_of(const ItemScope& scope, const Naming& naming) {
    const auto item = item_record(scope);
    CaseRecord out;
    out.meeting = title_of(scope.record, scope.meeting);
    out.when = held_text(scope.meeting, scope.sitting);
    out.notice = state_notice(scope.meeting);
    out.place = scope.sitting.place;
    out.timing = scope.item.timing ? std::string(label(*scope.item.timing)) : "";
    out.state = label(scope.meeting.minutes_state);
    out.version = fmt::format("第{}版", version_at_hand(scope.record, scope.meeting.id).number);
    out.facts = fact_rows(item, FactsOf::whole);
    out.information = item.information;
    out.roles = item.roles;
    out.homework = homework_of_case(scope.record, scope.meeting, scope.support_case->id, naming);
    return out;
}

/// What was done to the paper, and what not: every word of it has to be true of every case.
std::string disclosure_notice(bool has_others) {
    const std::string read = "お渡しする前に、係の方が全文を読んで確かめてください。";
    const std::string outside = "支援会議の記録は含みません。";
    if (!has_others)
        return read + "\nほかに世帯員がいないため、■■としたところはありません。" +
               "世帯の外の方にふれるところも、そのままです。" + outside;
    return read +
           "■■は自動で付けたもので、足りないことも、余ることもあります。原本のケース別記録と見比べてください"
           "。\n" +
           "■■としたところ　ほかの世帯員の氏名・目標の言葉・同意。請求した方だけのことと確かでない文" +
           "（請求した方を指していない文、ほかの世帯員にもふれる文）と、その文の機関・期限・支援決定。\n" +
           "伏せていないところ　請求した方の言葉と同意（ほかの世帯員を指す文を除く）。確認項目、判断、" +
           "モニタリング、窓口など世帯全体のこと。機関と職員の名。世帯の外の方にふれるところ。\n" + outside;
}

}  // namespace

CaseSheetPaper case_sheet(const MeetingRecord& records, MeetingId meeting_id, CaseId case_id, Level level,
                          text::DateTime now) {
    const auto& record = records.then;
    const Naming naming{level};
    CaseSheetPaper paper;
    const auto* meeting = record.find<Meeting>(meeting_id);
    const auto* sitting = meeting ? record.find<Sitting>(meeting->sitting) : nullptr;
    if (!sitting) return paper;
    for (const auto& item : agenda_of(record, meeting_id)) {
        if (item.support_case != case_id) continue;
        const auto scope = scope_of(records, *meeting, *sitting, item, naming);
        if (!scope.support_case) continue;
        paper.records.push_back(record_of(scope, naming));
        paper.number = scope.support_case->number;
        paper.calling_name = scope.support_case->calling_name;
        paper.household = scope.household.complete ? scope.shown(scope.support_case->household) : "";
        paper.members = members_text(record, scope.household, naming);
    }
    paper.level = label(level);
    if (!record.rows<Town>().empty()) paper.retention = record.rows<Town>().begin()->second.retention;
    paper.made_on = text::wareki(now.date);
    return paper;
}

std::vector<HeldItem> held_items(const Record& record, CaseId support_case) {
    std::vector<std::pair<text::Date, HeldItem>> held;
    for (const auto& [key, item] : record.rows<AgendaItem>()) {
        const auto* meeting = record.find<Meeting>(item.meeting);
        const auto* sitting = meeting ? record.find<Sitting>(meeting->sitting) : nullptr;
        if (item.support_case != support_case || !sitting) continue;
        if (meeting->state != MeetingState::closed) continue;
        held.emplace_back(sitting->date, HeldItem{meeting->id, item.id});
    }
    std::stable_sort(held.begin(), held.end(),
                     [](const auto& one, const auto& other) { return one.first < other.first; });
    std::vector<HeldItem> items;
    for (const auto& [day, item] : held) items.push_back(item);
    return items;
}

std::optional<CaseRecord> case_record(const MeetingRecord& records, const HeldItem& held,
                                      const Naming& naming) {
    const auto& meeting = *records.then.find<Meeting>(held.meeting);
    const auto& sitting = *records.then.find<Sitting>(meeting.sitting);
    const auto scope = scope_of(records, meeting, sitting, *records.then.find<AgendaItem>(held.item), naming);
    if (!scope.support_case) return {};
    return record_of(scope, naming);
}

void hide_helpers(CaseRecord& record) {
    std::erase_if(record.facts, [](const FactRow& row) { return row.label == "取扱い"; });
    for (auto& row : record.facts)
        if (row.label.find("窓口") != std::string::npos || row.label.find("伝える") != std::string::npos)
            row.text = struck_out;
}

DisclosurePaper disclosure_paper(const Record& record, CaseId support_case, MemberId member,
                                 std::vector<CaseRecord> records, text::DateTime now) {
    DisclosurePaper paper;
    const auto* found = record.find<Case>(support_case);
    const auto* person = record.find<Member>(member);
    if (!found || !person) return paper;
    paper.number = found->number;
    paper.member = person->name;
    paper.notice = disclosure_notice(members_of(record, support_case).size() > 1);
    paper.records = std::move(records);
    paper.made_on = text::wareki(now.date);
    return paper;
}

}  // namespace kasane::document
