#include "service/papers.hpp"

#include "document/render.hpp"
#include "domain/query.hpp"
#include "domain/settings.hpp"
#include "domain/wording.hpp"
#include "pdf/markdown_pdf.hpp"
#include "platform/files.hpp"
#include "platform/paths.hpp"

namespace kasane::service {
namespace {

constexpr std::size_t largest_template = 256 * 1024;

std::variant<std::string, Problem> read_template(const char* name) {
    const auto folder = platform::resource_folder("templates");
    if (!folder)
        return Problem{"ひな形のフォルダー templates がありません。", "かさねを入れ直してください。"};
    auto text = platform::read_file(*folder / name, largest_template);
    if (const auto* problem = std::get_if<platform::Problem>(&text)) return problem_of(*problem);
    return std::get<std::string>(std::move(text));
}

template <class Paper>
std::variant<std::string, Problem> fill(const char* template_name, const Paper& paper) {
    auto text = read_template(template_name);
    if (auto* problem = std::get_if<Problem>(&text)) return *problem;
    auto markdown = document::render(std::get<std::string>(text), paper);
    if (const auto* problem = std::get_if<document::Problem>(&markdown)) return problem_of(*problem);
    return std::get<std::string>(std::move(markdown));
}

struct Sheet {
    PaperKind kind;
    const char* file;
    const char* title;
};

std::optional<Problem> write_sheet(const domain::Record& record, const domain::Meeting& meeting,
                                   const Sheet& sheet, text::DateTime now,
                                   const std::filesystem::path& folder, std::vector<WrittenPaper>& written) {
    const auto markdown = paper_markdown(record, meeting.id, sheet.kind, now);
    if (const auto* problem = std::get_if<Problem>(&markdown)) return *problem;
    const auto& text = std::get<std::string>(markdown);
    const auto pdf = markdown_pdf(text, domain::town_name(record), now);
    if (const auto* problem = std::get_if<Problem>(&pdf)) return *problem;
    const auto base = folder / (domain::code_of(meeting) + "-" + sheet.file);
    const auto markdown_path = std::filesystem::path(base).concat(".md");
    const auto pdf_path = std::filesystem::path(base).concat(".pdf");
    for (const auto& [path, bytes] : {std::pair{markdown_path, std::string_view(text)},
                                      std::pair{pdf_path, std::string_view(std::get<PdfFile>(pdf).bytes)}})
        if (const auto problem = platform::write_whole(path, bytes, platform::Folders::make_private))
            return problem_of(*problem);
    written.push_back({sheet.title, pdf_path, std::get<PdfFile>(pdf).pages, std::get<PdfFile>(pdf).warnings});
    written.push_back({sheet.title, markdown_path});
    return {};
}

}  // namespace

std::variant<std::string, Problem> paper_markdown(const domain::Record& record, domain::MeetingId meeting,
                                                  PaperKind kind, text::DateTime now) {
    const auto* row = record.find<domain::Meeting>(meeting);
    if (row == nullptr || record.find<domain::Sitting>(row->sitting) == nullptr)
        return Problem{"その会議がありません。", "会議の番号を確かめてください。"};
    const auto then = domain::as_it_was(record, meeting);
    if (kind == PaperKind::agenda) return fill("agenda.md", document::agenda_paper(then, meeting, now));
    return fill("minutes.md", document::minutes_paper(then, meeting, now));
}

std::variant<PdfFile, Problem> markdown_pdf(const std::string& markdown, const std::string& author,
                                            text::DateTime now) {
    pdf::Options options;
    options.author = author;
    options.created = {now.date.year, now.date.month, now.date.day, now.hour, now.minute, now.second};
    auto rendered = pdf::render(markdown, options);
    if (const auto* problem = std::get_if<pdf::Problem>(&rendered)) return problem_of(*problem);
    auto& result = std::get<pdf::Result>(rendered);
    return PdfFile{std::move(result.bytes), static_cast<int>(result.pages), std::move(result.warnings)};
}

std::variant<std::vector<WrittenPaper>, Problem> write_papers(const domain::Record& record,
                                                              domain::MeetingId meeting_id,
                                                              text::DateTime now,
                                                              const std::filesystem::path& folder) {
    std::vector<WrittenPaper> written;
    const auto* meeting = record.find<domain::Meeting>(meeting_id);
    if (meeting == nullptr) return Problem{"その会議がありません。", "会議の番号を確かめてください。"};
    for (const auto& sheet :
         {Sheet{PaperKind::minutes, "会議録", "会議録（案）"}, Sheet{PaperKind::agenda, "次第", "次第"}})
        if (const auto problem = write_sheet(record, *meeting, sheet, now, folder, written)) return *problem;
    return written;
}

}  // namespace kasane::service
