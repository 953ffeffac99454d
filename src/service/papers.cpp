#include "service/papers.hpp"

#include <algorithm>

#include "document/agenda.hpp"
#include "document/case_sheet.hpp"
#include "document/handout.hpp"
#include "document/minutes.hpp"
#include "document/reading_copy.hpp"
#include "document/slip.hpp"
#include "domain/commands/retrospect.hpp"
#include "domain/queries/minutes.hpp"
#include "domain/queries/query.hpp"
#include "domain/queries/wording.hpp"
#include "domain/rules/settings.hpp"
#include "service/minutes_archive.hpp"
#include "service/retrospect.hpp"
#include "service/templates.hpp"

namespace kasane::service {
namespace {

using Made = Result<Paper>;

template <class DocumentPaper>
Made filled(const DocumentPaper& paper) {
    auto markdown = fill_template(paper);
    if (const auto* problem = problem_in(markdown)) return *problem;
    return Paper{{std::get<std::string>(std::move(markdown))}};
}

Problem no_meeting() {
    return {"その会議がありません。", "会議の番号を確かめてください。"};
}

/// A version is had as it was filed, or not at all.
Problem not_to_be_had(int version, bool is_filed, document::Level level) {
    const auto which = "会議録の第" + std::to_string(version) + "版は、";
    if (!is_filed)
        return {which + "確定したものの中にありません。",
                "版の番号を確かめるか、--version を付けずに出してください。"};
    return {which + "確定したときの配付用だけがあり、" + std::string(domain::label(level)) + "はありません。",
            "--level か --version の、どちらかを外してください。"};
}

/// 「Markdown 9f86…、PDF 60f0…」
std::string hashes_of(const domain::Record& record, domain::MeetingId meeting, int number) {
    const auto* version = record.find<domain::MinutesVersion>(domain::RowKey{meeting.value, number});
    return version == nullptr ? std::string()
                              : "Markdown " + version->markdown_sha256 + "、PDF " + version->pdf_sha256;
}

/// By it whoever holds the file can show that it is what was filed.
std::string proof_of(const domain::Record& record, const store::FiledMinutes& filed) {
    return "会議録の第" + std::to_string(filed.number) + "版（確定）の SHA-256　" +
           hashes_of(record, filed.meeting, filed.number);
}

Problem destroyed_problem(const domain::Record& record, domain::MeetingId meeting, int number,
                          const document::DestroyedVersion& destroyed) {
    const auto hashes = hashes_of(record, meeting, number);
    return {"会議録の第" + std::to_string(number) + "版は廃棄済です（" +
                document::destruction_text(destroyed) + "）。",
            "残っているのは SHA-256 だけです（" + hashes +
                "）。残っている記録からつくるなら、--version も --level も付けずに出してください。"};
}

/// Whether the minutes are final, and were filed.
bool is_filed_final(const domain::Record& record, domain::MeetingId meeting) {
    const auto* row = record.find<domain::Meeting>(meeting);
    return row != nullptr && row->minutes_state == domain::MinutesState::final &&
           !domain::version_at_hand(record, meeting).markdown_sha256.empty();
}

Problem only_as_filed(const domain::Record& record, domain::MeetingId meeting, document::Level level) {
    auto problem = not_to_be_had(domain::version_at_hand(record, meeting).number, true, level);
    problem.remedy = level == document::Level::reading
                         ? "閲覧には reading-copy を使ってください。"
                         : "--level を付けずに出してください。氏名のある紙は sheet です。";
    return problem;
}

}  // namespace

Made PaperMaker::make(const PaperWanted& wanted) {
    if (wanted.kind == PaperKind::disclosure) return disclosure(wanted);
    const auto* row = record_.find<domain::Meeting>(wanted.meeting);
    if (row == nullptr || record_.find<domain::Sitting>(row->sitting) == nullptr) return no_meeting();
    const auto read = sources(wanted.meeting);
    if (const auto* problem = problem_in(read)) return *problem;
    const auto& from = *std::get<const PaperSources*>(read);
    switch (wanted.kind) {
        case PaperKind::minutes:
            return minutes(wanted, from);
        case PaperKind::sheet:
            return sheet(wanted, from);
        case PaperKind::slip:
            return slip(wanted, from);
        case PaperKind::handout:
            return handout(wanted);
        case PaperKind::reading_copy:
            return filled(
                document::reading_paper({from.then, record_}, wanted.meeting, now_, from.destroyed));
        case PaperKind::agenda:
        case PaperKind::disclosure:
            break;
    }
    return agenda(*row, from);
}

Result<const PaperSources*> PaperMaker::sources(domain::MeetingId meeting) {
    if (const auto read = sources_.find(meeting); read != sources_.end()) return &read->second;
    auto left = as_meeting_left_it(store_, record_, meeting);
    if (const auto* problem = problem_in(left)) return *problem;
    PaperSources read{std::get<domain::Record>(std::move(left)), {}};
    if (store_ != nullptr) {
        auto destroyed = destroyed_versions(*store_, record_, meeting);
        if (const auto* problem = problem_in(destroyed)) return *problem;
        read.destroyed = std::get<document::DestroyedVersions>(std::move(destroyed));
    }
    return &sources_.emplace(meeting, std::move(read)).first->second;
}

Result<const domain::Record*> PaperMaker::found(domain::MeetingId meeting) {
    if (const auto read = found_.find(meeting); read != found_.end()) return &read->second;
    auto read = as_meeting_found_it(store_, record_, meeting);
    if (const auto* problem = problem_in(read)) return *problem;
    return &found_.emplace(meeting, std::get<domain::Record>(std::move(read))).first->second;
}

Made PaperMaker::minutes(const PaperWanted& wanted, const PaperSources& from) {
    const auto filed = store_ == nullptr ? Result<std::vector<store::FiledMinutes>>{}
                                         : filed_versions(*store_, record_, wanted.meeting);
    if (const auto* problem = problem_in(filed)) return *problem;
    const auto& versions = std::get<std::vector<store::FiledMinutes>>(filed);
    const auto level = wanted.level.value_or(*spec_of(wanted.kind).levels.front());
    const auto* held = held_version(record_, versions, wanted.meeting, wanted.version);
    if (held != nullptr && level == document::Level::distribution)
        return Paper{
            .documents = {held->markdown}, .filed_pdf = held->pdf, .notice = proof_of(record_, *held)};
    const auto number = wanted.version != 0 || level == document::Level::distribution
                            ? wanted.version
                            : domain::version_at_hand(record_, wanted.meeting).number;
    if (const auto gone = from.destroyed.find(number); gone != from.destroyed.end())
        return destroyed_problem(record_, wanted.meeting, number, gone->second);
    if (wanted.version != 0) return not_to_be_had(wanted.version, held != nullptr, level);
    if (is_filed_final(record_, wanted.meeting) && level != document::Level::distribution)
        return only_as_filed(record_, wanted.meeting, level);
    if (level == document::Level::reading) {
        auto copy = wanted;
        copy.kind = PaperKind::reading_copy;
        return make(copy);
    }
    return filled(document::minutes_paper({from.then, record_}, wanted.meeting, now_,
                                          {{level}, said_by_versions(versions), from.destroyed}));
}

Made PaperMaker::sheet(const PaperWanted& wanted, const PaperSources& from) const {
    const auto level = wanted.level.value_or(*spec_of(wanted.kind).levels.front());
    if (level == document::Level::reading)
        return Problem{"ケース別記録に閲覧用はありません。", "閲覧には reading-copy を使ってください。"};
    auto paper = document::case_sheet({from.then, record_}, wanted.meeting, wanted.support_case, level, now_);
    if (paper.records.empty())
        return Problem{"この会議で扱ったケースではないか、同意がないため載せられません。",
                       "会議とケースの番号を確かめてください。"};
    for (auto& record : paper.records)
        record.state = document::minutes_state_word(from.then, wanted.meeting, from.destroyed);
    return filled(paper);
}

Made PaperMaker::slip(const PaperWanted& wanted, const PaperSources& from) const {
    const auto outgoing = domain::as_consented_now(from.then, record_);
    auto paper = document::slip_paper({outgoing, record_}, wanted.meeting, wanted.agency, now_);
    if (document::asks_for_nothing(paper))
        return Problem{"この機関には、案内したケースの役割も宿題もありません。",
                       "役割のある機関を指定してください。"};
    paper.state = document::minutes_state_word(from.then, wanted.meeting, from.destroyed);
    return filled(paper);
}

Made PaperMaker::agenda(const domain::Meeting& meeting, const PaperSources& from) {
    // While the meeting goes on, what it puts on its agenda is on the next print.
    if (meeting.state != domain::MeetingState::closed)
        return filled(document::agenda_paper(from.then, meeting.id, now_));
    const auto read = found(meeting.id);
    if (const auto* problem = problem_in(read)) return *problem;
    return filled(document::agenda_paper(*std::get<const domain::Record*>(read), meeting.id, now_));
}

Made PaperMaker::handout(const PaperWanted& wanted) {
    const auto read = found(wanted.meeting);
    if (const auto* problem = problem_in(read)) return *problem;
    const auto then = domain::as_consented_now(*std::get<const domain::Record*>(read), record_);
    const auto made = document::handout(then, wanted.meeting, wanted.copies, now_);
    if (made.copies.empty() && made.wanted == 0 && wanted.copies == 0)
        return Problem{"対面で出席する予定の方がいません。",
                       "出席予定者を入れるか、--copies で部数を決めてください。"};
    if (made.copies.empty())
        return Problem{"部数 " + std::to_string(wanted.copies) + " は、対面で出席する予定の " +
                           std::to_string(made.wanted) + " 人に足りません。",
                       "--copies を " + std::to_string(made.wanted) + " 以上にしてください。"};
    Paper paper;
    for (const auto& copy : made.copies) {
        auto markdown = fill_template(copy);
        if (const auto* problem = problem_in(markdown)) return *problem;
        paper.documents.push_back(std::get<std::string>(std::move(markdown)));
    }
    auto list = fill_template(made.collection);
    if (const auto* problem = problem_in(list)) return *problem;
    paper.documents.push_back(std::get<std::string>(std::move(list)));
    return paper;
}

namespace {

/// To who makes the copy, and not on it: it may reach the one who does the harm.
constexpr auto protected_notice =
    "虐待・DV・支援措置のケースです。請求した方が相手方でないことを確かめるまで、渡さないでください。"
    "窓口と、本人へ伝える方は伏せました。\n";

}  // namespace

Made PaperMaker::disclosure(const PaperWanted& wanted) {
    const auto* found = record_.find<domain::Case>(wanted.support_case);
    const auto* member = record_.find<domain::Member>(wanted.member);
    if (found == nullptr || member == nullptr || member->support_case != found->id)
        return Problem{"そのケースにその方はいません。", "ケースの番号と続柄を確かめてください。"};
    if (found->route == domain::CaseRoute::statutory)
        return Problem{"支援会議のケースの記録は、開示用の写しにできません。",
                       "開示の可否は、市町村の個人情報保護の担当と決めてください。"};
    const document::Naming naming{document::Level::original, member->id,
                                  domain::members_of(record_, found->id)};
    std::vector<document::CaseRecord> records;
    for (const auto& held : document::held_items(record_, found->id)) {
        const auto* meeting = record_.find<domain::Meeting>(held.meeting);
        if (meeting->kind == domain::MeetingKind::statutory_support) continue;
        const auto read = sources(held.meeting);
        if (const auto* problem = problem_in(read)) return *problem;
        const auto& from = *std::get<const PaperSources*>(read);
        auto told = document::case_record({from.then, record_}, held, naming);
        if (!told) continue;
        if (found->protected_address) document::hide_helpers(*told);
        told->state = document::minutes_state_word(from.then, held.meeting, from.destroyed);
        records.push_back(std::move(*told));
    }
    const auto paper = document::disclosure_paper(record_, found->id, member->id, std::move(records), now_);
    auto made = filled(paper);
    if (auto* whole = std::get_if<Paper>(&made))
        whole->notice = (found->protected_address ? protected_notice : "") + paper.notice;
    return made;
}

Result<PdfFile> markdown_pdf(const std::vector<std::string>& documents, const std::string& author,
                             text::DateTime now, const PdfSetting& setting) {
    pdf::Options options;
    options.largest = setting.largest;
    options.sheets = setting.sheets;
    options.pictures = setting.pictures;
    options.author = author;
    options.created = {now.date.year, now.date.month, now.date.day, now.hour, now.minute, now.second};
    auto rendered = pdf::render(documents, options);
    if (const auto* problem = problem_in(rendered)) return *problem;
    auto& result = std::get<pdf::Result>(rendered);
    return PdfFile{std::move(result.bytes), static_cast<int>(result.pages), std::move(result.warnings)};
}

Result<PdfFile> paper_pdf(const Paper& paper, const std::string& author, text::DateTime now,
                          pdf::Sheets sheets) {
    const auto largest = paper.is_foreign ? pdf::max_markdown_bytes : pdf::max_own_markdown_bytes;
    if (paper.filed_pdf.empty())
        return markdown_pdf(paper.documents, author, now, {largest, sheets, paper.pictures});
    return PdfFile{paper.filed_pdf, pages_in(paper.filed_pdf), {}};
}

std::string paper_markdown(const Paper& paper) {
    std::string text;
    for (const auto& document : paper.documents)
        text += (text.empty() ? "" : "\n```paper\n```\n\n") + document;
    return text;
}

}  // namespace kasane::service
