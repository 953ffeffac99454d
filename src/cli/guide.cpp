#include "service/guide.hpp"

#include <charconv>
#include <filesystem>
#include <ostream>

#include "cli/verbs.hpp"
#include "service/written_file.hpp"

namespace kasane::cli {
namespace {

Exit trouble(const Context& context, const service::Problem& problem) {
    tell(context, problem.what, problem.remedy);
    return Exit::trouble;
}

/// What stands after 「# 」.
std::string title_of(const std::string& page) {
    const auto end = page.find('\n');
    return page.starts_with("# ") ? page.substr(2, end - 2) : page.substr(0, end);
}

void list_pages(const Context& context, const service::GuideFiles& files) {
    int number = 0;
    for (const auto& page : files.pages) context.out << ++number << '\t' << title_of(page) << '\n';
}

Exit write(const Context& context, const service::GuideFiles& files, std::optional<int> page,
           const std::string& output) {
    const auto made = service::guide_pdf(files, page, context.now);
    if (const auto* problem = service::problem_in(made)) return trouble(context, *problem);
    const auto& pdf = std::get<service::PdfFile>(made);
    for (const auto& warning : pdf.warnings) context.err << warning << "\n";
    const auto problem = service::write_file(output, pdf.bytes);
    return problem ? trouble(context, *problem) : Exit::done;
}

/// The number of a page, from 1; 0 where none is meant.
int page_called(const std::string& typed) {
    int number = 0;
    const auto* end = typed.data() + typed.size();
    const auto read = std::from_chars(typed.data(), end, number);
    return read.ec == std::errc() && read.ptr == end ? number : 0;
}

/// `typed`: the number of a page; empty: all.
Exit guide(const Context& context, const std::string& typed, const std::string& output) {
    if (!output.empty() && std::filesystem::path(output).extension() != ".pdf") {
        tell(context, "「" + output + "」は .pdf ではありません。", "-o に .pdf の名前を付けてください。");
        return Exit::usage;
    }
    const auto found = service::guide_files();
    if (const auto* problem = service::problem_in(found)) return trouble(context, *problem);
    const auto& files = std::get<service::GuideFiles>(found);
    const auto count = static_cast<int>(files.pages.size());
    const auto page = typed.empty() ? std::nullopt : std::optional{page_called(typed)};
    if (page && (*page < 1 || *page > count)) {
        tell(context, "使い方に " + typed + " 番のページはありません。",
             "1 から " + std::to_string(count) + " までの番号を書いてください。");
        return Exit::refused;
    }
    if (!output.empty()) return write(context, files, page, output);
    if (page)
        context.out << files.pages[static_cast<std::size_t>(*page) - 1];
    else
        list_pages(context, files);
    return Exit::done;
}

}  // namespace

Verb guide_verb() {
    return {"guide",
            Occasion::help,
            "使い方のページ",
            "番号がなければ一覧、-o があれば PDF にします。",
            {"kasane guide", "kasane guide 2", "kasane guide -o 使い方.pdf"},
            [](Syntax& syntax) -> Run {
                const auto page = syntax.value_if_any("PAGE", "ページの番号。なければ、すべて");
                const auto output = syntax.option("-o", "FILE", "書くファイル（.pdf）");
                return [=](const Context& context) { return guide(context, *page, *output); };
            }};
}

}  // namespace kasane::cli
