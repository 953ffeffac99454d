#include "pdf/markdown_pdf.hpp"

#include <algorithm>
#include <iterator>

#include "pdf/face_set.hpp"
#include "pdf/layout.hpp"
#include "pdf/markdown_reader.hpp"

namespace kasane::pdf {
namespace {

std::variant<Layout, Problem> lay_out_with(FaceSet& faces, std::string_view markdown, std::size_t largest) {
    auto document = read_markdown(markdown, largest);
    if (auto* problem = std::get_if<Problem>(&document)) return *problem;
    return lay_out(std::get<Block>(document), faces);
}

void append(Layout& all, Layout&& more) {
    for (auto& bookmark : more.bookmarks) bookmark.page += all.pages.size();
    std::move(more.pages.begin(), more.pages.end(), std::back_inserter(all.pages));
    std::move(more.bookmarks.begin(), more.bookmarks.end(), std::back_inserter(all.bookmarks));
    for (auto& warning : more.warnings)
        if (std::find(all.warnings.begin(), all.warnings.end(), warning) == all.warnings.end())
            all.warnings.push_back(std::move(warning));
}

std::variant<Result, Problem> written(Layout&& pages, const Options& options) {
    const Information information{options.title.empty() ? pages.title : options.title, options.author,
                                  options.created};
    auto bytes = write_pdf(pages, information);
    if (auto* problem = std::get_if<Problem>(&bytes)) return *problem;
    return Result{std::move(std::get<std::string>(bytes)), pages.pages.size(), std::move(pages.warnings)};
}

}  // namespace

std::variant<Layout, Problem> lay_out_markdown(std::string_view markdown, std::size_t largest) {
    auto faces = FaceSet::open();
    if (auto* problem = std::get_if<Problem>(&faces)) return *problem;
    return lay_out_with(std::get<FaceSet>(faces), markdown, largest);
}

std::variant<Result, Problem> render(std::string_view markdown, const Options& options) {
    auto layout = lay_out_markdown(markdown, options.largest);
    if (auto* problem = std::get_if<Problem>(&layout)) return *problem;
    return written(std::move(std::get<Layout>(layout)), options);
}

std::variant<Result, Problem> render(const std::vector<std::string>& documents, const Options& options) {
    auto faces = FaceSet::open();
    if (auto* problem = std::get_if<Problem>(&faces)) return *problem;
    Layout all;
    for (const auto& document : documents) {
        auto layout = lay_out_with(std::get<FaceSet>(faces), document, options.largest);
        if (auto* problem = std::get_if<Problem>(&layout)) return *problem;
        auto& part = std::get<Layout>(layout);
        if (all.title.empty()) all.title = part.title;
        if (all.face_files.empty()) all.face_files = part.face_files;
        append(all, std::move(part));
    }
    return written(std::move(all), options);
}

}  // namespace kasane::pdf
