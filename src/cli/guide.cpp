#include "service/guide.hpp"

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
    if (const auto* problem = std::get_if<service::Problem>(&made)) return trouble(context, *problem);
    const auto& pdf = std::get<service::PdfFile>(made);
    for (const auto& warning : pdf.warnings) context.err << warning << "\n";
    const auto problem = service::write_file(output, pdf.bytes);
    return problem ? trouble(context, *problem) : Exit::done;
}

}  // namespace

Exit guide(const Context& context, std::optional<int> page, const std::string& output) {
    if (!output.empty() && std::filesystem::path(output).extension() != ".pdf") {
        tell(context, "「" + output + "」は .pdf ではありません。", "-o に .pdf の名前を付けてください。");
        return Exit::usage;
    }
    const auto found = service::guide_files();
    if (const auto* problem = std::get_if<service::Problem>(&found)) return trouble(context, *problem);
    const auto& files = std::get<service::GuideFiles>(found);
    const auto count = static_cast<int>(files.pages.size());
    if (page && (*page < 1 || *page > count)) {
        tell(context, "使い方に " + std::to_string(*page) + " 番のページはありません。",
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

}  // namespace kasane::cli
