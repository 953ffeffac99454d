#include "service/paper_files.hpp"

#include <algorithm>
#include <set>
#include <system_error>

#include "document/household.hpp"
#include "document/slip.hpp"
#include "domain/commands/retrospect.hpp"
#include "domain/queries/query.hpp"
#include "domain/queries/wording.hpp"
#include "service/written_file.hpp"

namespace kasane::service {
namespace {

struct Wanted {
    PaperWanted paper;
    std::string file;
    std::string title;
};

/// What a file name cannot hold becomes an underscore.
std::string safe_name(std::string name) {
    for (auto& letter : name)
        if (std::string_view("/\\:*?\"<>|").find(letter) != std::string_view::npos ||
            static_cast<unsigned char>(letter) < 0x20)
            letter = '_';
    return name;
}

/// A paper that stands beside others of its kind: 「役割票-包括」.
Wanted named(const PaperWanted& paper, const std::string& name) {
    const std::string title(spec_of(paper.kind).title);
    return {paper, title + "-" + safe_name(name), title + "　" + name};
}

void add_sheets(std::vector<Wanted>& wanted, const domain::Record& record, const domain::Meeting& meeting) {
    for (const auto& item : domain::agenda_of(record, meeting.id)) {
        const auto* found = item.support_case ? record.find<domain::Case>(*item.support_case) : nullptr;
        if (found == nullptr || document::is_hidden(record, meeting, *found)) continue;
        const PaperWanted paper{.kind = PaperKind::sheet, .meeting = meeting.id, .support_case = found->id};
        wanted.push_back(named(paper, found->number));
    }
}

void add_slips(std::vector<Wanted>& wanted, const domain::Record& then, const domain::Meeting& meeting) {
    for (const auto agency : document::agencies_with_slips(then, meeting.id)) {
        const PaperWanted paper{.kind = PaperKind::slip, .meeting = meeting.id, .agency = agency};
        wanted.push_back(named(paper, domain::agency_short_name(then, agency)));
    }
}

/// As file systems compare names that do not tell 「A」 from 「a」.
std::string compared(std::string name) {
    for (auto& letter : name)
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    return name;
}

/// 教委/甲 and 教委:甲 make the same name of a file: the second says that it is.
void keep_apart(std::vector<Wanted>& wanted) {
    std::set<std::string> taken;
    for (auto& paper : wanted) {
        const auto name = paper.file;
        for (int number = 2; !taken.insert(compared(paper.file)).second; ++number)
            paper.file = name + "-" + std::to_string(number);
    }
}

/// What stays with the convener is of the record as the meeting left it, what goes out of `outgoing`.
std::vector<Wanted> default_set(const domain::Record& record, const domain::Record& outgoing,
                                const domain::Meeting& meeting,
                                const document::DestroyedVersions& destroyed) {
    const auto alone = [&](PaperKind kind, const std::string& state) {
        const std::string title(spec_of(kind).title);
        return Wanted{{.kind = kind, .meeting = meeting.id}, title, title + state};
    };
    const auto state = document::minutes_state_word(record, meeting.id, destroyed);
    std::vector<Wanted> wanted{alone(PaperKind::minutes, "（" + state + "）"), alone(PaperKind::agenda, "")};
    if (meeting.state != domain::MeetingState::closed) return wanted;
    add_sheets(wanted, record, meeting);
    add_slips(wanted, outgoing, meeting);
    keep_apart(wanted);
    return wanted;
}

struct Bytes {
    std::string markdown;
    PdfFile pdf;
};

Result<Bytes> bytes_of(PaperMaker& maker, const Wanted& wanted, const std::string& author,
                       text::DateTime now) {
    const auto made = maker.make(wanted.paper);
    if (const auto* problem = problem_in(made)) return *problem;
    const auto& paper = std::get<Paper>(made);
    auto pdf = paper_pdf(paper, author, now);
    if (const auto* problem = problem_in(pdf)) return *problem;
    return Bytes{paper_markdown(paper), std::get<PdfFile>(std::move(pdf))};
}

/// Writes Markdown and PDF under one name.
std::optional<Problem> write_one(const Bytes& bytes, const Wanted& wanted, const std::filesystem::path& base,
                                 std::vector<WrittenPaper>& written) {
    const auto markdown_path = std::filesystem::path(base).concat(".md");
    const auto pdf_path = std::filesystem::path(base).concat(".pdf");
    std::error_code unreadable;
    const bool replaced = std::filesystem::exists(pdf_path, unreadable);
    if (auto problem = write_files({{markdown_path, bytes.markdown}, {pdf_path, bytes.pdf.bytes}},
                                   platform::Folders::make_private))
        return problem;
    written.push_back({wanted.title, pdf_path, bytes.pdf.pages, bytes.pdf.warnings, wanted.paper, replaced});
    written.push_back({wanted.title, markdown_path, 0, {}, wanted.paper, replaced});
    return {};
}

}  // namespace

Result<WrittenPapers> write_papers(const store::Store& store, const domain::Record& record,
                                   domain::MeetingId meeting_id, text::DateTime now,
                                   const std::filesystem::path& folder, const TellWritten& tell) {
    const auto* meeting = record.find<domain::Meeting>(meeting_id);
    if (meeting == nullptr) return Problem{"その会議がありません。", "会議の番号を確かめてください。"};
    PaperMaker maker(&store, record, now);
    const auto author = domain::town_name(record);
    WrittenPapers written;
    const auto read = maker.sources(meeting_id);
    if (const auto* problem = problem_in(read)) return *problem;
    const auto& [then, destroyed] = *std::get<const PaperSources*>(read);
    for (const auto& wanted :
         default_set(then, domain::as_consented_now(then, record), *meeting, destroyed)) {
        const auto bytes = bytes_of(maker, wanted, author, now);
        if (const auto* problem = problem_in(bytes)) {
            written.problems.push_back(
                {"「" + wanted.title + "」をつくれませんでした。" + problem->what, problem->remedy});
            continue;
        }
        const auto base = folder / (domain::code_of(*meeting) + "-" + wanted.file);
        const auto before = written.files.size();
        if (auto problem = write_one(std::get<Bytes>(bytes), wanted, base, written.files)) return *problem;
        if (tell)
            for (auto at = before; at < written.files.size(); ++at) tell(written.files[at]);
    }
    return written;
}

}  // namespace kasane::service
