#include "cli/paper_output.hpp"

#include <ostream>

#include "platform/files.hpp"

namespace kasane::cli {

bool is_paper_file(const Context& context, const std::string& output) {
    const auto extension = std::filesystem::path(output).extension();
    if (output.empty() || extension == ".md" || extension == ".pdf") return true;
    tell(context, "「" + output + "」は .md でも .pdf でもありません。",
         "-o に .md か .pdf の名前を付けてください。");
    return false;
}

Exit write_paper(const Context& context, const service::Paper& paper, const std::string& author,
                 const std::filesystem::path& path) {
    auto bytes = service::paper_markdown(paper);
    if (path.empty()) {
        context.out << bytes;
        return Exit::done;
    }
    if (path.extension() == ".pdf") {
        auto made = service::paper_pdf(paper, author, context.now);
        if (const auto* problem = std::get_if<service::Problem>(&made)) {
            tell(context, problem->what, problem->remedy);
            return Exit::trouble;
        }
        auto& file = std::get<service::PdfFile>(made);
        for (const auto& warning : file.warnings) context.err << warning << "\n";
        bytes = std::move(file.bytes);
    }
    if (const auto problem = platform::write_whole(path, bytes)) {
        tell(context, problem->what, problem->remedy);
        return Exit::trouble;
    }
    return Exit::done;
}

}  // namespace kasane::cli
