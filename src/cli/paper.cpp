#include <ostream>
#include <system_error>

#include "cli/made_papers.hpp"
#include "cli/paper_output.hpp"
#include "cli/verbs.hpp"
#include "platform/files.hpp"
#include "service/paper_files.hpp"

namespace kasane::cli {
namespace {

/// FILE.pdf or another kind; with several meetings each gets a file of its own, FILE-1.pdf, FILE-2.pdf, so
/// that no paper of a 重層的支援会議 shares a file with one of a 支援会議 (R17).
std::filesystem::path file_for(const std::filesystem::path& output, const domain::Meeting& meeting,
                               bool alone) {
    if (alone) return output;
    auto path = output;
    path.replace_filename(output.stem().string() + "-" + std::to_string(meeting.block) +
                          output.extension().string());
    return path;
}

void list_written(const Context& context, const service::WrittenPaper& file) {
    for (const auto& warning : file.warnings) context.err << warning << "\n";
    if (file.replaced) context.err << "前からあった「" << file.path.string() << "」を置き換えました。\n";
    context.out << file.title << '\t' << file.path.string() << '\n';
}

}  // namespace

Exit paper(const Context& context, const PaperAsked& asked) {
    if (!is_paper_file(context, asked.output, asked.sealed)) return Exit::usage;
    const auto password = asked.sealed ? ask_paper_password(context) : std::string();
    if (!password) return Exit::refused;
    return with_papers(context, asked, [&](const MadePaper& made) {
        const bool named = asked.output.empty() || made.meeting == nullptr;
        const auto path =
            named ? std::filesystem::path(asked.output) : file_for(asked.output, *made.meeting, made.alone);
        return write_paper(context, made.paper, made.author, {path, *password});
    });
}

Exit papers(const Context& context, const std::string& code, const std::string& folder) {
    std::error_code unknown;
    if (std::filesystem::exists(folder, unknown) && !std::filesystem::is_directory(folder, unknown)) {
        tell(context, "-o の「" + folder + "」はフォルダーではなく、ファイルです。",
             "紙を入れるフォルダーを書いてください。なければ作ります。");
        return Exit::usage;
    }
    const auto store = open_store(context, store::Mode::read_only, "kasane");
    if (!store) return Exit::trouble;
    const auto record = load_everything(context, *store);
    if (!record) return Exit::trouble;
    const auto named = find_meetings(context, *record, code);
    if (!named) return Exit::refused;
    const auto loaded = store->load(named->sitting);
    if (const auto* problem = std::get_if<store::Problem>(&loaded)) {
        tell(context, problem->what, problem->remedy);
        return Exit::trouble;
    }
    auto exit = Exit::done;
    for (const auto meeting : named->meetings) {
        const auto written =
            service::write_papers(*store, std::get<domain::Record>(loaded), meeting, context.now, folder,
                                  [&](const service::WrittenPaper& file) { list_written(context, file); });
        if (const auto* problem = std::get_if<service::Problem>(&written)) {
            tell(context, problem->what, problem->remedy);
            return Exit::trouble;
        }
        const auto& set = std::get<service::WrittenPapers>(written);
        for (const auto& problem : set.problems) tell(context, problem.what, problem.remedy);
        if (!set.problems.empty()) exit = Exit::trouble;
    }
    return exit;
}

Exit pdf(const Context& context, const std::string& markdown_file, const std::string& output) {
    constexpr std::size_t largest = 64 * 1024 * 1024;  // far above the limit of a paper, which names a line
    if (std::filesystem::path(output).extension() != ".pdf") {
        tell(context, "「" + output + "」は .pdf ではありません。", "-o に .pdf の名前を付けてください。");
        return Exit::usage;
    }
    const auto read = platform::read_file(markdown_file, largest);
    if (const auto* problem = std::get_if<platform::Problem>(&read)) {
        tell(context, problem->what, problem->remedy);
        return Exit::trouble;
    }
    service::Paper paper;
    paper.documents = {std::get<std::string>(read)};
    paper.is_foreign = true;
    paper.pictures = std::filesystem::absolute(markdown_file).parent_path();
    return write_paper(context, paper, "", {output, "", markdown_file});
}

}  // namespace kasane::cli
