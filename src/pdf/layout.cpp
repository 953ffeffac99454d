#include "pdf/layout.hpp"

#include <algorithm>

#include "pdf/composer.hpp"
#include "pdf/flow.hpp"
#include "pdf/furniture.hpp"
#include "pdf/left_out.hpp"
#include "pdf/markdown_reader.hpp"
#include "pdf/paper.hpp"
#include "pdf/shaper.hpp"

namespace kasane::pdf {
namespace {

std::string mark_of(const Block& document) {
    for (const auto& block : document.children)
        if (block.kind == BlockKind::label) return block.lines.size() > 1 ? plain_text(block.lines[1]) : "";
    return {};
}

}  // namespace

Layout lay_out(const Block& document, FaceSet& faces, PictureFolder& pictures) {
    Shaper shaper(faces);
    const auto furniture = furnish(document, shaper);
    Composer composer(shaper, pictures, furniture.sheet.bottom - furniture.sheet.top);
    composer.compose(document, {paper::left, paper::text_width, 0, -1});
    auto paged = paginate(composer.take_flow(), furniture.sheet);
    for (std::size_t i = 0; i < paged.pages.size(); ++i) {
        auto& ink = paged.pages[i].ink;
        append_moved(ink, furniture.every_page, 0);
        if (i == 0) append_moved(ink, furniture.first_page, 0);
        append_moved(ink, furniture.foot, 0);
        set_page_number(ink, i + 1, paged.pages.size(), furniture.foot_baseline, shaper);
    }
    Layout layout{std::move(paged.pages), faces.files(),    std::move(paged.bookmarks), {},
                  mark_of(document),      shaper.warnings()};
    layout.warnings.insert(layout.warnings.end(), furniture.warnings.begin(), furniture.warnings.end());
    layout.warnings.insert(layout.warnings.end(), composer.notes().begin(), composer.notes().end());
    const auto left = left_out(document);
    layout.warnings.insert(layout.warnings.end(), left.begin(), left.end());
    const auto title = std::find_if(layout.bookmarks.begin(), layout.bookmarks.end(),
                                    [](const Bookmark& bookmark) { return bookmark.level == 1; });
    if (title != layout.bookmarks.end()) layout.title = title->title;
    return layout;
}

}  // namespace kasane::pdf
