#include "pdf/markdown_pdf.hpp"

#include "pdf/face_set.hpp"
#include "pdf/layout.hpp"
#include "pdf/markdown_reader.hpp"

namespace kasane::pdf {

std::variant<Layout, Problem> lay_out_markdown(std::string_view markdown) {
    auto document = read_markdown(markdown);
    if (auto* problem = std::get_if<Problem>(&document)) return *problem;
    auto faces = FaceSet::open();
    if (auto* problem = std::get_if<Problem>(&faces)) return *problem;
    return lay_out(std::get<Block>(document), std::get<FaceSet>(faces));
}

std::variant<Result, Problem> render(std::string_view markdown, const Options& options) {
    auto layout = lay_out_markdown(markdown);
    if (auto* problem = std::get_if<Problem>(&layout)) return *problem;
    auto& pages = std::get<Layout>(layout);
    const Information information{options.title.empty() ? pages.title : options.title, options.author,
                                  options.created};
    auto bytes = write_pdf(pages, information);
    if (auto* problem = std::get_if<Problem>(&bytes)) return *problem;
    return Result{std::move(std::get<std::string>(bytes)), pages.pages.size(), std::move(pages.warnings)};
}

}  // namespace kasane::pdf
