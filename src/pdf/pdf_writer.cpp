#include "pdf/pdf_writer.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <vector>

#include <fmt/format.h>
#include <hpdf.h>

#include "pdf/face_files.hpp"
#include "pdf/glyph_codes.hpp"
#include "pdf/haru_font.hpp"
#include "pdf/paper.hpp"
#include "pdf/subset.hpp"

namespace kasane::pdf {
namespace {

struct CloseDocument {
    void operator()(HPDF_Doc document) const { HPDF_Free(document); }
};
using Document = std::unique_ptr<std::remove_pointer_t<HPDF_Doc>, CloseDocument>;

Problem failed(std::string_view step) {
    return {fmt::format("PDFを作れませんでした（{}）。", step),
            "メモリと書体のファイルを確かめて、もう一度お試しください。"};
}

/// Errors come back as status values; libharu must not be left by an exception.
void ignore_error(HPDF_STATUS, HPDF_STATUS, void*) {}

void append_numbers(std::string& out, std::initializer_list<float> numbers, std::string_view operation) {
    for (const float number : numbers) {
        append_place(out, number);
        out += ' ';
    }
    out += operation;
}

/// Lines and boxes; a pen is set only where it changes.
class Drawing {
  public:
    explicit Drawing(float page_height) : page_height_(page_height) {}

    void add(const Rectangle& box) {
        const bool is_filled = box.fill_grey >= 0;
        const bool is_stroked = box.stroke > 0;
        if (is_filled) set(fill_, box.fill_grey, "g ");
        if (is_stroked) set_pen(box.stroke_grey, box.stroke);
        append_numbers(out_, {box.x, page_height_ - box.y - box.height, box.width, box.height}, "re ");
        out_ += is_filled ? (is_stroked ? "B\n" : "f\n") : (is_stroked ? "S\n" : "n\n");
    }

    void add(const Rule& rule) {
        set_pen(rule.grey, rule.width);
        append_numbers(out_, {rule.x1, page_height_ - rule.y1}, "m ");
        append_numbers(out_, {rule.x2, page_height_ - rule.y2}, "l S\n");
    }

    std::string take() { return std::move(out_); }

  private:
    void set(float& now, float wanted, std::string_view operation) {
        if (now == wanted) return;
        now = wanted;
        append_number(out_, wanted);
        out_ += ' ';
        out_ += operation;
    }

    void set_pen(float grey, float width) {
        set(grey_, grey, "G ");
        set(width_, width, "w ");
    }

    float page_height_;
    float fill_ = -1;
    float grey_ = -1;
    float width_ = -1;
    std::string out_;
};

std::string contents_of(const Page& page, const GlyphCodes& codes, const std::vector<std::string>& fonts) {
    Drawing drawing(page.height);
    for (const auto& box : page.ink.rectangles) drawing.add(box);
    for (const auto& rule : page.ink.rules) drawing.add(rule);
    auto out = drawing.take();
    append_number(out, paper::ink);
    out += " g BT\n";
    for (const auto& run : page.ink.runs) append_run(out, run, page.height, codes, fonts[run.face]);
    return out + "ET\n";
}

class Writer {
  public:
    explicit Writer(const Layout& layout) : layout_(layout), document_(HPDF_New(ignore_error, nullptr)) {}

    std::variant<std::string, Problem> run(const Information& information) {
        if (!document_) return failed("開始");
        HPDF_SetCompressionMode(document_.get(), HPDF_COMP_ALL);
        for (const auto& page : layout_.pages) codes_.collect(page);
        if (codes_.overflow()) return failed("文字の種類が多すぎます");
        if (auto problem = add_fonts()) return *problem;
        for (const auto& page : layout_.pages)
            if (!add_page(page)) return failed("ページ");
        if (!add_outline()) return failed("しおり");
        if (!add_information(information)) return failed("文書の情報");
        return save();
    }

  private:
    std::optional<Problem> add_fonts();
    bool add_page(const Page& page);
    bool add_picture(HPDF_Page page, const PlacedPicture& picture, float page_height);
    HPDF_Image image_of(const Pixels& pixels);
    bool add_outline();
    bool add_information(const Information& information);
    std::variant<std::string, Problem> save();

    const Layout& layout_;
    Document document_;
    GlyphCodes codes_;
    std::vector<void*> fonts_;
    std::map<const Pixels*, HPDF_Image> images_;  ///< one that is shown twice stands in the file once
    std::vector<HPDF_Page> pages_;
};

std::optional<Problem> Writer::add_fonts() {
    fonts_.assign(layout_.face_files.size(), nullptr);
    for (std::size_t face = 0; face < fonts_.size(); ++face) {
        const auto& used = codes_.of_face(static_cast<std::uint8_t>(face));
        if (used.empty()) continue;
        std::set<std::uint32_t> glyphs;
        for (const auto& code : used) glyphs.insert(code.id);
        const auto subset = subset_face(layout_.face_files[face], glyphs);
        if (!subset)
            return Problem{fmt::format("書体のファイル {} を読めません。", layout_.face_files[face]),
                           fmt::format("パッケージ {} を入れ直してください。", face_files[face].package)};
        const auto tag = static_cast<char>('A' + static_cast<int>(face));
        EmbeddedFont font{fmt::format("KASAN{}+{}", tag, face_files[face].name), subset->bytes, {}};
        for (const auto& code : used)
            font.codes.push_back({subset->new_ids.at(code.id), code.advance, code.text});
        fonts_[face] = add_font(document_.get(), font);
        if (!fonts_[face]) return failed("書体");
    }
    return std::nullopt;
}

bool Writer::add_page(const Page& page) {
    HPDF_Page handle = HPDF_AddPage(document_.get());
    if (!handle) return false;
    pages_.push_back(handle);
    HPDF_Page_SetWidth(handle, page.width);
    HPDF_Page_SetHeight(handle, page.height);
    for (const auto& picture : page.ink.pictures)
        if (!add_picture(handle, picture, page.height)) return false;
    std::vector<std::string> names(fonts_.size());
    for (const auto& run : page.ink.runs) {
        if (!names[run.face].empty()) continue;
        const char* name = font_name_on_page(handle, fonts_[run.face]);
        if (!name) return false;
        names[run.face] = name;
    }
    return append_contents(handle, contents_of(page, codes_, names));
}

HPDF_Image Writer::image_of(const Pixels& pixels) {
    auto& image = images_[&pixels];
    if (image == nullptr)
        image = HPDF_LoadRawImageFromMem(
            document_.get(), reinterpret_cast<const HPDF_BYTE*>(pixels.bytes.data()), pixels.width,
            pixels.height, pixels.coloured ? HPDF_CS_DEVICE_RGB : HPDF_CS_DEVICE_GRAY, 8);
    return image;
}

bool Writer::add_picture(HPDF_Page page, const PlacedPicture& picture, float page_height) {
    HPDF_Image image = image_of(*picture.pixels);
    return image != nullptr &&
           HPDF_Page_DrawImage(page, image, picture.x, page_height - picture.y - picture.height,
                               picture.width, picture.height) == HPDF_OK;
}

bool Writer::add_outline() {
    std::array<HPDF_Outline, 7> open{};
    for (const auto& bookmark : layout_.bookmarks) {
        const auto level = static_cast<std::size_t>(std::clamp(bookmark.level, 1, 6));
        const auto parent = std::find_if(open.rend() - static_cast<std::ptrdiff_t>(level), open.rend(),
                                         [](HPDF_Outline outline) { return outline != nullptr; });
        HPDF_Outline outline =
            HPDF_CreateOutline(document_.get(), parent == open.rend() ? nullptr : *parent, "-", nullptr);
        if (!outline || !set_text_entry(outline, "Title", bookmark.title)) return false;
        HPDF_Page page = pages_[bookmark.page];
        HPDF_Destination place = HPDF_Page_CreateDestination(page);
        const float y = layout_.pages[bookmark.page].height - bookmark.y + 6;
        HPDF_Destination_SetXYZ(place, 0, y, 1);
        HPDF_Outline_SetDestination(outline, place);
        HPDF_Outline_SetOpened(outline, HPDF_TRUE);
        open[level] = outline;
        std::fill(open.begin() + static_cast<std::ptrdiff_t>(level) + 1, open.end(), nullptr);
    }
    if (!layout_.bookmarks.empty()) HPDF_SetPageMode(document_.get(), HPDF_PAGE_MODE_USE_OUTLINE);
    return true;
}

bool Writer::add_information(const Information& information) {
    const auto& t = information.created;
    const HPDF_Date date{t.year, t.month, t.day, t.hour, t.minute, t.second, '+', 9, 0};
    if (HPDF_SetInfoDateAttr(document_.get(), HPDF_INFO_CREATION_DATE, date) != HPDF_OK) return false;
    if (HPDF_SetInfoDateAttr(document_.get(), HPDF_INFO_MOD_DATE, date) != HPDF_OK) return false;
    void* entries = kasane::pdf::information(document_.get());
    return set_text_entry(entries, "Title", information.title) &&
           set_text_entry(entries, "Author", information.author);
}

std::variant<std::string, Problem> Writer::save() {
    if (HPDF_SaveToStream(document_.get()) != HPDF_OK) return failed("書き出し");
    HPDF_UINT32 size = HPDF_GetStreamSize(document_.get());
    std::string bytes(size, '\0');
    HPDF_ResetStream(document_.get());
    const auto status =
        HPDF_ReadFromStream(document_.get(), reinterpret_cast<HPDF_BYTE*>(bytes.data()), &size);
    if ((status != HPDF_OK && status != HPDF_STREAM_EOF) || size != bytes.size()) return failed("書き出し");
    return bytes;
}

}  // namespace

std::variant<std::string, Problem> write_pdf(const Layout& layout, const Information& information) {
    return Writer(layout).run(information);
}

}  // namespace kasane::pdf
