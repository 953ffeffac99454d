#include "pdf/markdown_pdf.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <optional>
#include <utility>

#include "pdf/face_set.hpp"
#include "pdf/layout.hpp"
#include "pdf/markdown_reader.hpp"

namespace kasane::pdf {
namespace {

using Layouts = std::vector<Layout>;

/// The papers of a document, which stand between its `paper` blocks.
std::vector<Block> papers_in(Block&& document) {
    std::vector<Block> papers(1);
    for (auto& block : document.children) {
        if (block.kind == BlockKind::paper)
            papers.emplace_back();
        else
            papers.back().children.push_back(std::move(block));
    }
    std::erase_if(papers, [&](const Block& paper) { return paper.children.empty() && papers.size() > 1; });
    if (!papers.empty()) papers.front().notes = std::move(document.notes);
    return papers;
}

/// What documents are set with.
struct Means {
    FaceSet& faces;
    PictureFolder pictures;
    std::size_t largest;
};

std::optional<Problem> add_papers(Layouts& layouts, Means& means, std::string_view markdown) {
    auto document = read_markdown(markdown, means.largest);
    if (auto* problem = std::get_if<Problem>(&document)) return *problem;
    for (const auto& paper : papers_in(std::move(std::get<Block>(document))))
        layouts.push_back(lay_out(paper, means.faces, means.pictures));
    return {};
}

/// Copies of one paper have the same title: the outline says which is which.
void tell_apart(Layouts& layouts) {
    std::map<std::string, int> count;
    for (const auto& layout : layouts) ++count[layout.title];
    for (auto& layout : layouts) {
        if (layout.mark.empty() || count[layout.title] < 2) continue;
        const auto title = std::find_if(layout.bookmarks.begin(), layout.bookmarks.end(),
                                        [](const Bookmark& bookmark) { return bookmark.level == 1; });
        if (title != layout.bookmarks.end()) title->title += "　" + layout.mark;
    }
}

void append(Layout& all, Layout&& more, Sheets sheets) {
    if (sheets == Sheets::both_sides && all.pages.size() % 2 == 1)
        all.pages.push_back({all.pages.back().width, all.pages.back().height, {}});
    for (auto& bookmark : more.bookmarks) bookmark.page += all.pages.size();
    std::move(more.pages.begin(), more.pages.end(), std::back_inserter(all.pages));
    std::move(more.bookmarks.begin(), more.bookmarks.end(), std::back_inserter(all.bookmarks));
    for (auto& warning : more.warnings)
        if (std::find(all.warnings.begin(), all.warnings.end(), warning) == all.warnings.end())
            all.warnings.push_back(std::move(warning));
}

Layout joined(Layouts&& layouts, Sheets sheets) {
    tell_apart(layouts);
    Layout all;
    for (auto& layout : layouts) {
        if (all.title.empty()) all.title = layout.title;
        if (all.face_files.empty()) all.face_files = layout.face_files;
        append(all, std::move(layout), sheets);
    }
    return all;
}

template <class Documents>
std::variant<Layout, Problem> lay_out_all(const Documents& documents, const Options& options) {
    auto faces = FaceSet::open();
    if (auto* problem = std::get_if<Problem>(&faces)) return *problem;
    Means means{std::get<FaceSet>(faces), PictureFolder(options.pictures), options.largest};
    Layouts layouts;
    for (const auto& document : documents)
        if (auto problem = add_papers(layouts, means, document)) return *problem;
    return joined(std::move(layouts), options.sheets);
}

std::variant<Result, Problem> written(std::variant<Layout, Problem>&& layout, const Options& options) {
    if (auto* problem = std::get_if<Problem>(&layout)) return *problem;
    auto& pages = std::get<Layout>(layout);
    const Information information{options.title.empty() ? pages.title : options.title, options.author,
                                  options.created};
    auto bytes = write_pdf(pages, information);
    if (auto* problem = std::get_if<Problem>(&bytes)) return *problem;
    return Result{std::move(std::get<std::string>(bytes)), pages.pages.size(), std::move(pages.warnings)};
}

}  // namespace

std::variant<Layout, Problem> lay_out_markdown(std::string_view markdown, const Options& options) {
    return lay_out_all(std::array{markdown}, options);
}

std::variant<Result, Problem> render(std::string_view markdown, const Options& options) {
    return written(lay_out_markdown(markdown, options), options);
}

std::variant<Result, Problem> render(const std::vector<std::string>& documents, const Options& options) {
    return written(lay_out_all(documents, options), options);
}

}  // namespace kasane::pdf
