// The bare peer of the setter of pages: the same text through hb-subset, libharu's font load, its text calls
// and save, without any layout.
//   bare_pdf lines FILE.md  writes each piece of text with its page, face, size and place to standard output
//   bare_pdf draw LINES OUT.pdf  draws them
#include <cstdio>
#include <fstream>
#include <iostream>
#include <map>
#include <memory>
#include <sstream>
#include <vector>

#include <hb-subset.h>
#include <hb.h>
#include <hpdf.h>
#include <sys/mman.h>
#include <unistd.h>

#include "pdf/face_files.hpp"
#include "pdf/markdown_pdf.hpp"
#include "pdf/utf.hpp"

namespace {

using namespace kasane;

struct Piece {
    std::size_t page = 0;
    std::size_t face = 0;
    float size = 0;
    float x = 0;
    float y = 0;
    std::string text;
};

std::string text_of(const pdf::GlyphRun& run) {
    std::u32string text;
    for (const auto& glyph : run.glyphs)
        for (const char32_t c : glyph.text)
            if (c != 0 && c < 0x10000) text.push_back(c);  // libharu knows no more
    return pdf::to_utf8(text);
}

int print_lines(const char* path) {
    std::ifstream in(path, std::ios::binary);
    std::ostringstream markdown;
    markdown << in.rdbuf();
    const auto layout = pdf::lay_out_markdown(markdown.str());
    if (layout.index() != 0) return 1;
    const auto& pages = std::get<0>(layout).pages;
    for (std::size_t page = 0; page < pages.size(); ++page)
        for (const auto& run : pages[page].ink.runs)
            if (!run.glyphs.empty())
                std::cout << page << ' ' << int{run.face} << ' ' << run.size << ' ' << run.glyphs.front().x
                          << ' ' << pages[page].height - run.baseline << ' ' << text_of(run) << '\n';
    return 0;
}

std::vector<Piece> read_lines(const char* path) {
    std::vector<Piece> pieces;
    std::ifstream in(path);
    for (Piece piece; in >> piece.page >> piece.face >> piece.size >> piece.x >> piece.y;) {
        in.get();
        std::getline(in, piece.text);
        if (!piece.text.empty()) pieces.push_back(piece);
    }
    return pieces;
}

/// The face with the characters of the text, in memory; the path leads there.
std::string subset(std::size_t face, const std::u32string& characters) {
    hb_blob_t* file = hb_blob_create_from_file(std::string(pdf::face_files.at(face).path).c_str());
    hb_face_t* whole = hb_face_create(file, 0);
    hb_subset_input_t* input = hb_subset_input_create_or_fail();
    hb_subset_input_set_flags(input, HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
    for (const char32_t c : characters) hb_set_add(hb_subset_input_unicode_set(input), c);
    hb_set_t* dropped = hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const char* tag : {"GSUB", "GPOS", "GDEF", "vhea", "vmtx"})
        hb_set_add(dropped, hb_tag_from_string(tag, -1));
    hb_face_t* small = hb_subset_or_fail(whole, input);
    hb_blob_t* bytes = hb_face_reference_blob(small);
    unsigned length = 0;
    const char* data = hb_blob_get_data(bytes, &length);
    const int memory = memfd_create("face", 0);
    if (write(memory, data, length) != static_cast<ssize_t>(length)) return {};
    hb_blob_destroy(bytes);
    hb_face_destroy(small);
    hb_subset_input_destroy(input);
    hb_face_destroy(whole);
    hb_blob_destroy(file);
    return "/proc/self/fd/" + std::to_string(memory);
}

std::map<std::size_t, HPDF_Font> load_fonts(HPDF_Doc document, const std::vector<Piece>& pieces) {
    std::map<std::size_t, std::u32string> texts;
    for (const auto& piece : pieces) texts[piece.face] += pdf::to_utf32(piece.text);
    std::map<std::size_t, HPDF_Font> fonts;
    for (const auto& [face, text] : texts) {
        const char* name = HPDF_LoadTTFontFromFile(document, subset(face, text).c_str(), HPDF_TRUE);
        fonts[face] = name != nullptr ? HPDF_GetFont(document, name, "UTF-8") : nullptr;
    }
    return fonts;
}

int draw(const char* lines, const char* out) {
    const auto pieces = read_lines(lines);
    HPDF_Doc document = HPDF_New(nullptr, nullptr);
    HPDF_UseUTFEncodings(document);
    HPDF_SetCompressionMode(document, HPDF_COMP_ALL);
    const auto fonts = load_fonts(document, pieces);
    std::vector<HPDF_Page> pages;
    for (const auto& piece : pieces) {
        while (pages.size() <= piece.page) {
            pages.push_back(HPDF_AddPage(document));
            HPDF_Page_SetSize(pages.back(), HPDF_PAGE_SIZE_A4, HPDF_PAGE_PORTRAIT);
        }
        HPDF_Font font = fonts.at(piece.face);
        if (font == nullptr) return 1;
        HPDF_Page_SetFontAndSize(pages[piece.page], font, piece.size);
        HPDF_Page_BeginText(pages[piece.page]);
        HPDF_Page_TextOut(pages[piece.page], piece.x, piece.y, piece.text.c_str());
        HPDF_Page_EndText(pages[piece.page]);
    }
    const auto status = HPDF_SaveToFile(document, out);
    HPDF_Free(document);
    return status == HPDF_OK ? 0 : 1;
}

}  // namespace

int main(int count, char** arguments) {
    const std::vector<std::string> words(arguments, arguments + count);
    if (words.size() == 3 && words[1] == "lines") return print_lines(arguments[2]);
    if (words.size() == 4 && words[1] == "draw") return draw(arguments[2], arguments[3]);
    std::cerr << "bare_pdf lines FILE.md | bare_pdf draw LINES OUT.pdf\n";
    return 2;
}
