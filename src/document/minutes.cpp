#include "document/minutes.hpp"

#include <algorithm>
#include <iterator>
#include <sstream>

#include <fmt/format.h>

#include "document/handout.hpp"
#include "document/meeting_words.hpp"
#include "document/outcome_text.hpp"
#include "document/phrases.hpp"
#include "domain/queries/minutes.hpp"
#include "domain/queries/query.hpp"
#include "domain/queries/wording.hpp"

namespace kasane::document {
namespace {

using namespace domain;

void fill_town(MinutesPaper& paper, const Record& record) {
    if (record.rows<Town>().empty()) return;
    const auto& town = record.rows<Town>().begin()->second;
    paper.document_number = town.document_number;
    paper.retention = town.retention;
    std::istringstream boxes(town.seal_boxes);
    for (std::string box; boxes >> box;) paper.seal_boxes.push_back(box);
    if (!paper.seal_boxes.empty()) paper.seal_title = town.seal_title;
}

const std::string not_collected = "回収の記録なし";

std::string collected_words(const Sitting& sitting) {
    if (!sitting.collected) return not_collected;
    if (*sitting.collected == sitting.copies) return fmt::format("回収 {}部", sitting.copies);
    return fmt::format("回収 {}部、未回収 {}部", *sitting.collected, sitting.copies - *sitting.collected);
}

std::string handouts_text(const Record& record, const Meeting& meeting, const Sitting& sitting) {
    std::vector<std::string> papers;
    for (const auto& item : agenda_of(record, meeting.id))
        if (std::find(papers.begin(), papers.end(), item.paper) == papers.end()) papers.push_back(item.paper);
    const auto numbers = joined(papers, "・");
    const auto which = numbers.empty() ? std::string{} : "資料 " + numbers;
    const bool is_counted = sitting.copies > 0 && meeting.block == 1;
    const int copies = copies_of(record, meeting);
    if (copies == 0 || (which.empty() && !is_counted)) return which.empty() ? "なし" : which;
    const std::string came = meeting.state == MeetingState::closed ? "した" : "する";
    const auto collected =
        is_counted ? collected_words(sitting) : "対面で出席" + came + "人数。" + not_collected;
    return joined({which, fmt::format("{}部", copies) + in_brackets(collected)}, "　");
}

/// The clock of the next sitting is that of its first block.
std::string next_sitting(const Meeting& meeting, const Sitting& sitting) {
    if (!sitting.next_on) return "未定";
    const bool clock_is_ours = sitting.next_at && meeting.block == 1;
    return joined({text::wareki_with_weekday(*sitting.next_on),
                   clock_is_ours ? text::spoken_clock(*sitting.next_at) + "から" : "", sitting.next_place},
                  "　");
}

ResultRow result_row(const ItemScope& scope, const Case& support_case) {
    return {std::to_string(scope.item.seq), joined({support_case.number, support_case.calling_name}, "　"),
            scope.item.timing ? std::string(label(*scope.item.timing)) : std::string{}, judgement_text(scope),
            next_text(scope)};
}

void fill_items(MinutesPaper& paper, const MeetingRecord& records, const Meeting& meeting,
                const Sitting& sitting, const Naming& naming) {
    for (const auto& item : agenda_of(records.then, meeting.id)) {
        const auto scope = scope_of(records, meeting, sitting, item, naming);
        if (scope.support_case) paper.results.push_back(result_row(scope, *scope.support_case));
        auto item_paper = item_record(scope);
        if (is_recorded(item_paper, item)) paper.items.push_back(std::move(item_paper));
    }
}

std::vector<GapRow> gap_rows(const Record& record, const Meeting& meeting) {
    std::vector<GapRow> rows;
    for (const auto& gap : gaps_of(record, meeting.id)) {
        const auto* item = gap.item ? record.find<AgendaItem>(*gap.item) : nullptr;
        // A 地域課題 is kept without personal data: even a 呼称 of a member does not belong into it (R16).
        rows.push_back({std::to_string(rows.size() + 1), shown({}, gap.text),
                        item ? fmt::format("議題{}", item->seq) : std::string{},
                        gap.forum.empty() ? "未定" : gap.forum});
    }
    return rows;
}

/// The chair, and where the town asks for it one member beside.
std::string checker_text(const Record& record, const Meeting& meeting) {
    const auto chair = person_at(record, meeting.id, meeting.chair);
    const auto both = joined({chair, person_at(record, meeting.id, meeting.checker)}, "、");
    if (both.empty()) return "未定";
    const bool checked =
        meeting.minutes_state == MinutesState::checked || meeting.minutes_state == MinutesState::final;
    return checked ? both : both + "（確認前）";
}

/// 「12名に照会、10名が回答（直してほしいこと 1件）」
std::string inquiry_text(const Record& record, const Meeting& meeting) {
    const auto replies = replies_of(record, meeting.id);
    if (replies.empty()) return {};
    const auto answered = std::count_if(replies.begin(), replies.end(), [](const MinutesReply& reply) {
        return reply.answered_on.has_value();
    });
    const auto wishes = std::count_if(replies.begin(), replies.end(),
                                      [](const MinutesReply& reply) { return !reply.text.empty(); });
    return fmt::format("{}に{}名へ照会、{}名が回答{}", text::wareki(replies.front().asked_at.date),
                       replies.size(), answered,
                       in_brackets(wishes == 0 ? "" : fmt::format("直してほしいこと {}件", wishes)));
}

std::string numbered(int version) {
    return fmt::format("第{}版", version);
}

VersionRow version_row(const MinutesVersion& version, const DestroyedVersions& destroyed) {
    const auto when = version.final_at && version.final_at->date != text::Date{}
                          ? text::wareki(version.final_at->date) + " " + spoken(*version.final_at)
                          : std::string("作業中");
    VersionRow row{numbered(version.number), when, version.final_by, version.because};
    const auto gone = destroyed.find(version.number);
    if (gone == destroyed.end()) return row;
    row.because = joined({version.because, "廃棄済" + in_brackets(destruction_text(gone->second)),
                          "SHA-256　Markdown " + version.markdown_sha256, "PDF " + version.pdf_sha256},
                         "\n");
    return row;
}

/// The version in force, where it was destroyed.
std::optional<std::pair<int, DestroyedVersion>> destroyed_in_force(const Record& record, MeetingId id,
                                                                   const DestroyedVersions& destroyed) {
    const auto* meeting = record.find<Meeting>(id);
    if (meeting == nullptr || meeting->minutes_state != MinutesState::final) return {};
    const auto found = destroyed.find(version_at_hand(record, id).number);
    if (found == destroyed.end()) return {};
    return *found;
}

std::string destroyed_notice(const Record& record, MeetingId meeting, const DestroyedVersions& destroyed) {
    const auto gone = destroyed_in_force(record, meeting, destroyed);
    if (!gone) return {};
    return "確定した" + numbered(gone->first) + "は廃棄済です" + in_brackets(destruction_text(gone->second)) +
           "。これは残っている記録からつくり直したもので、確定した会議録ではありません。";
}

/// What the version at hand says, with persons named as in what is filed: else every name of an 原本 would
/// look like a correction.
std::string said_as_filed(const MinutesPaper& paper, const Record& record, MeetingId meeting,
                          const Naming& naming) {
    return naming.level == Naming{}.level ? said_by(paper) : said_by(minutes_paper(record, meeting, {}));
}

/// Each version against the one before; the one at hand is compared as it stands.
void fill_versions(MinutesPaper& paper, const Record& record, MeetingId meeting, const MinutesTerms& terms) {
    auto said = terms.filed;
    for (const auto& version : versions_of(record, meeting))
        paper.versions.push_back(version_row(version, terms.destroyed));
    const auto number = version_at_hand(record, meeting).number;
    paper.version = numbered(number);
    if (!said.empty() && !said.contains(number))
        said.emplace(number, said_as_filed(paper, record, meeting, terms.naming));
    if (said.empty()) return;
    for (auto later = std::next(said.begin()); later != said.end(); ++later) {
        auto rows = corrections_between(std::prev(later)->second, later->second, numbered(later->first));
        std::move(rows.begin(), rows.end(), std::back_inserter(paper.corrections));
    }
}

}  // namespace

std::string minutes_state_word(const Record& record, MeetingId id, const DestroyedVersions& destroyed) {
    if (destroyed_in_force(record, id, destroyed)) return "廃棄済";
    const auto* meeting = record.find<Meeting>(id);
    return meeting == nullptr ? std::string() : std::string(label(meeting->minutes_state));
}

std::string destruction_text(const DestroyedVersion& destroyed) {
    return joined({destroyed.at ? text::wareki(destroyed.at->date) : std::string(), destroyed.because}, "、");
}

MinutesPaper minutes_paper(const MeetingRecord& records, MeetingId id, text::DateTime now,
                           const MinutesTerms& terms) {
    const auto& record = records.then;
    const auto* meeting = record.find<Meeting>(id);
    const auto* sitting = meeting ? record.find<Sitting>(meeting->sitting) : nullptr;
    if (!sitting) return {};
    MinutesPaper paper;
    if (terms.naming.level == Level::original) paper.original = label(Level::original);
    fill_town(paper, record);
    paper.title = title_of(record, *meeting);
    paper.state = minutes_state_word(record, id, terms.destroyed);
    paper.state_notice = joined({state_notice(*meeting), destroyed_notice(record, id, terms.destroyed)}, "");
    paper.kind_and_basis = std::string(label(meeting->kind)) + in_brackets(meeting->basis);
    paper.when = held_text(*meeting, *sitting);
    paper.place = sitting->place + (is_anyone_online(record, id) ? "（一部オンライン）" : "");
    paper.convener = meeting->convener;
    paper.handouts = handouts_text(record, *meeting, *sitting);
    paper.attendees = attendee_rows(record, *meeting);
    paper.absentees = absentees(record, *meeting);
    paper.warnings = passed_warnings(record, id);
    fill_items(paper, records, *meeting, *sitting, terms.naming);
    paper.former_homework = former_homework(record, *meeting, terms.naming);
    paper.homework = new_homework(record, *meeting, terms.naming);
    paper.gaps = gap_rows(record, *meeting);
    paper.next = next_sitting(*meeting, *sitting);
    paper.author = person_at(record, id, meeting->clerk);
    if (paper.author.empty()) paper.author = "未定";
    paper.checker = checker_text(record, *meeting);
    paper.inquiry = inquiry_text(record, *meeting);
    paper.made_on = text::wareki(now.date);
    fill_versions(paper, record, id, terms);
    return paper;
}

}  // namespace kasane::document
