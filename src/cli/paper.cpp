#include <ostream>

#include "cli/verbs.hpp"
#include "domain/wording.hpp"
#include "platform/files.hpp"

namespace kasane::cli {
namespace {

Exit trouble(const Context& context, const service::Problem& problem) {
    tell(context, problem.what, problem.remedy);
    return Exit::trouble;
}

/// FILE.pdf or FILE.md; with several meetings each gets a file of its own, FILE-1.pdf, FILE-2.pdf, so that
/// no paper of a 重層的支援会議 shares a file with one of a 支援会議 (R17).
std::filesystem::path file_for(const std::filesystem::path& output, const domain::Meeting& meeting,
                               bool alone) {
    if (alone) return output;
    auto path = output;
    path.replace_filename(output.stem().string() + "-" + std::to_string(meeting.block) +
                          output.extension().string());
    return path;
}

Exit write(const Context& context, const std::string& markdown, const std::string& author,
           const std::filesystem::path& path) {
    std::string bytes = markdown;
    if (path.extension() == ".pdf") {
        auto made = service::markdown_pdf(markdown, author, context.now);
        if (const auto* problem = std::get_if<service::Problem>(&made)) return trouble(context, *problem);
        auto& file = std::get<service::PdfFile>(made);
        for (const auto& warning : file.warnings) context.err << warning << "\n";
        bytes = std::move(file.bytes);
    }
    if (const auto problem = platform::write_whole(path, bytes))
        return trouble(context, service::problem_of(*problem));
    return Exit::done;
}

}  // namespace

Exit paper(const Context& context, const std::string& code, service::PaperKind kind,
           const std::string& output) {
    const std::filesystem::path path(output);
    if (!output.empty() && path.extension() != ".md" && path.extension() != ".pdf") {
        tell(context, "「" + output + "」は .md でも .pdf でもありません。",
             "-o に .md か .pdf の名前を付けてください。");
        return Exit::usage;
    }
    const auto store = open_store(context, store::Mode::read_only, "kasane");
    if (!store) return Exit::trouble;
    const auto record = load_everything(context, *store);
    if (!record) return Exit::trouble;
    const auto named = find_meetings(context, *record, code);
    if (!named) return Exit::refused;
    // Papers see the sitting as its session does: not the homework of other years.
    const auto loaded = store->load(named->sitting);
    if (const auto* problem = std::get_if<store::Problem>(&loaded))
        return trouble(context, service::problem_of(*problem));
    const auto& sitting = std::get<domain::Record>(loaded);
    for (const auto meeting : named->meetings) {
        const auto markdown = service::paper_markdown(sitting, meeting, kind, context.now);
        if (const auto* problem = std::get_if<service::Problem>(&markdown)) return trouble(context, *problem);
        const auto& text = std::get<std::string>(markdown);
        if (output.empty()) {
            context.out << text;
            continue;
        }
        const auto& row = *sitting.find<domain::Meeting>(meeting);
        const auto exit = write(context, text, domain::town_name(sitting),
                                file_for(path, row, named->meetings.size() == 1));
        if (exit != Exit::done) return exit;
    }
    return Exit::done;
}

Exit pdf(const Context& context, const std::string& markdown_file, const std::string& output) {
    constexpr std::size_t largest = 4 * 1024 * 1024;
    if (std::filesystem::path(output).extension() != ".pdf") {
        tell(context, "「" + output + "」は .pdf ではありません。", "-o に .pdf の名前を付けてください。");
        return Exit::usage;
    }
    const auto read = platform::read_file(markdown_file, largest);
    if (const auto* problem = std::get_if<platform::Problem>(&read))
        return trouble(context, service::problem_of(*problem));
    return write(context, std::get<std::string>(read), "", output);
}

}  // namespace kasane::cli
