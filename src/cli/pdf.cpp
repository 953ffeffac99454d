#include "cli/paper_output.hpp"
#include "cli/verbs.hpp"
#include "platform/files.hpp"
#include "text/problem.hpp"

namespace kasane::cli {
namespace {

Exit pdf(const Context& context, const std::string& markdown_file, const std::string& output) {
    constexpr std::size_t largest = 64 * 1024 * 1024;  // far above the limit of a paper, which names a line
    if (std::filesystem::path(output).extension() != ".pdf") {
        tell(context, "「" + output + "」は .pdf ではありません。", "-o に .pdf の名前を付けてください。");
        return Exit::usage;
    }
    const auto read = platform::read_file(markdown_file, largest);
    if (const auto* problem = text::problem_in(read)) {
        tell(context, problem->what, problem->remedy);
        return Exit::trouble;
    }
    service::Paper paper;
    paper.documents = {std::get<std::string>(read)};
    paper.is_foreign = true;
    paper.pictures = std::filesystem::absolute(markdown_file).parent_path();
    return write_paper(context, paper, "", {output, "", markdown_file});
}

}  // namespace

Verb pdf_verb() {
    return {"pdf",
            Occasion::papers,
            "Markdown のファイルを PDF に",
            "",
            {"kasane agenda S2-1 -o 次第.md", "kasane pdf 次第.md -o 次第.pdf"},
            [](Syntax& syntax) -> Run {
                const auto file = syntax.value("FILE", "Markdown のファイル");
                const auto output = syntax.needed_option("-o", "FILE", "書くファイル（.pdf）");
                return [=](const Context& context) { return pdf(context, *file, *output); };
            }};
}

}  // namespace kasane::cli
