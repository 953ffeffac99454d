#include "cli/paper.hpp"

#include "cli/paper_output.hpp"

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

}  // namespace

Run paper_run(Syntax& syntax, std::function<PaperAsked()> asked_for) {
    const auto output = syntax.option(
        "-o", "FILE", "書くファイル（.md、.pdf、pandoc があれば .docx）。なければ、Markdown を出す");
    const auto sealed = syntax.flag("--sealed", "PDF にパスワードを付ける（AES-256、標準入力から）");
    return [=](const Context& context) {
        auto asked = asked_for();
        asked.output = *output;
        asked.sealed = *sealed;
        return paper(context, asked);
    };
}

Typed<std::string> level_option(Syntax& syntax) {
    return syntax.option("--level", "LEVEL", level_help);
}

}  // namespace kasane::cli
