#include "cli/paper_output.hpp"

#include <ostream>
#include <system_error>

#include "cli/passphrase.hpp"
#include "service/sending.hpp"
#include "service/written_file.hpp"
#include "text/problem.hpp"

namespace kasane::cli {
namespace {

using Bytes = std::variant<std::string, service::Problem>;

/// What another program made of a paper. Pandoc takes two seconds for a long one.
Bytes made_by(service::Started started, const std::filesystem::path& extension) {
    constexpr auto longest = std::chrono::seconds(20);
    if (const auto* problem = text::problem_in(started)) return *problem;
    return service::made_in(std::get<platform::Child>(started).wait(longest), extension);
}

Bytes bytes_of(const Context& context, const service::Paper& paper, const std::string& author,
               const PaperTarget& target) {
    const auto extension = target.path.extension();
    if (extension == ".docx") return made_by(service::make_word(paper), extension);
    if (extension != ".pdf") return service::paper_markdown(paper);
    auto made = service::paper_pdf(paper, author, context.now);
    if (const auto* problem = text::problem_in(made)) return *problem;
    auto& file = std::get<service::PdfFile>(made);
    const auto place = target.source.empty() ? std::string() : target.source + " ";
    for (const auto& warning : file.warnings) context.err << place << warning << "\n";
    if (target.password.empty()) return std::move(file.bytes);
    return made_by(service::lock_pdf(target.password, file.bytes), extension);
}

}  // namespace

bool is_paper_file(const Context& context, const std::string& output, bool sealed) {
    const auto extension = std::filesystem::path(output).extension();
    if (sealed && extension != ".pdf") {
        tell(context, "パスワードを付けられるのは PDF だけです。", "-o に .pdf の名前を付けてください。");
        return false;
    }
    if (output.empty() || extension == ".md" || extension == ".pdf" || extension == ".docx") return true;
    tell(context, "「" + output + "」は .md、.pdf、.docx のどれでもありません。",
         "-o に .md か .pdf か .docx の名前を付けてください。");
    return false;
}

std::optional<std::string> ask_paper_password(const Context& context) {
    auto password = ask_new_passphrase(context);
    if (!password) return {};
    const auto fault = service::password_fault(*password);
    if (!fault) return password;
    tell(context, fault->what, fault->remedy);
    return {};
}

Exit write_paper(const Context& context, const service::Paper& paper, const std::string& author,
                 const PaperTarget& target) {
    const auto made = bytes_of(context, paper, author, target);
    if (const auto* problem = text::problem_in(made)) {
        const auto of = target.source.empty() ? "" : "「" + target.source + "」：";
        tell(context, of + problem->what, problem->remedy);
        return Exit::trouble;
    }
    const auto& bytes = std::get<std::string>(made);
    if (target.path.empty()) {
        context.out << bytes;
        return Exit::done;
    }
    std::error_code unreadable;
    const bool replaces = std::filesystem::exists(target.path, unreadable);
    if (const auto problem = service::write_file(target.path, bytes)) {
        tell(context, problem->what, problem->remedy);
        return Exit::trouble;
    }
    if (replaces) context.err << "前からあった「" << target.path.string() << "」を置き換えました。\n";
    return Exit::done;
}

}  // namespace kasane::cli
